import { indicativeWords } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010 } from '../../sources/index.js';
import { financialYearEnd } from '../../workbook/index.js';
import { holdsWords } from '../scope/words-in-title.js';

export default defineRule({
  id: 'HI-01',
  slug: 'indicative-budget',
  title: 'Under the proposals of 2010 budgets before 2013/14 were indicative',
  basis: 'proposal',
  sources: [
    cite(essexLmcsBriefing2010, 'supported by indicative budgets'),
    cite(
      essexLmcsBriefing2010,
      'GP consortia to be fully operational, with real budgets and holding contracts with providers.',
    ),
  ],
  why: 'Until April 2013 the money was the primary care trust’s. Budgets of consortia were to show what they would have, not what they could spend.',
  pack: 'historic-2010-proposals',
  messages: {
    notMarkedIndicative: {
      severity: 'info',
      text: 'Of the {count} lines of the budget for {year}, {unmarked} are not marked as indicative. Under the proposals of 2010 consortia had indicative budgets until 2012/13 and real ones from 2013/14.',
      remedy: 'Mark the lines as indicative, or correct the financial year.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['description'] },
      uses: { budget: ['budget_status'] },
      applies: {
        to: '2013-03-31',
        by: (_, { financialYear }) => (financialYear === null ? null : financialYearEnd(financialYear)),
      },
      check(context) {
        const { budget } = context.tables;
        const words = context.constant(indicativeWords);
        const unmarked = budget.records.filter(
          (line) => line.budget_status !== 'Indicative' && !holdsWords(line.description, words),
        );
        const [first] = unmarked;
        if (first === undefined) return;
        if (!budget.has('budget_status'))
          context.cannotJudge(
            'column-missing',
            'Budget, actual and forecast: no column says whether the budget is indicative',
            [budget.place],
          );
        context.report('notMarkedIndicative', {
          at: first.at('budget_status'),
          subject: [],
          values: {
            count: show.number(budget.records.length),
            unmarked: show.number(unmarked.length),
            year: show.financialYear(context.financialYear!),
          },
        });
      },
    }),
  ],
});
