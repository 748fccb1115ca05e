import {
  blockPaymentYears,
  unchangedForecastLeast,
  unchangedForecastMonth,
  unchangedForecastShare,
} from '../../parameters/index.js';
import { defineRule, show, type Context, type RuleRecord } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { financialYearLabel, financialYearStart, type Pence } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

const NEEDED = ['annual_budget', 'forecast_outturn'] as const;
const USED = ['ytd_budget', 'ytd_actual', 'ytd_variance'] as const;

type Row = RuleRecord<'budget', (typeof NEEDED)[number] | (typeof USED)[number]>;
type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, 'unchanged', never>,
  'cannotJudge' | 'constant' | 'financialYear' | 'lookUp' | 'month' | 'report'
>;

export default defineRule({
  id: 'IN-06',
  slug: 'forecast-unchanged',
  title: 'A forecast takes account of the variance to date',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A forecast that stays at the budget while spending has left it tells the board nothing about the year end.',
  messages: {
    unchanged: {
      severity: 'warning',
      text: 'The variance to date is {variance}, which is more than {least} and more than {share} of the annual budget of {annual_budget}. The forecast outturn is still the annual budget. In each year a forecast is looked at again where that is so from month {from} on.',
      remedy: 'Bring the forecast up to date, or say in the report why the variance will reverse.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: NEEDED },
      uses: { budget: USED },
      prepare: stopUnlessAsked,
      check: judge,
    }),
    limb.record({
      of: 'primaryCareBudget',
      needs: { primaryCareBudget: NEEDED },
      uses: { primaryCareBudget: USED },
      prepare: stopUnlessAsked,
      check: judge,
    }),
  ],
});

/** Stops early in the year, and in the years of block payments. */
function stopUnlessAsked(context: AnyContext): undefined {
  const { month, financialYear: year } = context;
  if (month === null || year === null)
    return context.cannotJudge('date-unknown', 'the year or the month of the report is not known');
  const from = context.constant(unchangedForecastMonth);
  if (month < from) context.cannotJudge('not-applicable', `the report is of a month before month ${from}`);
  if (context.lookUp(blockPaymentYears, financialYearStart(year)) !== null)
    context.cannotJudge('outside-dates', `providers were paid fixed sums in ${financialYearLabel(year)}`);
  return undefined;
}

function judge(row: Row, context: AnyContext): void {
  const { annual_budget: budget, forecast_outturn: forecast } = row;
  if (budget === null || forecast === null)
    return context.cannotJudge(
      'blank',
      'the annual budget or the forecast is blank',
      NEEDED.filter((field) => row[field] === null).map((field) => row.at(field)),
    );
  if (forecast !== budget) return;
  const variance = varianceOf(row, context);
  const least = context.constant(unchangedForecastLeast);
  const share = context.constant(unchangedForecastShare);
  if (variance <= least || variance <= share * Math.abs(budget)) return;
  context.report('unchanged', {
    at: row.at('forecast_outturn'),
    values: {
      variance: show.money(variance),
      least: show.money(least),
      share: show.percentage(share),
      from: show.number(context.constant(unchangedForecastMonth)),
    },
    related: [row.at('ytd_actual'), row.at('ytd_budget')],
  });
}

/** Size of the variance to date, worked out again where its figures are there. */
function varianceOf(row: Row, context: AnyContext): Pence {
  const value = (field: (typeof USED)[number]): Pence | null =>
    row.state(field) === 'value' ? row[field] : null;
  const [budget, actual, stated] = [value('ytd_budget'), value('ytd_actual'), value('ytd_variance')];
  if (budget !== null && actual !== null) return Math.abs(actual - budget);
  if (stated !== null) return Math.abs(stated);
  const lost = USED.filter((field) => isLost(row.state(field)));
  const reason = lost.length === 0 ? 'blank' : 'unreadable';
  return context.cannotJudge(
    reason,
    'the variance to date is not known',
    (lost.length === 0 ? USED : lost).map((field) => row.at(field)),
  );
}
