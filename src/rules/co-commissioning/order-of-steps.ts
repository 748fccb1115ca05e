import { defineRule, show, type Place, type RuleRecord } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { financialYearOf, financialYearStart, type Day } from '../../workbook/index.js';

type Period = RuleRecord<'delegation', 'level' | 'from' | 'nhse_signoff_date'>;

/** A step with its day, and the rule that owns a finding at its cell. */
interface Step {
  readonly name: string;
  readonly on: Day;
  readonly at: Place;
  readonly owner?: string;
}

export default defineRule({
  id: 'CO-16',
  slug: 'order-of-steps',
  title: 'Submission, regional review, sign-off and start of delegation follow each other',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'reviewed by regional teams with final sign off by NHS England for delegated commissioning',
    ),
  ],
  why: 'Each step rests on the one before: days out of order mean that one of them is wrong.',
  messages: {
    outOfOrder: {
      severity: 'warning',
      text: 'The {earlier} is on {earlierDay}, after the {later} on {laterDay}. Since the round of 2015/16 the steps are submission, review by the regional team, sign-off by NHS England and start of the level.',
      remedy: 'Correct the day that is wrong.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'submissions',
      needs: { submissions: ['round', 'level'] },
      uses: {
        submissions: ['submitted_on', 'region_reviewed_on'],
        delegation: ['level', 'from', 'nhse_signoff_date'],
      },
      applies: {
        from: '2015-04-01',
        to: '2022-06-30',
        by: ({ round }) => (round === null ? null : financialYearStart(round)),
      },
      prepare: ({ tables: { delegation } }) => periodsByRound(delegation?.records ?? []),
      check(submission, context, periods) {
        const { round, level, submitted_on: submitted, region_reviewed_on: reviewed } = submission;
        const period = level === null ? undefined : periods.get(keyOf(level, round!));
        const signedOff = period?.nhse_signoff_date ?? null;
        const steps = [
          step('submission', submitted, submission.at('submitted_on'), 'CO-10'),
          step('review by the regional team', reviewed, submission.at('region_reviewed_on')),
          ...(period === undefined
            ? []
            : [
                step('sign-off by NHS England', signedOff, period.at('nhse_signoff_date'), 'CO-11'),
                step('start of the level', period.from, period.at('from')),
              ]),
        ].filter((each) => each !== null);
        if (steps.length < 2)
          context.cannotJudge('blank', 'fewer than two of the days are known', [submission.place]);
        const wrong = steps.findIndex((each, i) => i > 0 && each.on < steps[i - 1]!.on);
        if (wrong === -1) return;
        const [earlier, later] = [steps[wrong - 1]!, steps[wrong]!];
        // The start is settled by the agreement: what comes after it is the day to look at.
        const isAfterStart = period !== undefined && wrong === steps.length - 1;
        context.report('outOfOrder', {
          at: isAfterStart ? earlier.at : later.at,
          values: {
            earlier: show.text(earlier.name),
            earlierDay: show.date(earlier.on, earlier.at),
            later: show.text(later.name),
            laterDay: show.date(later.on, later.at),
          },
          related: [isAfterStart ? later.at : earlier.at],
          ...(isAfterStart && { yieldsTo: earlier.owner }),
        });
      },
    }),
  ],
});

function step(name: string, on: Day | null, at: Place, owner?: string): Step | null {
  return on === null ? null : { name, on, at, ...(owner !== undefined && { owner }) };
}

function keyOf(level: string, round: number): string {
  return `${level}|${round}`;
}

/** The first period at each level that begins in each financial year: the one that a round was for. */
function periodsByRound(periods: readonly Period[]): ReadonlyMap<string, Period> {
  const found = new Map<string, Period>();
  for (const period of periods) {
    if (period.state('level') !== 'value' || period.state('from') !== 'value') continue;
    const key = keyOf(period.level!, financialYearOf(period.from!));
    if (!found.has(key)) found.set(key, period);
  }
  return found;
}
