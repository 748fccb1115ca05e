import { runningCostsPerHead, runningCostsPopulationTolerance } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, healthAndSocialCareAct2012, refer } from '../../sources/index.js';
import { isLost } from '../left-out.js';
import { forecastAbove } from './forecast-above.js';
import { allocationOfYear, yearStart } from './year-tables.js';

const PENCE_OF_A_POUND = 100;
const SUBTOTAL = /^(?:(?:sub-?\s?)?total\W+)?(?:ccg\W+)?running costs?(?:\W+(?:sub-?\s?)?total)?$/i;
const ABOVE =
  'for {year} is {excess} above the running cost allowance of {limit}.{note} Since 1 April 2013 a CCG may spend no more than its allowance on running itself.';

export default defineRule({
  id: 'FI-02',
  slug: 'running-cost-cap',
  title: 'Running costs are within the allowance',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'Commissioning budgets will include a maximum allowance to cover management costs.',
    ),
    refer(healthAndSocialCareAct2012),
  ],
  aliases: ['RC-01'],
  why: 'The allowance is a ceiling on what a CCG spends on its own management; directions under the statute hold it to that.',
  messages: {
    overAllowanceOutturn: {
      severity: 'error',
      text: `Running cost spending of {spending} ${ABOVE}`,
      remedy:
        'Check the lines and the allowance notified. Where both are right, the breach is to be reported.',
    },
    overAllowanceForecast: {
      severity: 'warning',
      text: `Forecast running cost spending of {spending} ${ABOVE}`,
      remedy:
        'Check the lines and the allowance notified; else bring the forecast back within the allowance.',
    },
    withinRounding: {
      severity: 'info',
      text: `Running cost spending of {spending} ${ABOVE} The excess is within the rounding of the lines.`,
      remedy: 'Compare the figures in pounds.',
    },
    allowanceAbovePerHead: {
      severity: 'warning',
      text: 'The running cost allowance of {allowance} for {year} is above {rate} for each of {population} people ({product}) by more than {tolerance}. The rate has held since {since}.',
      remedy: 'Check the allowance and the population against the allocation notified.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      name: 'a',
      needs: {
        budget: ['programme_area', 'forecast_outturn'],
        allocation: ['running_cost_allowance'],
      },
      uses: { budget: ['description'], allocation: ['financial_year'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const limits = allocationOfYear(allocation, context);
        const at = limits.at('running_cost_allowance');
        const limit = { amount: limits.running_cost_allowance, at, name: 'running cost allowance' };
        const lines = budget.where('programme_area', 'Running Costs');
        const doubtful = budget.records
          .filter((row) => isLost(row.state('programme_area')))
          .map((row) => row.at('programme_area'));
        // No line of running costs is not nil spending.
        if (lines.length === 0 && doubtful.length === 0)
          return context.cannotJudge('not-applicable', 'no line of running costs', [
            budget.heading('programme_area'),
          ]);
        const above = forecastAbove(budget, lines, doubtful, limit, context);
        if (above === null) return;
        const subtotal = budget.totals.find(isSubtotal);
        const isRounding =
          context.unit > PENCE_OF_A_POUND && above.excess <= context.sumTolerance(above.count);
        const message = context.month === 12 ? 'overAllowanceOutturn' : 'overAllowanceForecast';
        context.report(isRounding ? 'withinRounding' : message, {
          at: subtotal?.at('forecast_outturn') ?? at,
          values: above.values,
          related: subtotal === undefined ? [] : [at],
        });
      },
    }),
    limb.dossier({
      name: 'b',
      needs: { allocation: ['running_cost_allowance', 'population'] },
      uses: { allocation: ['financial_year'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const limits = allocationOfYear(context.tables.allocation, context);
        const { running_cost_allowance: allowance, population } = limits;
        const rate = context.lookUp(runningCostsPerHead, yearStart(null, context)!);
        if (rate === null)
          return context.cannotJudge('not-applicable', 'no rate per head was published for the year');
        if (allowance === null || population === null)
          return context.cannotJudge('blank', 'the running cost allowance or the population is blank', [
            limits.at(allowance === null ? 'running_cost_allowance' : 'population'),
          ]);
        const tolerance = context.constant(runningCostsPopulationTolerance);
        const product = rate.entry.value * population;
        if (allowance <= Math.round(product * (1 + tolerance))) return;
        context.report('allowanceAbovePerHead', {
          at: limits.at('running_cost_allowance'),
          values: {
            allowance: show.money(allowance, limits.at('running_cost_allowance')),
            year: show.financialYear(context.financialYear!),
            rate: show.money(rate.entry.value),
            population: show.number(population, limits.at('population')),
            product: show.money(product),
            tolerance: show.percentage(tolerance),
            since: show.date(yearStart(null, context)!),
          },
          related: [limits.at('population')],
        });
      },
    }),
  ],
});

/** Whether a total is that of running costs, by its programme area or by its words: `Total CCG running costs`. */
function isSubtotal(row: RuleRecord<'budget', 'programme_area' | 'description'>): boolean {
  if (row.state('programme_area') === 'value') return row.programme_area === 'Running Costs';
  return [row.raw('programme_area'), row.raw('description')].some((words) => SUBTOTAL.test(words.trim()));
}
