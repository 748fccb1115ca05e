import { networkParticipationMonths, networkParticipationPerHead } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { croneriPrimaryCareNetworks2019, refer } from '../../sources/index.js';
import { financialYearEnd } from '../../workbook/index.js';
import { yearStart } from '../finance/year-tables.js';
import { schemeMoney, shortOfRate } from './scheme-money.js';

const MONTHS_OF_A_YEAR = 12;

export default defineRule({
  id: 'PH-03',
  slug: 'network-participation',
  title: 'Primary care networks are paid £1.50 a head from the CCG’s core funds',
  basis: 'national-guidance',
  sources: [refer(croneriPrimaryCareNetworks2019)],
  why: 'From 1 July 2019 each CCG has paid its networks a core sum from its own allocation, beside what the national contract gives.',
  messages: {
    belowRate: {
      severity: 'warning',
      text: 'The core payment to primary care networks is budgeted at {amount} for {year}, more than {tolerance} below {rate} a head and year for each of {population} people and {months} months ({product}). It has been due since 1 July 2019.',
      remedy:
        'Check that all lines of the payment are marked and that the population is that of the allocation.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['per_head_scheme', 'annual_budget'], allocation: ['population'] },
      uses: { allocation: ['financial_year'] },
      // Of 2022/23 a CCG had three months only.
      applies: { from: '2019-04-01', to: '2022-03-31', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const money = schemeMoney(budget, 'PCN core', context);
        if (money.places.length === 0)
          return context.cannotJudge('not-applicable', 'no line is marked as core payment to networks');
        if (money.count === 0)
          return context.cannotJudge('blank', 'no line of the payment has a budget', money.places);
        const on = financialYearEnd(context.financialYear!);
        const rate = context.value(networkParticipationPerHead, on);
        const months = context.lookUp(networkParticipationMonths, on)?.entry.value ?? MONTHS_OF_A_YEAR;
        const short = shortOfRate(money.amount, rate, months / MONTHS_OF_A_YEAR, allocation, context);
        if (short === null) return;
        context.report('belowRate', {
          at: budget.heading('annual_budget'),
          values: { ...short.values, amount: show.money(money.amount), months: show.number(months) },
          related: [...money.places, short.atPopulation],
        });
      },
    }),
  ],
});
