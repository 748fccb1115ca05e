import { administrationExceptions, administrationWords } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { refer, runningCostAllowance2012 } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { holdsAny } from '../scope/words-in-title.js';
import { holdsWord } from '../whole-words.js';

export default defineRule({
  id: 'RC-03',
  slug: 'administration-in-programme',
  title: 'Lines of programme spending do not read like costs of running the CCG',
  basis: 'national-guidance',
  sources: [refer(runningCostAllowance2012)],
  why: 'Administration that stands among services escapes the running cost allowance.',
  messages: {
    readsLikeAdministration: {
      severity: 'info',
      text: 'The line “{description}” stands under {programme_area}, and its words are those of a cost of running the CCG. Since 1 April 2013 such costs have counted against the running cost allowance.',
      remedy: 'Move the line to running costs, or describe the service that it pays for.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['programme_area', 'description'] },
      uses: { budget: ['annual_budget'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      where: (row) => row.programme_area !== 'Running Costs',
      check(row, context) {
        const { programme_area: area, description } = row;
        if (area === null)
          return context.cannotJudge('blank', 'Programme area is blank', [row.at('programme_area')]);
        if (
          !holdsWord(description ?? '', context.constant(administrationWords)) ||
          holdsAny(description, context.constant(administrationExceptions)) ||
          row.annual_budget === 0
        )
          return;
        context.report('readsLikeAdministration', { at: 'description' });
      },
    }),
  ],
});
