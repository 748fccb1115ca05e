import { allDelegated } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { LEVELS } from '../../schema/index.js';
import { cite, nhsEnglandCcgArrangements, pulseCoCommissioning2014, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';

export default defineRule({
  id: 'CO-01',
  slug: 'level-is-known',
  title: 'The level of co-commissioning is one that the scheme has on its date',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'including options to have greater involvement in NHS England decisions, to jointly commission services with local area teams, or even take full responsibility for GP services',
    ),
    refer(nhsEnglandCcgArrangements),
  ],
  why: 'The level decides what a CCG may commission and hold, and many other checks rest on it.',
  messages: {
    unknownLevel: {
      severity: 'error',
      text: 'The level of co-commissioning is given as “{level}”. The scheme has three levels: greater involvement, joint commissioning and delegated commissioning; before or without them the level is None.',
      remedy: 'Choose one of the four from the list.',
    },
    notDelegated: {
      severity: 'error',
      text: 'The level of co-commissioning is given as “{level}” for days on or after {since}. Since that day every CCG has had delegated commissioning.',
      remedy:
        'End the earlier level on the last day on which it held, and show delegated commissioning from then on.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'delegation',
      needs: { delegation: ['level'] },
      uses: { delegation: ['from', 'to'] },
      check(period, context) {
        const { level } = period;
        if (level === null) return context.cannotJudge('blank', 'Level is blank', [period.at('level')]);
        if (!LEVELS.includes(level)) {
          context.report('unknownLevel', { at: 'level' });
          return;
        }
        if (level === 'Delegated commissioning') return;
        const on = context.judgementDate;
        if (on === null) return context.cannotJudge('date-unknown', 'no day up to which levels are judged');
        const since = day(context.constant(allDelegated));
        if (on < since) return;
        const { from, to } = period;
        if ((from !== null && from > on) || (to !== null && to < since)) return;
        if (from === null) return context.cannotJudge('blank', 'From is blank', [period.at('from')]);
        context.report('notDelegated', { at: 'level', values: { since: show.date(since) } });
      },
    }),
    // The Cover states the level of a dossier that has no table of levels.
    limb.record({
      of: 'org',
      needs: { org: [] },
      uses: { org: ['co_commissioning_level', 'period_end'], delegation: ['level'] },
      prepare(context) {
        const { delegation } = context.tables;
        const stated = context.cover?.raw('co_commissioning_level') ?? '';
        if (delegation?.has('level') === true || stated !== '') return;
        context.cannotJudge(
          delegation === null ? 'table-missing' : 'column-missing',
          'neither a table of levels nor the Cover states the level',
        );
      },
      where: (_, { tables: { delegation } }) => delegation?.has('level') !== true,
      check(cover, context) {
        const { co_commissioning_level: level } = cover;
        const at = 'co_commissioning_level';
        if (level === null) return context.cannotJudge('blank', 'Level is blank', [cover.at(at)]);
        const values = { level: show.text(level, cover.at(at)) };
        if (!LEVELS.includes(level)) {
          context.report('unknownLevel', { at, values });
          return;
        }
        if (level === 'Delegated commissioning') return;
        const on = cover.period_end ?? context.judgementDate;
        if (on === null) return context.cannotJudge('date-unknown', 'the date of the Cover is not known');
        const since = day(context.constant(allDelegated));
        if (on < since) return;
        context.report('notDelegated', { at, values: { ...values, since: show.date(since) } });
      },
    }),
  ],
});
