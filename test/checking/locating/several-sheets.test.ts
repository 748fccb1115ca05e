import { strict as assert } from 'node:assert';
import { locate } from '../../../src/checking/locating/index.js';
import { memoryWorkbook } from '../../../src/workbook/index.js';
import { pool, POOL, rowsOf, spend, SPEND, SPEND_FIELDS, fieldsOf, tablesOfAll } from './small-sheets.js';

const month = (m: number) => [1, 2, 3, 4].map((n) => spend(n, m));

describe('monthly sheets', () => {
  it('with one header are tables of one kind', () => {
    const found = tablesOfAll({ Apr: [SPEND, ...month(4)], May: [SPEND, ...month(5)] });
    assert.deepEqual(
      found.map((t) => [t.table, t.sheet, t.repeatOf]),
      [
        ['spend25k', 0, undefined],
        ['spend25k', 1, undefined],
      ],
    );
  });

  it('of which only the first has headings are read as the first is', () => {
    const found = tablesOfAll({
      Apr: [['April'], [], SPEND, ...month(4)],
      May: month(5),
      Lists: [['a', 'b']],
    });
    assert.deepEqual(
      found.map((t) => [t.sheet, ...rowsOf(t)]),
      [
        [0, 3, 4, 7],
        [1, 1, 1, 4],
      ],
    );
    assert.deepEqual(fieldsOf(found[1]!), SPEND_FIELDS);
    assert.ok(found[1]!.confidence < found[0]!.confidence);
    assert.deepEqual(found[1]!.notes, [
      'The sheet has no headings: columns A to H are read as those of “Apr” are.',
    ]);
  });

  it('without headings are not read where their columns hold something else', () => {
    const shuffled = month(5).map((cells) => [...cells.slice(1), cells[0]!]);
    assert.equal(tablesOfAll({ Apr: [SPEND, ...month(4)], May: shuffled }).length, 1);
    const wider = month(5).map((cells) => [...cells, 'more']);
    assert.equal(tablesOfAll({ Apr: [SPEND, ...month(4)], May: wider }).length, 1);
  });

  it('without headings are not read where a mapping speaks of them', () => {
    const mappings = [{ sheet: 'May', table: 'spend25k', ignore: true }];
    assert.equal(tablesOfAll({ Apr: [SPEND, ...month(4)], May: month(5) }, { mappings }).length, 1);
  });
});

describe('a sheet that repeats others', () => {
  const year = { Apr: [SPEND, ...month(4)], May: [SPEND, ...month(5)] };
  const all = [['Spend'], SPEND, ...month(4), ...month(5)];

  it('is said, wherever it stands', () => {
    const repeats = (sheets: Parameters<typeof tablesOfAll>[0]) => tablesOfAll(sheets).map((t) => t.repeatOf);
    assert.deepEqual(repeats({ ...year, All: all }), [undefined, undefined, [0, 1]]);
    assert.deepEqual(repeats({ All: all, ...year }), [[1, 2], undefined, undefined]);
    assert.deepEqual(repeats({ All: all, Apr: year.Apr }), [undefined, [0]]);
    assert.deepEqual(repeats({ Apr: year.Apr, Copy: year.Apr }), [undefined, [0]]);
  });

  it('is said in words', () => {
    const [, , summary] = tablesOfAll({ ...year, All: all });
    assert.deepEqual(summary!.notes, ['Its records stand on “Apr” and “May” too: this table repeats them.']);
  });

  it('is none where only some records are the same', () => {
    const mixed = [SPEND, ...month(4).slice(0, 2), ...month(6).slice(0, 2)];
    assert.deepEqual(
      tablesOfAll({ Apr: year.Apr, Mixed: mixed }).map((t) => t.repeatOf),
      [undefined, undefined],
    );
  });

  it('is none where tables are of different kinds', () => {
    const found = tablesOfAll({ Spend: year.Apr, Pools: [POOL, pool(1), pool(2), pool(3)] });
    assert.deepEqual(
      found.map((t) => t.repeatOf),
      [undefined, undefined],
    );
  });
});

describe('a sheet’s name', () => {
  const rows = [
    ['Reference', 'Name', 'Host', 'Partners'],
    ['P-1', 'Equipment', 'Testford Council', 'Testford CCG'],
  ];

  it('says how a table was found', () => {
    const how = (name: string) => locate(memoryWorkbook([{ name, rows: [POOL, pool(1)] }]), 0)[0]?.how;
    assert.equal(how('Pool contributions'), 'sheet-name');
    assert.equal(how('Contributions 2015-16'), 'sheet-name');
    assert.equal(how('Contributions Q1'), 'sheet-name');
    assert.equal(how('Other'), 'headings');
  });

  it('does not make a table of headings that are not its own', () => {
    assert.deepEqual(tablesOfAll({ Contracts: rows, Cover: rows, Budget: rows }), []);
  });

  it('is given for a sheet that is there', () => {
    assert.throws(() => locate(memoryWorkbook([{ name: 'A', rows: [] }]), 1), RangeError);
    assert.deepEqual(locate(memoryWorkbook([{ name: 'A', rows: [] }]), 0), []);
  });
});

describe('a large register', () => {
  it('is located at the cost of a few looks at each of its cells’ kinds', () => {
    const rows = Array.from({ length: 30_000 }, (_, n) => [...spend(n), 'a', 'b', 3, 4, 5, 'c', `d${n}`]);
    const workbook = memoryWorkbook([
      { name: 'Spend', rows: [[...SPEND, 'K', 'L', 'M', 'N', 'O', 'P', 'Q'], ...rows] },
    ]);
    const { grid } = workbook.sheets[0]!;
    const look = (): number => {
      let sum = 0;
      for (let row = 0; row < 30_000; row++)
        for (let column = 0; column < 15; column++) sum += grid.kind(row, column);
      return sum;
    };
    // The fastest of many: a machine that does other work as well, and a program that has just begun, are slower.
    const fastest = (work: () => unknown): number => {
      const times = Array.from({ length: 40 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const once = fastest(look);
    const located = fastest(() => locate(workbook, 0));
    console.log(
      `      30,000 rows located in ${located.toFixed(1)} ms; one look at each kind ${once.toFixed(1)} ms`,
    );
    assert.equal(locate(workbook, 0)[0]?.lastRow, 30_000);
    assert.ok(located < 8 * once, `${located} ms against ${once} ms`);
  });

  it('does not cost more for a stray cell in the last row and column of the sheet', () => {
    const workbook = memoryWorkbook([{ name: 'Spend', rows: [SPEND, spend(1), spend(2)] }]);
    const { grid } = workbook.sheets[0]!;
    grid.set(1_048_575, 16_383, 1, 5);
    const start = performance.now();
    const [located] = locate(workbook, 0);
    assert.ok(performance.now() - start < 2_000);
    assert.deepEqual(rowsOf(located!), [1, 2, 3]);
  });
});
