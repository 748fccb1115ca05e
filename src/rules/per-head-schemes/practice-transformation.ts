import { practiceTransformationPerHead } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { refer, westKentTransformation2017 } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { schemeMoney, shortOfRate } from './scheme-money.js';

const SCHEME = 'GPFV transformation';

export default defineRule({
  id: 'PH-02',
  slug: 'practice-transformation',
  title: 'Practice transformational support is £3 a head over 2017/18 and 2018/19',
  basis: 'national-guidance',
  sources: [refer(westKentTransformation2017)],
  why: 'The General Practice Forward View asked each CCG for £3 a head from its core funds, in either of the two years or split between them.',
  messages: {
    belowRate: {
      severity: 'warning',
      text: 'Practice transformational support is budgeted at {before} + {now} = {amount} for 2017/18 and 2018/19, more than {tolerance} below {rate} for each of {population} people ({product}). CCGs were asked for {rate} a head over the two years that began on 1 April 2017.',
      remedy:
        'Check that the lines of the support are marked in the budgets of both years, and the population.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['per_head_scheme', 'annual_budget'], allocation: ['population'] },
      uses: { allocation: ['financial_year'] },
      earlier: { period: 'year', needs: { budget: ['per_head_scheme', 'annual_budget'] } },
      // Only the second year shows what the two come to.
      applies: { from: '2018-04-01', to: '2019-03-31', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const now = schemeMoney(budget, SCHEME, context);
        const before = schemeMoney(context.earlier.budget, SCHEME, context);
        const places = [...before.places, ...now.places];
        if (places.length === 0)
          return context.cannotJudge('not-applicable', 'no line is marked as transformational support');
        if (now.count + before.count === 0)
          return context.cannotJudge('blank', 'no line of the support has a budget', places);
        const amount = now.amount + before.amount;
        const rate = context.value(practiceTransformationPerHead, yearStart(null, context)!);
        const short = shortOfRate(amount, rate, 1, allocation, context);
        if (short === null) return;
        context.report('belowRate', {
          at: budget.heading('annual_budget'),
          values: {
            ...short.values,
            amount: show.money(amount),
            now: show.money(now.amount),
            before: show.money(before.amount),
          },
          related: [...places, short.atPopulation],
        });
      },
    }),
  ],
});
