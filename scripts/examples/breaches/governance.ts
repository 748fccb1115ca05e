import { CCG_CODE, cover, HOSPITALS, NEIGHBOUR_CODE } from '../ccg.js';
import { onTemplate, row, without, type BreachFile, type Plant } from '../plant.js';
import { DECISIONS } from './governance-decisions.js';
import { INTERESTS } from './governance-interests.js';
import { ATTENDANCE, MEETINGS } from './governance-meetings.js';

const practice = (practice_ods: string, practice_name: string, ccg_ods: string) => ({
  practice_ods,
  practice_name,
  ccg_ods,
  joined: '2013-04-01',
});

const post = (person_id: string, name: string, role: string, member_type: string, own = {}) => ({
  person_id,
  name,
  role,
  member_type,
  from: '2013-04-01',
  ...own,
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
const FINANCE = { accountancy_qualified: 'Yes', employed_by_ccg: 'Yes' };

/**
 * Our governance template, of a CCG whose level is joint commissioning and which has no joint committee any more. Five
 * persons are on its governing body, and a post is vacant.
 */
export const governance: BreachFile = onTemplate('governance-registers-2015-16.xlsx', 'governance', {
  org: [row(without(cover({ co_commissioning_level: 'Joint commissioning' }), 'delegation_start'))],
  memberPractices: [
    row(practice('Y99901', 'Abbey Road Surgery', CCG_CODE)),
    row(practice('Y99902', 'Bridge Street Medical Centre', '099X'), ['CD-01', 'notLikeOne', 'ccg_ods']),
    row(practice('99903', 'Castle Hill Practice', CCG_CODE), ['CD-02', 'notLikeOne', 'practice_ods']),
    row(practice('Y99904', 'Dale View Surgery', CCG_CODE)),
    row(practice('Y99904', 'Dale View Surgery', CCG_CODE), ['SC-08', 'listedTwice', 'practice_ods']),
    row(practice('Y99905', 'Elm Tree Health Centre', CCG_CODE)),
    row(practice('Y99905', 'Elm Tree Health Centre', NEIGHBOUR_CODE), ['SC-08', 'inTwoCcgs', 'practice_ods']),
  ],
  governingBody: [
    row(
      post('PE01', 'Dr Pat Example', 'Chair', 'GP'),
      ['GB-01', 'tooFewWithVacancies', 'person_id', 'heading'],
      // A deputy chair and an accountable officer.
      ['GB-02', 'roleMissing', 'person_id', 'heading'],
      ['GB-02', 'roleMissing', 'person_id', 'heading'],
      ['GB-02', 'tooFewLay', 'person_id', 'heading'],
      ['GB-06', 'noLead', 'person_id', 'heading'],
      ['GV-04', 'noRepresentative', 'person_id', 'heading'],
    ),
    row(post('PE06', 'Chris Model', 'Lay - audit', 'Lay')),
    row(
      post('PE03', 'Sam Specimen', 'Chief Finance Officer', 'Executive', {
        accountancy_qualified: 'No',
        employed_by_ccg: 'No',
      }),
      ['GB-03', 'notQualified', 'accountancy_qualified'],
      ['GB-03', 'notEmployed', 'employed_by_ccg'],
    ),
    row(
      post('PE09', 'Max Duplicate', 'Chief Finance Officer', 'Executive', { ...FINANCE, from: '2015-06-01' }),
      ['GB-03', 'twoFinanceOfficers', 'role'],
      ['CI-10', 'noEntry', 'name'],
    ),
    // The hospital has contract C-101.
    row(post('PE04', 'Jo Sample', 'Registered nurse', 'Clinical other', { employer: HOSPITALS.name }), [
      'GB-04',
      'worksForProvider',
      'employer',
    ]),
    row(post('PE00', 'Vacant', 'Secondary care specialist', 'Clinical other'), [
      'GB-02',
      'roleVacant',
      'role',
    ]),
  ],
  committees: [
    // A GP in the chair, and two lay or executive members of four: half is not a majority.
    row(
      committee('CM-1', 'Primary care commissioning committee', PCCC, '2015-04-01', PRIMARY_CARE),
      ['GV-02', 'noMajority', 'name'],
      ['GB-05', 'committeeMissing', 'committee_id', 'heading'],
    ),
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
  ],
  committeeMembers: [
    member('CM-1', 'PE01', 'GP', 'Chair', ['GV-01', 'chairNotLay', 'member_type']),
    member('CM-1', 'PE02', 'Executive', 'Member'),
    member('CM-1', 'PE06', 'Lay', 'Vice chair'),
    member('CM-1', 'PE08', 'GP', 'Member', ['CI-10', 'noEntry', 'person_id']),
    member('CM-2', 'PE03', 'Executive', 'Member'),
    member('CM-2', 'PE07', 'Lay', 'Member'),
    member('CM-2', 'PE04', 'Clinical other', 'Member'),
    member('CM-2', 'PE01', 'GP', 'Member'),
    member('CM-2', 'PE08', 'GP', 'Member'),
  ],
  meetings: MEETINGS,
  attendance: ATTENDANCE,
  interests: INTERESTS,
  procurementDecisions: DECISIONS,
  constitution: [
    row(
      {
        version: '2.0',
        submitted_on: '2014-11-03',
        nhse_approved_on: '2015-01-12',
        in_force_from: '2015-02-01',
        change_reason: 'Committees',
        covers_conflicts: 'No',
        covers_member_practice_commissioning: 'No',
        obliges_beyond_contract: 'Yes',
      },
      ['GV-05', 'conflictsNotCovered', 'covers_conflicts'],
      ['GV-05', 'practicesNotCovered', 'covers_member_practice_commissioning'],
      ['GV-06', 'obligesBeyondContract', 'obliges_beyond_contract'],
    ),
  ],
});
