/** A governing body of eight persons, with every post that the regulations name; nobody of these exists. */
export type Post = Record<string, string | null | { error: '#REF!' } | { text: string }>;

export const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};

/** The Cover of another period. */
export const coverOf = (financial_year: string, period_end: string) => ({
  ...cover,
  financial_year,
  period_end,
});

export const post = (person_id: string, role: string, member_type: string, own: Post = {}): Post => ({
  person_id,
  name: `Member ${person_id}`,
  role,
  member_type,
  from: '2013-04-01',
  to: null,
  ...own,
});

export const CHAIR = post('P1', 'Chair', 'GP');
export const DEPUTY = post('P6', 'Deputy chair', 'Lay');
export const OFFICER = post('P2', 'Accountable Officer', 'Executive');
export const FINANCE = post('P3', 'Chief Finance Officer', 'Executive');
export const NURSE = post('P4', 'Registered nurse', 'Clinical other');
export const SPECIALIST = post('P5', 'Secondary care specialist', 'Clinical other');
export const AUDIT = post('P6', 'Lay - audit', 'Lay');
export const PPI = post('P7', 'Lay - PPI', 'Lay');
export const GP = post('P8', 'GP member', 'GP');

export const BODY: readonly Post[] = [CHAIR, DEPUTY, OFFICER, FINANCE, NURSE, SPECIALIST, AUDIT, PPI, GP];

/** The body without some of its posts. */
export const without = (...left: Post[]): Post[] => BODY.filter((each) => !left.includes(each));

/** The body with some posts in the place of others. */
export const replacing = (old: Post, ...by: Post[]): Post[] =>
  BODY.flatMap((each) => (each === old ? by : [each]));

export const body = (...governingBody: Post[]) => ({ cover, tables: { governingBody } });
