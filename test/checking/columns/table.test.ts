import assert from 'node:assert/strict';
import {
  choice,
  code,
  date,
  money,
  number,
  percentage,
  text,
  type Derivation,
  type Field,
} from '../../../src/schema/index.js';
import type { LocatedTable } from '../../../src/checking/located.js';
import { readTable } from '../../../src/checking/columns/index.js';
import { readAs } from '../../../src/checking/columns/read-table.js';
import {
  BLANK,
  columnAt,
  listOf,
  NOT_CALCULATED,
  outcomes,
  readFields,
  tableOf,
  UNREADABLE,
  workbookOf,
  type TestCell,
} from './support.js';

const about = { heading: 'Heading', help: '' };
const name = text(about);
const amount = money(about);

describe('a located table', () => {
  it('has a record for each row of its body that is not passed over', () => {
    const rows: TestCell[][] = [
      ['Title', null],
      ['Name', 'Amount'],
      ['A', 1],
      [null, null],
      ['Acute', null],
      ['B', 2],
      ['Total', 3],
      ['Prepared by finance', null],
    ];
    const data = readFields({ name, amount }, rows, {
      located: {
        firstRow: 2,
        lastRow: 6,
        passedRows: [
          { row: 3, reason: 'blank' },
          { row: 4, reason: 'group-heading' },
        ],
        // The row of a total that is passed over flags no record.
        totalRows: [4, 6],
      },
    });
    assert.deepEqual([...data.rows], [2, 5, 6]);
    assert.deepEqual([...data.totals], [0, 0, 1]);
    assert.deepEqual(outcomes(data.columns.get('name')!), ['A', 'B', 'Total']);
    assert.deepEqual(outcomes(data.columns.get('amount')!), [100, 200, 300]);
  });

  it('without a body has columns without records', () => {
    const data = readFields({ name, amount }, [], { located: { firstRow: 1, lastRow: 0 } });
    assert.equal(data.rows.length, 0);
    assert.deepEqual(outcomes(data.columns.get('amount')!), []);
    assert.deepEqual(data.columns.get('amount')!.remarks, []);
  });

  it('has columns of the schema only, in its order', () => {
    const located = {
      columns: [columnAt('amount', 1), columnAt('unknown', 2), columnAt('name', 0)],
    };
    const data = readFields({ name, amount, other: name }, [['A', 1, 'x']], { located });
    assert.deepEqual([...data.columns.keys()], ['name', 'amount']);
  });

  it('of another schema, or on no sheet, is refused', () => {
    const workbook = workbookOf([['A']]);
    assert.throws(() => readTable(workbook, listOf(['name'], 1)), RangeError);
    assert.throws(() => readTable(workbook, listOf([], 1, { table: 'poolContrib', sheet: 1 })), RangeError);
  });

  it('is read under the schema table that it was located as', () => {
    const located = listOf(['pool_ref', 'amount'], 1, { table: 'poolContrib' });
    const data = readTable(workbookOf([['P1', '£5']]), located);
    assert.deepEqual(outcomes(data.columns.get('pool_ref')!), ['P1']);
    assert.deepEqual(outcomes(data.columns.get('amount')!), [500]);
  });

  it('reads the same in a workbook of very many other texts', () => {
    const rows = [
      ['5', '5'],
      ['B', '£6'],
      ['A', 'x'],
      ['B', '5'],
    ];
    const read = (otherTexts: number): unknown[] => {
      const { columns } = readFields({ name, amount }, rows, { otherTexts });
      return [...columns.values()].map((column) => [outcomes(column), column.remarks]);
    };
    assert.deepEqual(read(100_000), read(0));
    assert.deepEqual(read(0)[1], [
      [500, 600, UNREADABLE, 500],
      [{ kind: 'text-as-value', count: 3, rows: [0, 1, 3] }],
    ]);
  });
});

describe('units', () => {
  const read = (located: Partial<LocatedTable>, units?: 'GBPm'): { pence: unknown; from: string } => {
    const options = units ? { units: { unit: units, from: 'Cover' } } : {};
    const data = readFields({ amount }, [[2]], { located, ...options });
    return { pence: outcomes(data.columns.get('amount')!)[0], from: data.units.from };
  };

  it('are those that the table states', () => {
    const stated = { units: { unit: 'GBP000', at: 'C3' } } as const;
    assert.deepEqual(read(stated, 'GBPm'), { pence: 200_000, from: 'C3' });
  });

  it('else those of the Cover or a mapping', () => {
    assert.deepEqual(read({}, 'GBPm'), { pence: 200_000_000, from: 'Cover' });
  });

  it('else pounds', () => assert.deepEqual(read({}), { pence: 200, from: 'no units stated' }));
});

describe('a form', () => {
  it('is one record, each value in its own place', () => {
    const rows: TestCell[][] = [
      ['Name', 'NHS Anytown CCG'],
      ['Start', { date: 16_526 }],
      ['Code', null, '99x'],
    ];
    const fields = { name, start: date(about), ods: code(about) };
    const located = listOf([], 3, {
      shape: 'form',
      columns: [
        columnAt('name', 1, { row: 0 }),
        columnAt('start', 1, { row: 1 }),
        columnAt('ods', 2, { row: 2 }),
      ],
    });
    const data = readAs(tableOf(fields), workbookOf(rows), located);
    assert.deepEqual([...data.rows], [0]);
    assert.deepEqual(
      [...data.columns.values()].flatMap((column) => outcomes(column)),
      ['NHS Anytown CCG', 16_526, '99X'],
    );
  });
});

