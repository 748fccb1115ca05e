import { defineRule, show, type Context, type RecordMethods } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { cannotSum } from '../left-out.js';
import { verdictsOn, type Verdicts } from './verdicts.js';

const PRIMARY_CARE_FIELDS = [
  'annual_budget',
  'ytd_budget',
  'ytd_actual',
  'ytd_variance',
  'forecast_outturn',
  'forecast_variance',
] as const;
const BUDGET_FIELDS = [...PRIMARY_CARE_FIELDS, 'committed_to_date'] as const;

export default defineRule({
  id: 'IN-02',
  slug: 'totals-add-up',
  title: 'A total is the sum of the rows above it',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'Reports are read by their totals: one that misses a line, or counts it twice, hides money.',
  messages: {
    totalDoesNotAdd: {
      severity: 'error',
      text: 'This total is {figure}. Of the sums that it could be, the nearest is {nearest}, of {count} figures. A total equals the lines since the total before it, all lines above it, or the totals above it, in every month.',
      remedy:
        'Correct the formula of the total, or the row above it that is missing, wrong or counted twice.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      rows: 'totals',
      needs: { budget: [] },
      uses: { budget: BUDGET_FIELDS },
      prepare: (context) =>
        verdictsOn(context.tables.budget, BUDGET_FIELDS, (count) => context.sumTolerance(count)),
      check: (total, context, verdicts) => report(total, context, context.tables.budget, verdicts),
    }),
    limb.record({
      of: 'primaryCareBudget',
      rows: 'totals',
      needs: { primaryCareBudget: [] },
      uses: { primaryCareBudget: PRIMARY_CARE_FIELDS },
      prepare: (context) =>
        verdictsOn(context.tables.primaryCareBudget, PRIMARY_CARE_FIELDS, (count) =>
          context.sumTolerance(count),
        ),
      check: (total, context, verdicts) => report(total, context, context.tables.primaryCareBudget, verdicts),
    }),
  ],
});

/** Reports the columns in which a total is no sum; stops where a column, or none, could be judged. */
function report<F extends string>(
  total: RecordMethods<F>,
  context: Pick<
    Context<Record<never, never>, Record<never, never>, 'totalDoesNotAdd', F>,
    'cannotJudge' | 'report'
  >,
  table: Parameters<typeof cannotSum>[1],
  verdicts: Verdicts<F>,
): void {
  const columns = [...(verdicts.get(total.index) ?? [])];
  for (const [field, verdict] of columns)
    if (verdict.kind === 'differs')
      context.report('totalDoesNotAdd', {
        at: total.at(field),
        values: {
          figure: show.money(verdict.figure, total.at(field)),
          nearest: show.money(verdict.nearest),
          count: show.number(verdict.count),
        },
      });
  const kinds = columns.map(([, { kind }]) => kind);
  const lost = columns.flatMap(([, verdict]) => (verdict.kind === 'lost' ? verdict.places : []));
  if (lost.length > 0) return cannotSum(lost, table, context);
  if (kinds.includes('adds-up') || kinds.includes('differs')) return;
  if (kinds.includes('nothing-above'))
    return context.cannotJudge('not-applicable', 'nothing stands above the total', [total.place]);
  context.cannotJudge('blank', 'the total has no figure', [total.place]);
}
