import { over75sPerHead } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { gpOnlineOver75s2014, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { schemeMoney, shortOfRate } from './scheme-money.js';

export default defineRule({
  id: 'PH-01',
  slug: 'over-75s',
  title: 'Support of named GPs for patients over 75 is funded with £5 a head',
  basis: 'national-guidance',
  sources: [refer(gpOnlineOver75s2014)],
  why: 'Planning guidance asked each CCG to set money aside in 2014/15 for what practices do as named GPs of patients of 75 and over.',
  messages: {
    belowRate: {
      severity: 'warning',
      text: 'Support for patients over 75 is budgeted at {amount} for {year}, more than {tolerance} below {rate} for each of {population} people ({product}). CCGs were asked for {rate} a head of the whole list, from 1 April 2014.',
      remedy:
        'Check that all lines of the scheme are marked and that the population is that of the allocation.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['per_head_scheme', 'annual_budget'], allocation: ['population'] },
      uses: { allocation: ['financial_year'] },
      applies: { from: '2014-04-01', to: '2015-03-31', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const money = schemeMoney(budget, 'Over-75 support', context);
        if (money.places.length === 0)
          return context.cannotJudge('not-applicable', 'no line is marked as support for patients over 75');
        if (money.count === 0)
          return context.cannotJudge('blank', 'no line of the scheme has a budget', money.places);
        const rate = context.value(over75sPerHead, yearStart(null, context)!);
        const short = shortOfRate(money.amount, rate, 1, allocation, context);
        if (short === null) return;
        context.report('belowRate', {
          at: budget.heading('annual_budget'),
          values: { ...short.values, amount: show.money(money.amount) },
          related: [...money.places, short.atPopulation],
        });
      },
    }),
  ],
});
