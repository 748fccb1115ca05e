import { figureTolerance } from '../../parameters/index.js';
import { defineRule, show, type Context, type RuleRecord } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';

const FIELDS = ['ytd_actual', 'forecast_outturn'] as const;
const YEAR_END = 12;

type Row = RuleRecord<'budget', (typeof FIELDS)[number]>;
type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, 'notTheOutturn', never>,
  'cannotJudge' | 'constant' | 'month' | 'report' | 'unit'
>;

export default defineRule({
  id: 'IN-04',
  slug: 'year-end-forecast',
  title: 'At the year end the forecast is what was spent',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'After the last month nothing is left to be forecast: one of the two figures was not brought up to date.',
  messages: {
    notTheOutturn: {
      severity: 'warning',
      text: 'In month 12 actual spending is {ytd_actual} and the forecast outturn {forecast_outturn}, a difference of {difference}. At the end of each year the two are the same, once final accruals are in.',
      remedy:
        'Bring the forecast or the actual up to date. If the report was drawn before final accruals, say so in it.',
    },
  },
  limbs: (limb) => [
    limb.record({ of: 'budget', needs: { budget: FIELDS }, prepare: stopBeforeYearEnd, check: judge }),
    limb.record({
      of: 'primaryCareBudget',
      needs: { primaryCareBudget: FIELDS },
      prepare: stopBeforeYearEnd,
      check: judge,
    }),
  ],
});

function stopBeforeYearEnd(context: AnyContext): undefined {
  if (context.month === null) context.cannotJudge('date-unknown', 'the month of the report is not known');
  if (context.month !== YEAR_END) context.cannotJudge('not-applicable', 'the report is not of month 12');
  return undefined;
}

function judge(row: Row, context: AnyContext): void {
  const { ytd_actual: actual, forecast_outturn: forecast } = row;
  if (actual === null || forecast === null)
    return context.cannotJudge(
      'blank',
      'the actual or the forecast is blank',
      FIELDS.filter((field) => row[field] === null).map((field) => row.at(field)),
    );
  const difference = Math.abs(actual - forecast);
  if (difference <= context.constant(figureTolerance) * context.unit) return;
  context.report('notTheOutturn', {
    at: row.at('forecast_outturn'),
    values: { difference: show.money(difference) },
    related: [row.at('ytd_actual')],
  });
}
