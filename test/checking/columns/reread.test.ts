import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  choice,
  choices,
  code,
  date,
  money,
  number,
  percentage,
  text,
  type Field,
} from '../../../src/schema/index.js';
import { readAs, readRowsAs } from '../../../src/checking/columns/read-table.js';
import type { TableData } from '../../../src/checking/table-data.js';
import { Sheet, STATED_STYLES, writeCell } from '../../../src/workbook/index.js';
import { listOf, outcomes, tableOf, workbookOf, type TestCell, type TestWorkbook } from './support.js';

const about = { heading: 'Heading', help: '' };
const variance: Field = {
  ...money(about),
  derived: { rule: 'variance', budget: 'budget', actual: 'actual' },
};
const fields: Record<string, Field> = {
  name: text(about),
  ods: code(about),
  kind: choice({ ...about, values: ['Acute', 'Other'] }),
  bodies: choices({ ...about, values: ['CCG', 'Council'] }),
  start: date(about),
  end: date(about),
  share: percentage(about),
  budget: money(about),
  actual: money(about),
  variance,
  ratio: { ...number(about), derived: { rule: 'ratio', of: 'share', to: 'budget' } },
};
const FIELDS = Object.keys(fields).length;
const schema = tableOf(fields);
const options = { varianceSign: 'actual-minus-budget' } as const;

/** Cells of which many decide about their column. */
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom<TestCell[]>(
    null,
    'x',
    '01/02/2015',
    '13/02/2015',
    '02/13/2015',
    '5%',
    'Acute',
    'Wigs',
    'Hats',
    'CCG, Police',
    'Council',
    '£5.505',
    true,
    { formula: 'A1' },
    { error: '#N/A' },
    { date: 16_526 },
    { percentage: 0.2 },
  ),
  fc.constantFrom<TestCell[]>(0.5, 1, 1.5, 20, 50, 1e15),
);
const RECORDS = 6;
const rows = fc.array(fc.array(cell, { minLength: FIELDS, maxLength: FIELDS }), {
  minLength: RECORDS,
  maxLength: RECORDS,
});
const edits = fc.array(fc.tuple(fc.nat(RECORDS - 1), fc.nat(FIELDS - 1), cell), {
  minLength: 1,
  maxLength: 4,
});

function write(workbook: TestWorkbook, row: number, column: number, input: TestCell): void {
  const target = {
    grid: workbook.sheets[0]!.grid,
    addText: (added: string) => workbook.strings.add(added),
    addFormula: () => -1,
    styles: 0,
  };
  assert.ok(input === null || typeof input !== 'object' || !('number' in input));
  writeCell(
    target,
    row,
    column,
    input,
    STATED_STYLES.findIndex(({ format }) => format === 'general'),
  );
}

function seen(data: TableData): unknown {
  return [...data.columns].map(([field, column]) => [
    field,
    outcomes(column),
    [...column.states],
    column.kind === 'text' || column.kind === 'code' ? [] : [...column.values],
    column.others,
    column.remarks,
  ]);
}

