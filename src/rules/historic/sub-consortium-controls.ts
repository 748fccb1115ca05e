import { subConsortiumWords } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010 } from '../../sources/index.js';
import { financialYearEnd } from '../../workbook/index.js';
import { holdsWords } from '../scope/words-in-title.js';

export default defineRule({
  id: 'HI-02',
  slug: 'sub-consortium-controls',
  title: 'Under the proposals of 2010 somebody answers for a budget of a practice or locality',
  basis: 'proposal',
  sources: [cite(essexLmcsBriefing2010, 'ensure internal controls are in place')],
  why: 'Consortia were to decide what could be commissioned by practices and localities, and to see that it was controlled. A named budget holder is the least that shows it.',
  pack: 'historic-2010-proposals',
  messages: {
    noBudgetHolder: {
      severity: 'info',
      text: 'The budget line “{description}” is for a practice or a locality, and no budget holder is named. Under the proposals of 2010, for the years to 2012/13, a consortium was to have internal controls over commissioning at that level.',
      remedy: 'Name the person or post that answers for the line.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['description', 'budget_holder'] },
      applies: {
        from: '2010-04-01',
        to: '2013-03-31',
        by: (_, { financialYear }) => (financialYear === null ? null : financialYearEnd(financialYear)),
      },
      where: ({ description }, context) => holdsWords(description, context.constant(subConsortiumWords)),
      check(line, context) {
        if (line.budget_holder === null) context.report('noBudgetHolder', { at: 'budget_holder' });
      },
    }),
  ],
});
