import { defineRule } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { judgeVariances } from './judge-variances.js';
import { conventionsOf } from './sign-convention.js';
import { FIGURE_FIELDS } from './variances.js';

export default defineRule({
  id: 'IN-01',
  slug: 'variance-recomputes',
  title: 'A variance is the difference of its budget and its actual',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A variance that does not follow from its row was typed in, or its formula points elsewhere; under the wrong sign an overspend reads as an underspend.',
  messages: {
    wrongVariance: {
      severity: 'error',
      text: 'The {name} is shown as {shown}. From a budget of {budget} and an actual or forecast of {actual} it is {expected}, as {sign}. A variance follows from its row in every month.',
      remedy: 'Work out the variance with a formula from its own row, or correct the figure that is wrong.',
    },
    oppositeSign: {
      severity: 'warning',
      text: 'Variances are stated to be {sign}, and {agreeing} of the {count} that are not nil are {found}. The sign that is stated is that of the figures, in every month.',
      remedy: 'State the sign that the table uses, or turn the signs of its variances round.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      rows: 'all',
      needs: { budget: [] },
      uses: { budget: FIGURE_FIELDS },
      prepare: (context) => conventionsOf(context.tables.budget, context),
      check: judgeVariances,
    }),
    limb.record({
      of: 'primaryCareBudget',
      rows: 'all',
      needs: { primaryCareBudget: [] },
      uses: { primaryCareBudget: FIGURE_FIELDS },
      prepare: (context) => conventionsOf(context.tables.primaryCareBudget, context),
      check: judgeVariances,
    }),
  ],
});