describe('reading rows again', () => {
  const merges = [{ firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 0 }];

  it('gives what reading the table afresh gives, whatever was edited', () => {
    fc.assert(
      fc.property(rows, fc.array(edits, { maxLength: 3 }), (cells, rounds) => {
        const workbook = workbookOf(cells, { merges });
        const located = listOf(Object.keys(fields), RECORDS);
        let data = readAs(schema, workbook, located, options);
        for (const round of rounds) {
          for (const [row, column, input] of round) write(workbook, row, column, input);
          const records = [...new Set(round.map(([row]) => row))];
          ({ data } = readRowsAs(schema, workbook, data, records, options));
          assert.deepEqual(seen(data), seen(readAs(schema, workbook, located, options)));
        }
      }),
      { numRuns: 300 },
    );
  });

  const dates = [['01/02/2015'], ['13/02/2015'], ['03/04/2015']];
  const start = { start: date(about) };
  const table = tableOf(start);

  it('names the columns that it read afresh', () => {
    const workbook = workbookOf(dates);
    const located = listOf(['start'], 3);
    const data = readAs(table, workbook, located);
    write(workbook, 0, 0, '05/06/2015');
    assert.deepEqual([...readRowsAs(table, workbook, data, [0]).whole], []);
    write(workbook, 1, 0, '02/13/2015');
    assert.deepEqual([...readRowsAs(table, workbook, data, [1]).whole], ['start']);
  });

  it('leaves records alone that it was not told of', () => {
    const workbook = workbookOf(dates);
    const data = readAs(table, workbook, listOf(['start'], 3));
    const before = outcomes(data.columns.get('start')!);
    write(workbook, 0, 0, 'x');
    write(workbook, 2, 0, 'x');
    const again = outcomes(readRowsAs(table, workbook, data, [0]).data.columns.get('start')!);
    assert.deepEqual(again.slice(1), before.slice(1));
    assert.notDeepEqual(again[0], before[0]);
  });

  it('forgets a value off the list that no record has any more', () => {
    const kinds = { kind: choice({ ...about, values: ['Acute'] }) };
    const workbook = workbookOf([['Wigs'], ['Hats']]);
    const data = readAs(tableOf(kinds), workbook, listOf(['kind'], 2));
    write(workbook, 0, 0, 'Acute');
    const again = readRowsAs(tableOf(kinds), workbook, data, [0]);
    assert.deepEqual(again.data.columns.get('kind')!.others, ['Hats']);
    assert.deepEqual([...again.data.columns.get('kind')!.values], [0, 1]);
    assert.deepEqual([...again.whole], ['kind']);
  });

  it('works a ratio out anew where a decision about its column changed', () => {
    const shares = {
      share: percentage(about),
      of: number(about),
      ratio: { ...number(about), derived: { rule: 'ratio', of: 'share', to: 'of' } as const },
    };
    const workbook = workbookOf([
      [1, 2, { formula: 'A1/B1' }],
      [2, 2, { formula: 'A2/B2' }],
    ]);
    const data = readAs(tableOf(shares), workbook, listOf(Object.keys(shares), 2));
    assert.deepEqual(outcomes(data.columns.get('ratio')!), [0.5, 1]);
    write(workbook, 1, 0, 50);
    const again = readRowsAs(tableOf(shares), workbook, data, [1]);
    assert.deepEqual(outcomes(again.data.columns.get('ratio')!), [0.005, 0.25]);
    assert.deepEqual([...again.whole].sort(), ['ratio', 'share']);
  });

  it('reads the sheet as it now is, where the workbook is a later state with the same texts', () => {
    const workbook = workbookOf(dates);
    const data = readAs(table, workbook, listOf(['start'], 3));
    const [sheet] = workbook.sheets;
    const moved = new Sheet({ name: 'Later', grid: sheet!.grid.shifted(0, 0) }, workbook.strings, []);
    const later = { ...workbook, sheets: [moved] };
    write(later, 0, 0, '28/02/2015');
    const again = readRowsAs(table, later, data, [0]).data.columns.get('start')!;
    assert.deepEqual(outcomes(again), [16_494, 16_479, 16_528]);
  });

  it('reads everything afresh in a workbook of other texts', () => {
    const workbook = workbookOf(dates);
    const data = readAs(table, workbook, listOf(['start'], 3));
    const cells = [['x'], ['x'], ['14/02/2015']];
    const other = { ...workbookOf(cells, { otherTexts: 1 }), styles: workbook.styles };
    const restyled = { ...workbook, styles: [...workbook.styles] };
    assert.deepEqual([...readRowsAs(table, restyled, data, []).whole], ['start']);
    const { data: again, whole } = readRowsAs(table, other, data, [0]);
    assert.deepEqual(outcomes(again.columns.get('start')!).at(2), 16_480);
    assert.deepEqual([...whole], ['start']);
  });
});
