import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014 } from '../../sources/index.js';
import { longDay, type Day } from '../../workbook/index.js';

const OPEN = Number.POSITIVE_INFINITY;

type Period = RuleRecord<'delegation', 'level' | 'from' | 'to'>;

export default defineRule({
  id: 'CO-14',
  slug: 'levels-do-not-overlap',
  title: 'A CCG has one level of co-commissioning at a time',
  basis: 'national-guidance',
  sources: [
    cite(pulseCoCommissioning2014, 'they will be able to take on more or less responsibility in the future'),
  ],
  why: 'The level may change, and what a CCG may do on a day follows from the one level that it has then.',
  messages: {
    periodsOverlap: {
      severity: 'error',
      text: 'The level {level} begins on {from}, and the level {earlierLevel} from {earlierFrom} {earlierEnd}. Since 1 April 2015 a CCG may change its level; it has one at a time.',
      remedy: 'End the earlier level on the day before the later one begins.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'delegation',
      needs: { delegation: ['level', 'from'] },
      uses: { delegation: ['to'] },
      applies: { from: '2015-04-01', to: '2022-06-30', by: (period) => period.from },
      prepare: ({ tables: { delegation } }) => overlaps(delegation.records),
      check(period, context, overlapped) {
        const { from, to } = period;
        if (to !== null && to < from!)
          context.cannotJudge('not-applicable', 'the period ends before it begins', [period.at('to')]);
        const earlier = overlapped.get(period.index);
        if (earlier === undefined) return;
        const { level } = earlier;
        context.report('periodsOverlap', {
          at: 'from',
          values: {
            earlierLevel: level === null ? show.text('(blank)') : show.text(level, earlier.at('level')),
            earlierFrom: show.date(earlier.from!, earlier.at('from')),
            earlierEnd: show.text(earlier.to === null ? 'has no end' : `lasts to ${longDay(earlier.to)}`),
          },
          related: [earlier.at(earlier.to === null ? 'from' : 'to')],
        });
      },
    }),
  ],
});

/**
 * The period that still lasts a day after another begins, by the index of the later one. A day on which one ends and
 * the next begins is no overlap. Lists of different workbooks are not compared: an older one may have open ends.
 */
function overlaps(periods: readonly Period[]): ReadonlyMap<number, Period> {
  const dated = periods
    .filter(isDated)
    .sort((a, b) => a.from! - b.from! || endOf(b) - endOf(a) || a.index - b.index);
  const found = new Map<number, Period>();
  const longest = new Map<number, Period>();
  for (const period of dated) {
    const before = longest.get(period.part);
    if (before !== undefined && endOf(before) > period.from!) found.set(period.index, before);
    if (before === undefined || endOf(period) > endOf(before)) longest.set(period.part, period);
  }
  return found;
}

function isDated(period: Period): boolean {
  const isThere = ['level', 'from'].every((field) => period.state(field as 'from') === 'value');
  const isOpen = ['value', 'blank', 'absent'].includes(period.state('to'));
  return isThere && isOpen && endOf(period) >= period.from!;
}

function endOf(period: Period): Day {
  return period.state('to') === 'value' ? period.to! : OPEN;
}
