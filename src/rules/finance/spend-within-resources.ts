import { limitsToppedUp } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import {
  cite,
  essexLmcsBriefing2010,
  healthAndSocialCareAct2012,
  hfmaAllocations2020,
  hfmaAllocations2021,
  refer,
} from '../../sources/index.js';
import { forecastAbove } from './forecast-above.js';
import { allocationOfYear, grandTotal, yearStart } from './year-tables.js';

const ABOVE =
  'for {year} is {excess} above the revenue resource limit of {limit}.{note} Since 1 April 2013 a CCG’s spending in a year may not exceed the limit that NHS England notifies.';
const PENCE_OF_A_POUND = 100;

export default defineRule({
  id: 'FI-01',
  slug: 'spend-within-resources',
  title: 'Spending of the year is within the revenue resource limit',
  basis: 'law',
  sources: [
    cite(essexLmcsBriefing2010, 'Ensuring that expenditure does not exceed its allocated resources.'),
    refer(healthAndSocialCareAct2012),
    refer(hfmaAllocations2020),
    refer(hfmaAllocations2021),
  ],
  why: 'A CCG that spends more than its limit in a year breaks a duty of statute, and its auditor reports it, even where NHS England agreed to the deficit.',
  messages: {
    overLimitOutturn: {
      severity: 'error',
      text: `Spending of {spending} ${ABOVE}`,
      remedy:
        'Check the lines and the limit last notified. Where both are right, the breach is to be reported.',
    },
    overLimitForecast: {
      severity: 'warning',
      text: `Forecast spending of {spending} ${ABOVE}`,
      remedy: 'Check the lines and the limit last notified; else bring the forecast back within the limit.',
    },
    overLimitToppedUp: {
      severity: 'info',
      text: `Forecast spending of {spending} ${ABOVE} In this year limits were adjusted after the event.`,
      remedy: 'Check the forecast against the limit once it has been adjusted.',
    },
    withinRounding: {
      severity: 'info',
      text: `Spending of {spending} ${ABOVE} The excess is within the rounding of the lines.`,
      remedy: 'Compare the figures in pounds.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['forecast_outturn'], allocation: ['revenue_resource_limit'] },
      uses: { budget: ['description'], allocation: ['financial_year'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const limits = allocationOfYear(allocation, context);
        const at = limits.at('revenue_resource_limit');
        const limit = { amount: limits.revenue_resource_limit, at, name: 'revenue resource limit' };
        const above = forecastAbove(budget, budget.records, [], limit, context);
        if (above === null) return;
        const message = ():
          'withinRounding' | 'overLimitOutturn' | 'overLimitForecast' | 'overLimitToppedUp' => {
          const isInThousands = context.unit > PENCE_OF_A_POUND;
          if (isInThousands && above.excess <= context.sumTolerance(above.count)) return 'withinRounding';
          if (context.month === 12) return 'overLimitOutturn';
          const toppedUp = context.lookUp(limitsToppedUp, yearStart(null, context)!);
          return toppedUp === null ? 'overLimitForecast' : 'overLimitToppedUp';
        };
        const total = grandTotal(budget, (row) => row.raw('description'));
        context.report(message(), {
          at: total?.at('forecast_outturn') ?? at,
          values: above.values,
          related: total === null ? [] : [at],
        });
      },
    }),
  ],
});
