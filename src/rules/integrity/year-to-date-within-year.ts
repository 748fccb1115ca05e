import { figureTolerance } from '../../parameters/index.js';
import { defineRule, show, type Context, type RuleRecord } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';

const FIELDS = ['ytd_budget', 'annual_budget'] as const;

type Row = RuleRecord<'budget', (typeof FIELDS)[number]>;
type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, 'aboveYear', never>,
  'cannotJudge' | 'constant' | 'report' | 'unit'
>;

export default defineRule({
  id: 'IN-03',
  slug: 'year-to-date-within-year',
  title: 'The budget to date is no more than the budget of the year',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'The two columns may have been exchanged, or a change of the budget was made in one of them only.',
  messages: {
    aboveYear: {
      severity: 'info',
      text: 'The budget to date is {ytd_budget} and that of the whole year {annual_budget}. Without regard to signs {larger} less {smaller} is {excess} more than the year’s. In most months and lines it is no more, save where costs are seasonal or credits follow.',
      remedy: 'Check both budgets of the line. If the line is seasonal, nothing need change.',
    },
  },
  limbs: (limb) => [
    limb.record({ of: 'budget', needs: { budget: FIELDS }, check: judge }),
    limb.record({ of: 'primaryCareBudget', needs: { primaryCareBudget: FIELDS }, check: judge }),
  ],
});

function judge(row: Row, context: AnyContext): void {
  const { ytd_budget: toDate, annual_budget: ofYear } = row;
  if (toDate === null || ofYear === null)
    return context.cannotJudge(
      'blank',
      'the budget to date or that of the year is blank',
      FIELDS.filter((field) => row[field] === null).map((field) => row.at(field)),
    );
  const excess = Math.abs(toDate) - Math.abs(ofYear);
  if (excess <= context.constant(figureTolerance) * context.unit) return;
  context.report('aboveYear', {
    at: row.at('ytd_budget'),
    values: {
      larger: show.money(Math.abs(toDate)),
      smaller: show.money(Math.abs(ofYear)),
      excess: show.money(excess),
    },
    related: [row.at('annual_budget')],
  });
}
