import assert from 'node:assert/strict';
import { decidingDate } from '../../src/reports/deciding-date.js';
import { rules } from '../../src/rules/index.js';
import type { AnyLimb } from '../../src/rulekit/index.js';
import { financialYearEnd, financialYearStart } from '../../src/workbook/index.js';

interface Asked {
  readonly start_date: number | null;
  readonly award_date: number | null;
  readonly advert_date: number | null;
  readonly financial_year: number | null;
  readonly origin: string | null;
  state(field: string): string;
}
interface AskedContext {
  readonly judgementDate: number | null;
  readonly financialYear: number | null;
  rowDate(record: unknown): number | null;
}
type By = (record: Asked, context: AskedContext) => number | null;

/** The words for a limb of a table that goes by a date. */
const words = (of: string, by: By, more: object = {}): string | null =>
  decidingDate({
    grain: 'record',
    of,
    needs: {},
    uses: {},
    applies: { by, ...more },
    check: () => undefined,
  });

describe('the date that decides, in words', () => {
  const told: readonly [name: string, of: string, by: By, words: string][] = [
    ['a column', 'contracts', ({ start_date: start }) => start, '“Start date”'],
    [
      'a column and what stands in for it',
      'procurement',
      (row, context) => row.advert_date ?? row.award_date ?? context.judgementDate,
      '“Advert date”; where that is blank, “Award date”; where that is blank, the workbook’s date',
    ],
    [
      'a column that is asked first whether it can be read',
      'contracts',
      (row, context) => (row.state('start_date') === 'value' ? row.start_date : context.judgementDate),
      '“Start date”; where that is blank, the workbook’s date',
    ],
    [
      'a year',
      'bcf',
      ({ financial_year: year }) => (year === null ? null : financialYearStart(year)),
      'the financial year in “Financial year”',
    ],
    [
      'the end of a year',
      'contracts',
      (_, { financialYear: year }) => (year === null ? null : financialYearEnd(year)),
      'the last day of the workbook’s financial year',
    ],
    [
      'the date of a row',
      'contracts',
      (row, context) => context.rowDate(row),
      'the contract’s own date (its first day where that lies ahead, else the earlier of its last day and the workbook’s date)',
    ],
  ];
  for (const [name, of, by, expected] of told)
    it(`is told of ${name}`, () => assert.equal(words(of, by), expected));

  const untold: readonly [name: string, by: By][] = [
    ['the later of two dates', (row, context) => Math.max(row.start_date!, context.judgementDate!)],
    ['a date worked out', ({ start_date: start }) => start! + 30],
    ['a date that hangs on a text', (row) => (row.origin === 'Extension' ? row.start_date : null)],
    ['a date beside a text', (row) => (row.origin === 'Extension' ? null : row.start_date)],
    ['no date', () => null],
  ];
  for (const [name, by] of untold)
    it(`is not guessed from ${name}`, () => assert.equal(words('contracts', by), null));

  it('is what the limb says itself, where it does', () => {
    assert.equal(
      words('contracts', () => null, { dated: 'the day of rest' }),
      'the day of rest',
    );
  });

  it('is null where no date decides', () => {
    assert.equal(decidingDate({ grain: 'every-table', needs: {}, uses: {}, check: () => 0 }), null);
  });

  it('is known of every limb that has dates: where it is not, `dated` beside `by` says it', () => {
    const dated = rules.flatMap(({ id, limbs }) => limbs.map((limb): [string, AnyLimb] => [id, limb]));
    const silent = dated.filter(([, limb]) => limb.applies !== undefined && decidingDate(limb) === null);
    assert.deepEqual(
      silent.map(([id, { name }]) => `${id}${name ?? ''}`),
      [],
    );
  });
});
