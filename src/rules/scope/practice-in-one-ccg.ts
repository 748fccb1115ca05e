import { ccgsBegan, ccgsEnded } from '../../parameters/index.js';
import { defineRule, show, type NotJudgedReason, type Place, type TableView } from '../../rulekit/index.js';
import { PRACTICE_CODE } from '../../schema/index.js';
import { cite, essexLmcsBriefing2010, lmcCommissioningGuidance } from '../../sources/index.js';
import { day, longDay, type Day } from '../../workbook/index.js';
import { commissionerColumn } from './commissioner-column.js';
import { clashesOf, daysInWords, isMemberOn } from './membership.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

export default defineRule({
  id: 'SC-08',
  slug: 'practice-in-one-ccg',
  title: 'Each practice is a member of one CCG at a time',
  basis: 'law',
  sources: [
    cite(lmcCommissioningGuidance, 'it is a contractual requirement for a practice to be a member of a CCG'),
    cite(
      essexLmcsBriefing2010,
      'every practice will be required to be a member of a consortium as a corollary of holding a list of registered patients',
    ),
  ],
  why: 'A CCG is responsible for the patients of its member practices. A practice that is listed twice, or not at all, leaves it open who is, and spoils every figure by practice.',
  messages: {
    listedTwice: {
      severity: 'error',
      text: 'Practice {practice_ods} is listed as a member twice, {days}. Since 1 April 2013 each practice has been a member of one CCG, and is listed once.',
      remedy:
        'Remove the row that is there twice, or correct the days on which the practice joined and left.',
    },
    inTwoCcgs: {
      severity: 'error',
      text: 'Practice {practice_ods} is listed as a member of two CCGs, {first_ccg} and {second_ccg}, {days}. Since 1 April 2013 each practice has been a member of one CCG at a time.',
      remedy: 'Correct the CCG code, or enter the day on which the practice left the first of them.',
    },
    contractOfNonMember: {
      severity: 'warning',
      text: 'Practice {practice} has a {contract_form} contract on {on}, and the list of member practices does not have it as a member on that day. Since 1 April 2013 a practice with a registered list has had to be a member of a CCG.',
      remedy: 'Add the practice to the list, or correct its code or the days on which it joined and left.',
    },
  },
  limbs: (limb) => [
    limb.group({
      name: 'a',
      of: 'memberPractices',
      by: ['practice_ods'],
      smallest: 2,
      needs: { memberPractices: ['practice_ods'] },
      uses: { memberPractices: ['ccg_ods', 'joined', 'left'] },
      check(rows, context) {
        const { clashes, unknown } = clashesOf(rows);
        const [began, ended] = [day(context.constant(ccgsBegan)), day(context.constant(ccgsEnded))];
        for (const clash of clashes) {
          const { earlier, later, from, to } = clash;
          if ((to !== null && to < began) || (from !== null && from > ended)) continue;
          const [first, second] = [earlier.ccg_ods, later.ccg_ods];
          const values = {
            practice_ods: show.text(later.practice_ods!),
            days: show.text(daysInWords(clash)),
            first_ccg: show.text(first ?? ''),
            second_ccg: show.text(second ?? ''),
          };
          const isOther = first !== null && second !== null && first !== second;
          context.report(isOther ? 'inTwoCcgs' : 'listedTwice', {
            at: later.at('practice_ods'),
            subject: [later.practice_ods!],
            values,
            related: [earlier.at('practice_ods')],
          });
        }
        if (clashes.length === 0 && unknown.length > 0)
          context.cannotJudge(
            'blank',
            'the practice stands in several rows, and a day on which it joined is blank',
            unknown.map((row) => row.at('joined')),
          );
      },
    }),
    limb.record({
      name: 'b',
      of: 'practiceContracts',
      needs: { practiceContracts: ['practice_ods', 'contract_form'], memberPractices: ['practice_ods'] },
      uses: { memberPractices: ['joined', 'left'] },
      applies: { ...LIFE_OF_CCGS, by: (contract, context) => context.rowDate(contract) },
      prepare: ({ tables }) => earliestMember(tables.memberPractices),
      check(contract, context, earliest) {
        const { practice_ods: practice } = contract;
        if (practice === null)
          return context.cannotJudge('blank', 'Practice code is blank', [contract.at('practice_ods')]);
        const on = context.rowDate(contract)!;
        if (isMember(practice, on, earliest, context)) return;
        context.report('contractOfNonMember', {
          at: 'practice_ods',
          values: { practice: show.text(practice), on: show.date(on) },
          yieldsTo: 'XW-05',
        });
      },
    }),
    limb.record({
      name: 'c',
      of: 'contracts',
      needs: { contracts: ['provider_ods', 'contract_form'], memberPractices: ['practice_ods'] },
      uses: { contracts: ['commissioner_org', 'commissioner_type'], memberPractices: ['joined', 'left'] },
      applies: { ...LIFE_OF_CCGS, by: (contract, context) => context.rowDate(contract) },
      prepare(context) {
        commissionerColumn(context, 'commissioner_org');
        return earliestMember(context.tables.memberPractices);
      },
      // Walk-in centres and the like have APMS contracts and practice codes without being practices.
      where: (contract, context) =>
        (contract.contract_form === 'GMS' || contract.contract_form === 'PMS') && context.isThisCcg(contract),
      check(contract, context, earliest) {
        const { provider_ods: practice } = contract;
        if (practice === null)
          return context.cannotJudge('blank', 'Provider code is blank', [contract.at('provider_ods')]);
        const on = context.rowDate(contract)!;
        if (!PRACTICE_CODE.pattern.test(practice) || isMember(practice, on, earliest, context)) return;
        context.report('contractOfNonMember', {
          at: 'provider_ods',
          values: { practice: show.text(practice), on: show.date(on) },
        });
      },
    }),
  ],
});

type Members = TableView<'memberPractices', 'practice_ods' | 'joined' | 'left'>;

interface WithMembers {
  readonly tables: { readonly memberPractices: Members };
  cannotJudge(reason: NotJudgedReason, detail: string, places?: readonly Place[]): never;
}

/** First day to which the list of members reaches back; lower than any day where a day of joining is blank. */
function earliestMember(members: Members): Day {
  let earliest = Number.POSITIVE_INFINITY;
  for (const member of members.records) {
    if (member.state('joined') === 'value') earliest = Math.min(earliest, member.joined!);
    else earliest = Number.NEGATIVE_INFINITY;
  }
  return earliest;
}

/** Whether a practice is listed as a member on a day; stops the judgement where the list begins later. */
function isMember(practice: string, on: Day, earliest: Day, context: WithMembers): boolean {
  const { memberPractices } = context.tables;
  if (earliest > on)
    context.cannotJudge('reference-missing', `the list of member practices has no member on ${longDay(on)}`, [
      memberPractices.place,
    ]);
  return memberPractices.where('practice_ods', practice).some((member) => isMemberOn(on, member));
}
