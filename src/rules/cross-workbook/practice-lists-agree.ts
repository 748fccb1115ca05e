import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, lmcCommissioningGuidance } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { isMemberOn } from '../scope/membership.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };
const byJudgementDate = (_: unknown, { judgementDate }: { readonly judgementDate: Day | null }): Day | null =>
  judgementDate;

export default defineRule({
  id: 'XW-05',
  slug: 'practice-lists-agree',
  title: 'The practices with a contract are the member practices',
  basis: 'law',
  sources: [
    cite(lmcCommissioningGuidance, 'it is a contractual requirement for a practice to be a member of a CCG'),
    cite(
      essexLmcsBriefing2010,
      'every practice will be required to be a member of a consortium as a corollary of holding a list of registered patients',
    ),
  ],
  why: 'Payments, lists and votes go by practice. A practice that stands in one workbook only is paid without being a member, or is a member whose patients nobody pays for.',
  messages: {
    contractOfNonMember: {
      severity: 'warning',
      text: 'Practice {practice_ods} has a {contract_form} contract on {on}, and the list of member practices does not have it on that day. Since 1 April 2013 a practice with a registered list has had to be a member of a CCG.',
      remedy: 'Add the practice to the list of members, or correct its code or its days in one of the two.',
    },
    memberWithoutContract: {
      severity: 'warning',
      text: 'Practice {practice_ods} is a member on {on}, and the list of practice contracts has no contract of it on that day. Since 1 April 2013 the members of a CCG have been the practices that hold a contract for primary medical services.',
      remedy: 'Add the contract, or enter the day on which the practice left or its code changed.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'practiceContracts',
      needs: { practiceContracts: ['practice_ods', 'contract_form'], memberPractices: ['practice_ods'] },
      uses: {
        practiceContracts: ['list_size', 'contract_start', 'contract_end'],
        memberPractices: ['ccg_ods', 'joined', 'left'],
      },
      applies: { ...LIFE_OF_CCGS, by: byJudgementDate },
      // A walk-in centre has an APMS contract and no list, and is no practice.
      where: (contract, { judgementDate }) =>
        (judgementDate === null || isHeldOn(contract, judgementDate)) &&
        (contract.contract_form !== 'APMS' || (contract.list_size ?? 0) > 0),
      check(contract, context) {
        const { practice_ods: practice } = contract;
        if (practice === null)
          return context.cannotJudge('blank', 'Practice code is blank', [contract.at('practice_ods')]);
        const on = context.judgementDate!;
        const own = context.cover?.ccg_ods ?? null;
        const rows = context.tables.memberPractices.where('practice_ods', practice);
        const isOwn = (ccg: string | null): boolean =>
          ccg === null || own === null || ccg.trim().toUpperCase() === own;
        if (rows.some((row) => isMemberOn(on, row) && isOwn(row.ccg_ods))) return;
        context.report('contractOfNonMember', {
          at: 'practice_ods',
          values: { on: show.date(on) },
          related: rows.map((row) => row.at('practice_ods')),
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'memberPractices',
      needs: { practiceContracts: ['practice_ods'], memberPractices: ['practice_ods'] },
      uses: {
        practiceContracts: ['contract_start', 'contract_end'],
        memberPractices: ['ccg_ods', 'joined', 'left'],
      },
      applies: { ...LIFE_OF_CCGS, by: byJudgementDate },
      where: (member, { judgementDate, cover }) =>
        (judgementDate === null || isMemberOn(judgementDate, member)) &&
        (member.ccg_ods === null || !cover?.ccg_ods || member.ccg_ods.trim().toUpperCase() === cover.ccg_ods),
      check(member, context) {
        const { practice_ods: practice } = member;
        if (practice === null)
          return context.cannotJudge('blank', 'Practice code is blank', [member.at('practice_ods')]);
        const on = context.judgementDate!;
        const { practiceContracts } = context.tables;
        if (practiceContracts.records.length === 0)
          return context.cannotJudge('not-applicable', 'the list of practice contracts has no entries', [
            practiceContracts.place,
          ]);
        const rows = practiceContracts.where('practice_ods', practice);
        if (rows.some((row) => isHeldOn(row, on))) return;
        context.report('memberWithoutContract', {
          at: 'practice_ods',
          values: { on: show.date(on) },
          related: rows.map((row) => row.at('practice_ods')),
        });
      },
    }),
  ],
});

/** Whether a contract is held on a day, both ends included; a blank day of starting is before, one of ending to come. */
function isHeldOn(
  contract: { readonly contract_start: Day | null; readonly contract_end: Day | null },
  on: Day,
): boolean {
  const { contract_start: start, contract_end: end } = contract;
  return (start === null || start <= on) && (end === null || end >= on);
}
