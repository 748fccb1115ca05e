import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locateAll } from '../../../src/checking/locating/index.js';
import type { LocatedTable } from '../../../src/checking/located.js';
import { columnLetters } from '../../../src/workbook/index.js';
import { hasData, readData } from './shared-data.js';

const TRUTH = fileURLToPath(new URL('../truth', import.meta.url));

interface TrueTable {
  readonly table: string;
  readonly sheet: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly unmatched: readonly string[];
  readonly notRecords: readonly { readonly row: number; readonly reason: string }[];
  readonly swapped: boolean;
}

interface Truth {
  readonly file: string;
  readonly tables: readonly TrueTable[];
}

const truths = readdirSync(TRUTH)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(`${TRUTH}/${name}`, 'utf8')) as Truth);

/** A column as precision and recall compare it. */
function columnKeys(tables: readonly LocatedTable[]): Set<string> {
  return new Set(
    tables.flatMap((t) =>
      t.columns.map((c) => `${t.table}/${t.sheet}/${t.headerRow + 1}/${columnLetters(c.column)}/${c.field}`),
    ),
  );
}

function trueKeys(tables: readonly TrueTable[]): Set<string> {
  return new Set(
    tables.flatMap((t) =>
      Object.entries(t.columns).map(([letters, f]) => `${t.table}/${t.sheet}/${t.headerRow}/${letters}/${f}`),
    ),
  );
}

describe('locating against the labelled files', () => {
  const found = new Map<string, LocatedTable[]>();

  before(async function () {
    if (!hasData) {
      console.log('      skipped: the folder ../shared/data is not here');
      return this.skip();
    }
    for (const { file } of truths) found.set(file, locateAll(await readData(file)));
  });

  it('has precision 1 and recall 1 over all columns', () => {
    let right = 0;
    let wrong = 0;
    let wanted = 0;
    const faults: string[] = [];
    for (const { file, tables } of truths) {
      const truth = trueKeys(tables);
      const keys = columnKeys(found.get(file) ?? []);
      wanted += truth.size;
      for (const key of keys) {
        if (truth.has(key)) right++;
        else {
          wrong++;
          faults.push(`${file}: found ${key}`);
        }
      }
      for (const key of truth) if (!keys.has(key)) faults.push(`${file}: missed ${key}`);
    }
    const [precision, recall] = [right / (right + wrong), right / wanted];
    console.log(
      `      precision ${precision.toFixed(3)} (${right} of ${right + wrong}), ` +
        `recall ${recall.toFixed(3)} (${right} of ${wanted}) over ${truths.length} files`,
    );
    assert.deepEqual(faults, []);
    assert.equal(wanted, 141);
  });

  for (const { file, tables } of truths) {
    it(`finds rows, passed rows and exchanged headings of ${file}`, () => {
      const located = found.get(file) ?? [];
      assert.deepEqual(
        located.map((t) => ({
          table: t.table,
          sheet: t.sheet,
          headerRow: t.headerRow + 1,
          firstRow: t.firstRow + 1,
          lastRow: t.lastRow + 1,
          unmatched: t.unmatched.map((column) => columnLetters(column.column)),
          notRecords: t.passedRows.map(({ row, reason }) => ({ row: row + 1, reason })),
          swapped: t.notes.some((note) => note.includes('exchanged')),
        })),
        tables.map((t) => ({
          table: t.table,
          sheet: t.sheet,
          headerRow: t.headerRow,
          firstRow: t.firstRow,
          lastRow: t.lastRow,
          unmatched: [...t.unmatched],
          notRecords: t.notRecords.map(({ row, reason }) => ({ row, reason })),
          swapped: t.swapped,
        })),
      );
    });
  }
});
