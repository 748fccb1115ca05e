import { CCG_CODE, cover } from '../ccg.js';
import { onTemplate, row, without, type BreachFile, type Plant } from '../plant.js';

const practice = (practice_ods: string, practice_name: string, ccg_ods: string) => ({
  practice_ods,
  practice_name,
  ccg_ods,
  joined: '2013-04-01',
});

const committee = (committee_id: string, name: string, type: string, established: string, own = {}) => ({
  committee_id,
  name,
  type,
  established,
  quorum: 3,
  ...own,
});

const member = (
  committee_id: string,
  person_id: string,
  member_type: string,
  role: string,
  ...plants: Plant[]
) => row({ committee_id, person_id, role, member_type, voting: 'Yes', from: '2015-04-01' }, ...plants);

const PRIMARY_CARE = { purpose: 'Primary care', decision_powers: 'Yes' };
const PCCC = 'Primary care commissioning committee';

/** Our governance template, of a CCG whose level is joint commissioning and which has no joint committee any more. */
export const governance: BreachFile = onTemplate('governance-registers-2015-16.xlsx', 'governance', {
  org: [
    row(without(cover({ co_commissioning_level: 'Joint commissioning' }), 'delegation_start'), [
      'CO-03',
      'noCommittee',
      'co_commissioning_level',
    ]),
  ],
  memberPractices: [
    row(practice('Y99901', 'Abbey Road Surgery', CCG_CODE)),
    row(practice('Y99902', 'Bridge Street Medical Centre', '099X'), ['CD-01', 'notLikeOne', 'ccg_ods']),
    row(practice('99903', 'Castle Hill Practice', CCG_CODE), ['CD-02', 'notLikeOne', 'practice_ods']),
  ],
  committees: [
    // A GP in the chair, and two lay or executive members of four: half is not a majority.
    row(committee('CM-1', 'Primary care commissioning committee', PCCC, '2015-04-01', PRIMARY_CARE), [
      'GV-02',
      'noMajority',
      'name',
    ]),
    // Nobody in the chair, and two of five: a majority only with the nurse.
    row(
      committee('CM-2', 'Primary care committee, northern locality', PCCC, '2015-04-01', PRIMARY_CARE),
      ['GV-01', 'noChair', 'name'],
      ['GV-02', 'majorityOnlyWithClinicians', 'name'],
    ),
    row(
      committee('CM-3', 'Joint primary care committee', 'Joint committee', '2014-06-02', {
        joint_with: 'NHS England',
        dissolved: '2015-12-31',
        purpose: 'Primary care',
      }),
      ['CO-03', 'beforeOrder', 'established'],
    ),
    row(
      committee('CM-4', 'Anyshire joint committee', 'Joint committee', '2014-09-30', { purpose: 'Other' }),
      ['CO-03', 'beforeOrderPartnerUnknown', 'established'],
    ),
    row(
      committee('CM-5', 'Section 75 joint committee', 'Joint committee', '2013-09-01', {
        joint_with: 'Local authority',
        purpose: 'Other',
      }),
    ),
    row(committee('CM-6', 'Audit committee', 'Audit', '2013-04-01', { purpose: 'Other' })),
    row(committee('CM-7', 'Remuneration committee', 'Remuneration', '2013-04-01', { purpose: 'Other' })),
  ],
  committeeMembers: [
    member('CM-1', 'PE01', 'GP', 'Chair', ['GV-01', 'chairNotLay', 'member_type']),
    member('CM-1', 'PE02', 'Executive', 'Member'),
    member('CM-1', 'PE06', 'Lay', 'Vice chair'),
    member('CM-1', 'PE08', 'GP', 'Member'),
    member('CM-2', 'PE03', 'Executive', 'Member'),
    member('CM-2', 'PE07', 'Lay', 'Member'),
    member('CM-2', 'PE04', 'Clinical other', 'Member'),
    member('CM-2', 'PE01', 'GP', 'Member'),
    member('CM-2', 'PE08', 'GP', 'Member'),
  ],
});
