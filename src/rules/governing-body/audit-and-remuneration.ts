import { governingBodyCommittees } from '../../parameters/index.js';
import { defineRule, show, type Place, type RuleRecord } from '../../rulekit/index.js';
import { bevanBrittanGovernance2012, refer } from '../../sources/index.js';
import { longDay, type Day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';
import { governingBodyDates } from './posts.js';

/** Committees of co-commissioning, of which some workbooks hold a list of their own. */
const OF_PRIMARY_CARE: readonly string[] = [
  'Primary care commissioning committee',
  'Joint committee',
  'Committees in common',
];

type Committee = RuleRecord<'committees', 'type' | 'name' | 'established' | 'dissolved'>;

export default defineRule({
  id: 'GB-05',
  slug: 'audit-and-remuneration',
  title: 'The governing body has an audit committee and a remuneration committee',
  basis: 'law',
  sources: [refer(bevanBrittanGovernance2012)],
  why: 'The two watch over the accounts and over pay; a governing body cannot be without them.',
  messages: {
    committeeMissing: {
      severity: 'error',
      text: 'No {kind} committee is listed on {on}. Since 1 April 2013 a governing body must have one.',
      remedy: 'List the committee with its type, and with the day on which it was set up.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { committees: ['type'] },
      uses: { committees: ['name', 'established', 'dissolved'] },
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        const { committees } = context.tables;
        const doubtful: Place[] = [];
        const sitting = committees.records.filter((committee) => {
          const sits = sitsOn(committee, on);
          if (typeof sits === 'boolean') return sits;
          doubtful.push(sits);
          return false;
        });
        const missing = context
          .value(governingBodyCommittees, on)
          .filter((kind) => !sitting.some((committee) => isOfKind(committee, kind)));
        if (missing.length === 0) return;
        const lost = sitting.filter((each) => isLost(each.state('type'))).map((each) => each.at('type'));
        const unread = [...doubtful, ...lost];
        if (unread.length > 0)
          context.cannotJudge('unreadable', 'the type or a date of a committee could not be read', unread);
        const untyped = sitting.filter((each) => each.state('type') !== 'value');
        if (untyped.length > 0)
          context.cannotJudge(
            'blank',
            'the type of a committee is blank',
            untyped.map((each) => each.at('type')),
          );
        if (sitting.length === 0)
          context.cannotJudge('not-applicable', `no committee is listed on ${longDay(on)}`);
        // A list that was made for primary care holds none but its committees.
        if (sitting.every(({ type }) => type !== null && OF_PRIMARY_CARE.includes(type)))
          context.cannotJudge('not-applicable', 'only committees for primary care are listed', [
            committees.place,
          ]);
        for (const kind of missing)
          context.report('committeeMissing', {
            at: committees.place,
            values: { kind: show.text(kind.toLowerCase()), on: show.date(on) },
            discriminator: kind,
          });
      },
    }),
  ],
});

/** By its type, or by a name such as "Audit and governance committee". */
function isOfKind(committee: Committee, kind: string): boolean {
  const isTyped = committee.state('type') === 'value' && committee.type === kind;
  return isTyped || committee.raw('name').toLowerCase().includes(kind.toLowerCase());
}

/** Whether a committee sits on a day; the date that leaves it open. */
function sitsOn(committee: Committee, on: Day): boolean | Place {
  if (committee.state('established') === 'value' && committee.established! > on) return false;
  if (committee.state('dissolved') === 'value' && committee.dissolved! < on) return false;
  const lost = (['established', 'dissolved'] as const).find((field) => isLost(committee.state(field)));
  return lost === undefined ? true : committee.at(lost);
}
