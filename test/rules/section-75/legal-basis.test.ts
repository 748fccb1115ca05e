import rule from '../../../src/rules/section-75/legal-basis.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const pool = (arrangement: string | null, legal_basis: string | null) => ({
  pool_ref: 'P1',
  name: 'Community equipment',
  arrangement,
  legal_basis,
  start: '2016-04-01',
  end: '2019-03-31' as string | null,
});
const JOINT = 'Joint commissioning (NHSE+CCG)';
const unknown = { at: 'pools[0].legal_basis', message: 'unknownBasis', severity: 'warning' as const };
const differs = { ...unknown, message: 'basisDiffers' };
const odd = pool('Section 75', 's.10');
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], asOf?: string): Case => ({
  name,
  cover,
  tables: { pools: [row] },
  findings,
  ...(asOf === undefined ? {} : { asOf }),
});

ruleTester(rule, {
  valid: [
    given('section 75', pool('Section 75', 's.75')),
    given('written out', pool('Section 75', 'Section 75')),
    given('section 256', pool('Section 256', 's.256')),
    given('section 76', pool('Section 76', 's.76')),
    given('CCG and NHS England under section 13V', pool(JOINT, 's.13V')),
    given('another arrangement may rest on any of them', pool('Other', 's.75')),
    given('no arrangement is given', pool(null, 's.256')),
  ],
  invalid: [
    given('a section that is none of them', odd, [
      { ...unknown, says: ['s.10', 's.75, s.13V, s.256, s.76', '1 April 2013'] },
    ]),
    given('a repealed section', pool('Section 75', 's.28A'), [unknown]),
    given('an agreement by section 75 that rests on section 256', pool('Section 75', 's.256'), [
      { ...differs, says: ['Section 75', 's.256'], related: ['pools[0].arrangement'] },
    ]),
    given('a transfer by section 256 that rests on section 76', pool('Section 256', 's.76'), [differs]),
    given('a transfer by section 76 that rests on section 75', pool('Section 76', 's.75'), [differs]),
    given('a pool of CCG and NHS England is not one of section 75', pool(JOINT, 's.75'), [differs]),
  ],
  dates: [
    {
      ...given('the pool ended the day before CCGs began', {
        ...odd,
        start: '2012-04-01',
        end: '2013-03-31',
      }),
      outsideDates: 1,
    },
    given('it ended on their first day', { ...odd, start: '2012-04-01', end: '2013-04-01' }, [unknown]),
    given('judged on the last day of CCGs', { ...odd, end: null }, [unknown], '2022-06-30'),
    { ...given('judged the day after', { ...odd, end: null }, [], '2022-07-01'), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no pools', cover, reason: 'table-missing' },
    {
      name: 'no column for the legal basis',
      cover,
      tables: { pools: [{ pool_ref: 'P1', name: 'Equipment', arrangement: 'Section 75' }] },
      reason: 'column-missing',
    },
    { ...given('the legal basis is blank', pool('Section 75', null)), reason: 'blank' },
    {
      name: 'no date is known',
      tables: { pools: [{ ...odd, start: null, end: null }] },
      reason: 'date-unknown',
    },
  ],
});
