import { row, type PlantedRecord } from '../plant.js';

const meeting = (meeting_id: string, committee_id: string, date: string) => ({
  meeting_id,
  committee_id,
  date,
  decisions_taken: 'Yes',
});

/** Meetings of the two primary care committees, which took decisions. */
export const MEETINGS: readonly PlantedRecord[] = [
  // One of three is lay or executive.
  row(meeting('MT-01', 'CM-1', '2015-06-10'), ['GV-03', 'noMajority', 'meeting_id']),
  // Two were there, and the quorum is three.
  row(meeting('MT-02', 'CM-1', '2015-11-11'), ['GV-03', 'noQuorum', 'meeting_id']),
  // Two of five, and the nurse.
  row(meeting('MT-03', 'CM-2', '2016-02-10'), ['GV-03', 'majorityOnlyWithClinicians', 'meeting_id']),
];

const PRESENT = [
  ['MT-01', 'PE01'],
  ['MT-01', 'PE02'],
  ['MT-01', 'PE08'],
  ['MT-02', 'PE02'],
  ['MT-02', 'PE06'],
  ['MT-03', 'PE03'],
  ['MT-03', 'PE07'],
  ['MT-03', 'PE04'],
  ['MT-03', 'PE01'],
  ['MT-03', 'PE08'],
] as const;

export const ATTENDANCE: readonly PlantedRecord[] = PRESENT.map(([meeting_id, person_id]) =>
  row({ meeting_id, person_id, present: 'Yes', voted: 'Yes', declared_interest: 'No' }),
);