describe('merged cells', () => {
  const merges = [
    { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 0 },
    { firstRow: 0, lastRow: 1, firstColumn: 1, lastColumn: 1 },
    { firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 2 },
    { firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn: 1 },
    { firstRow: 0, lastRow: 1, firstColumn: 3, lastColumn: 4 },
  ];
  const rows: TestCell[][] = [
    ['P1', 100, 'Acute', 'both', null],
    [null, null, 'Other', null, null],
    [null, 5, null, null, null],
    ['P2', null, null, null, null],
  ];
  const kind = choice({ ...about, values: ['Acute', 'Other'] });

  it('down a column of names hold for every row, of amounts for the first', () => {
    const { columns } = readFields({ name, amount, kind, left: name, right: name }, rows, { merges });
    assert.deepEqual(outcomes(columns.get('name')!), ['P1', 'P1', 'P1', 'P2']);
    assert.deepEqual(outcomes(columns.get('amount')!), [10_000, BLANK, 500, BLANK]);
    assert.deepEqual(outcomes(columns.get('kind')!), ['Acute', 'Other', 'Other', BLANK]);
    assert.deepEqual(outcomes(columns.get('left')!), ['both', 'both', BLANK, BLANK]);
    assert.deepEqual(outcomes(columns.get('right')!), [BLANK, BLANK, BLANK, BLANK]);
  });

  it('leave the columns beside them as they are', () => {
    const cells: TestCell[][] = [
      ['P1', 'a'],
      [null, 'b'],
      [null, null],
    ];
    const { columns } = readFields({ name, other: name }, cells, { merges: merges.slice(0, 1) });
    assert.deepEqual(outcomes(columns.get('other')!), ['a', 'b', BLANK]);
  });

  it('hold for the records of the block, also where a row of it is passed over', () => {
    const located = { passedRows: [{ row: 1, reason: 'blank' }] } as const;
    const { columns } = readFields({ name }, rows, { merges, located });
    assert.deepEqual(outcomes(columns.get('name')!), ['P1', 'P1', 'P2']);
  });

  it('that begin above the body do not reach into it', () => {
    const { columns } = readFields({ name }, rows, { merges, located: { firstRow: 1 } });
    assert.deepEqual(outcomes(columns.get('name')!), [BLANK, BLANK, 'P2']);
  });
});

describe('a formula without a result', () => {
  const uncalculated = { formula: 'B1-A1' };
  const derivedBy = (field: Field, derived: Derivation): Field => ({ ...field, derived });
  const fields = {
    budget: amount,
    actual: amount,
    variance: derivedBy(amount, { rule: 'variance', budget: 'budget', actual: 'actual' }),
    share: derivedBy(percentage(about), { rule: 'ratio', of: 'actual', to: 'budget' }),
  };
  const rows: TestCell[][] = [
    [100, 120.5, uncalculated, uncalculated],
    [100, 90, 7, 0.5],
    ['x', 90, uncalculated, uncalculated],
    [0, 90, uncalculated, uncalculated],
    [null, 90, uncalculated, uncalculated],
  ];

  it('is worked out as a variance under the sign of the table, else of the Cover', () => {
    const variance = (located: Partial<LocatedTable>, sign?: 'budget-minus-actual'): unknown[] => {
      const data = readFields(fields, rows, { located, varianceSign: sign ?? null });
      return outcomes(data.columns.get('variance')!);
    };
    const over = { varianceSign: { sign: 'actual-minus-budget', at: 'C1' } } as const;
    assert.deepEqual(variance(over, 'budget-minus-actual'), [
      2050,
      700,
      NOT_CALCULATED,
      9000,
      NOT_CALCULATED,
    ]);
    assert.deepEqual(variance({}, 'budget-minus-actual').slice(0, 2), [-2050, 700]);
    assert.deepEqual(variance({}), [NOT_CALCULATED, 700, NOT_CALCULATED, NOT_CALCULATED, NOT_CALCULATED]);
  });

  it('is worked out as a ratio, but not where the divisor is 0', () => {
    const share = readFields(fields, rows).columns.get('share')!;
    assert.deepEqual(outcomes(share), [1.205, 0.5, NOT_CALCULATED, NOT_CALCULATED, NOT_CALCULATED]);
    assert.deepEqual(share.remarks, [{ kind: 'derived', count: 1, rows: [0] }]);
  });

  it('stays without a result in a field that the schema does not derive', () => {
    const { columns } = readFields({ count: number(about) }, [[uncalculated]]);
    assert.deepEqual(outcomes(columns.get('count')!), [NOT_CALCULATED]);
  });

  it('stays without a result where the table lacks a column of the sum', () => {
    const located = { columns: [columnAt('actual', 1), columnAt('variance', 2)] };
    const data = readFields(fields, rows, { located, varianceSign: 'actual-minus-budget' });
    assert.equal(outcomes(data.columns.get('variance')!)[0], NOT_CALCULATED);
  });
});
