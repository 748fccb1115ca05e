/** A meeting of a primary care commissioning committee, its members and who came; nobody of these exists. */
export const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
type Cell = string | number | null | { error: '#REF!' } | { text: string };
type Row = Record<string, Cell>;

export const committee: Row = {
  committee_id: 'PC1',
  name: 'Primary Care Commissioning Committee',
  type: 'Primary care commissioning committee',
  established: '2015-01-15',
  quorum: 4,
};
const member = (person_id: string, member_type: Cell, own: Row = {}): Row => ({
  committee_id: 'PC1',
  person_id,
  member_type,
  voting: 'Yes',
  from: '2015-01-15',
  to: null,
  ...own,
});
export const L1 = member('L1', 'Lay');
export const L2 = member('L2', 'Lay');
export const E1 = member('E1', 'Executive');
const N1 = member('N1', 'Clinical other');
export const G1 = member('G1', 'GP');
export const G2 = member('G2', 'GP');
export const G3 = member('G3', 'GP');
const A1 = member('A1', 'Other', { voting: 'No' });
export const MEMBERS = [L1, L2, E1, N1, G1, G2, G3, A1];

export const meeting: Row = {
  meeting_id: 'M1',
  committee_id: 'PC1',
  date: '2015-06-10',
  decisions_taken: 'Yes',
};
export const at = (person_id: string, own: Row = {}): Row => ({
  meeting_id: 'M1',
  person_id,
  present: 'Yes',
  ...own,
});
interface Parts {
  readonly of?: Row;
  readonly members?: Row[];
  readonly held?: Row;
}
/** A meeting with those present; everybody else is marked absent. */
export const met = (present: Row[], { of = committee, members = MEMBERS, held = meeting }: Parts = {}) => {
  const names = new Set(present.map(({ person_id: id }) => id));
  const absent = MEMBERS.filter(({ person_id: id }) => !names.has(id)).map(({ person_id: id }) => ({
    ...at(id as string),
    present: 'No',
  }));
  return {
    cover,
    tables: {
      committees: [of],
      committeeMembers: members,
      meetings: [held],
      attendance: [...present, ...absent],
    },
  };
};
export const people = (...names: string[]) => names.map((name) => at(name));

/** A third lay, and half lay. */
export const FEW = people('L1', 'G1', 'G2');
export const HALF = people('L1', 'L2', 'G1', 'G2');
