import { firstJointCommittee } from '../../parameters/index.js';
import { defineRule, show, type Place, type RuleRecord } from '../../rulekit/index.js';
import { cite, legislativeReformOrder2014, refer, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { day, longDay, type Day } from '../../workbook/index.js';

const PERIOD_AND_PURPOSE = ['purpose', 'established', 'dissolved'] as const;

export default defineRule({
  id: 'CO-03',
  slug: 'joint-committee',
  title: 'Joint commissioning runs through a joint committee or committees in common',
  basis: 'law',
  sources: [
    cite(southernDerbyshireHwb2015, 'either through a joint committee or ‘committees in common’'),
    cite(southernDerbyshireHwb2015, 'recent changes in legislation, which came into force in October 2014'),
    refer(legislativeReformOrder2014),
  ],
  why: 'Joint decisions need a body that may take them. Until October 2014 the law did not let CCGs form a joint committee with each other or with NHS England.',
  messages: {
    noCommittee: {
      severity: 'error',
      text: 'The level is joint commissioning on {on}, and on that day no joint committee or committees in common for primary care are listed. Since 1 April 2015 joint commissioning is done through one of the two.',
      remedy: 'List the committee, with its type and the day on which it was set up, or correct the level.',
    },
    beforeOrder: {
      severity: 'error',
      text: 'This joint committee, shared with {joint_with}, is shown as set up on {established}. CCGs can form a joint committee with each other or with NHS England only since {first}.',
      remedy:
        'Correct the date or the type: before then it may have been committees in common or a committee that only advised.',
    },
    beforeOrderPartnerUnknown: {
      severity: 'warning',
      text: 'This joint committee is shown as set up on {established}, and the list does not say with whom. CCGs can form a joint committee with each other or with NHS England only since {first}; with a local authority they could before.',
      remedy: 'Say with whom the committee is shared, or correct its date or type.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      name: 'a',
      needs: { committees: ['type'] },
      uses: { committees: PERIOD_AND_PURPOSE },
      applies: { from: '2015-04-01', to: '2022-06-30', by: (_, context) => context.judgementDate },
      check(context) {
        const on = context.judgementDate!;
        if (context.knownLevelOn(on) !== 'Joint commissioning')
          context.cannotJudge('not-applicable', `the level on ${longDay(on)} is not joint commissioning`);
        const { committees } = context.tables;
        const asksPurpose = committees.has('purpose');
        const sitting = committees.records.map((committee) => sits(committee, on, asksPurpose));
        if (sitting.includes(true)) return;
        const doubts = sitting.filter((doubt) => typeof doubt === 'object');
        if (doubts.length > 0)
          context.cannotJudge('blank', 'type, purpose or dates of a committee are not known', doubts);
        context.report('noCommittee', {
          at: context.placeOfLevel(on) ?? committees.place,
          values: { on: show.date(on) },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'committees',
      needs: { committees: ['type', 'established'] },
      uses: { committees: ['joint_with'] },
      where: ({ type }) => type === 'Joint committee',
      check(committee, context) {
        const { established } = committee;
        if (established === null)
          return context.cannotJudge('blank', 'Established is blank', [committee.at('established')]);
        const first = day(context.constant(firstJointCommittee));
        if (established >= first) return;
        const partners = committee.joint_with;
        if (partners !== null && !partners.includes('CCG') && !partners.includes('NHS England')) return;
        context.report(partners === null ? 'beforeOrderPartnerUnknown' : 'beforeOrder', {
          at: 'established',
          values: { first: show.date(first) },
        });
      },
    }),
  ],
});

/** Whether a committee through which joint commissioning may run sat on a day; the cell that leaves it open. */
function sits(
  committee: RuleRecord<'committees', 'type' | (typeof PERIOD_AND_PURPOSE)[number]>,
  on: Day,
  asksPurpose: boolean,
): boolean | Place {
  const states = (field: 'type' | (typeof PERIOD_AND_PURPOSE)[number]): boolean =>
    committee.state(field) === 'value';
  if (!states('type')) return committee.at('type');
  if (committee.type !== 'Joint committee' && committee.type !== 'Committees in common') return false;
  if (asksPurpose && states('purpose') && committee.purpose !== 'Primary care') return false;
  if (states('established') && committee.established! > on) return false;
  if (states('dissolved') && committee.dissolved! < on) return false;
  if (asksPurpose && !states('purpose')) return committee.at('purpose');
  if (!states('established')) return committee.at('established');
  const isOpen = ['blank', 'absent', 'value'].includes(committee.state('dissolved'));
  return isOpen ? true : committee.at('dissolved');
}
