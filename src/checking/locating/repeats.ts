import { CellKind, type Workbook } from '../../workbook/index.js';
import type { LocatedTable } from '../located.js';

/** Share of a table's records that must stand on other sheets for it to be a repeat of them. */
const REPEATED = 0.9;
/** Fewer records than this, or fewer fields, agree by chance. */
const FEWEST_RECORDS = 3;
const FEWEST_FIELDS = 3;

/**
 * Says of a table that its records stand on other sheets as well: a summary of monthly sheets, or a copy. The
 * larger is the repeat where smaller ones make it up; of two alike the later one is.
 */
export function noteRepeats(workbook: Workbook, tables: readonly LocatedTable[]): LocatedTable[] {
  const repeats = new Map<LocatedTable, readonly number[]>();
  for (const name of new Set(tables.map((located) => located.table))) {
    const kind = tables.filter((located) => located.table === name && located.shape === 'list');
    if (new Set(kind.map((located) => located.sheet)).size < 2) continue;
    for (const [located, sheets] of repeatsAmong(workbook, kind)) repeats.set(located, sheets);
  }
  return tables.map((located) => {
    const sheets = repeats.get(located);
    if (sheets === undefined) return located;
    const names = sheets.map((sheet) => `“${workbook.sheets[sheet]!.name}”`);
    const last = names.pop();
    const list = names.length === 0 ? last : `${names.join(', ')} and ${last}`;
    const note = `Its records stand on ${list} too: this table repeats them.`;
    return { ...located, repeatOf: sheets, notes: [...located.notes, note] };
  });
}

function repeatsAmong(
  workbook: Workbook,
  tables: readonly LocatedTable[],
): Map<LocatedTable, readonly number[]> {
  const repeats = new Map<LocatedTable, readonly number[]>();
  const fields = sharedFields(tables);
  if (fields.length < FEWEST_FIELDS) return repeats;
  const keys = new Map(tables.map((located) => [located, recordKeys(workbook, located, fields)]));
  const order = [...tables].sort(
    (a, b) => keys.get(b)!.size - keys.get(a)!.size || tables.indexOf(b) - tables.indexOf(a),
  );
  for (const located of order) {
    const own = keys.get(located)!;
    if (own.size < FEWEST_RECORDS) continue;
    const others = tables.filter((other) => other.sheet !== located.sheet && !repeats.has(other));
    const holders = new Set<number>();
    let repeated = 0;
    for (const key of own) {
      const holding = others.filter((other) => keys.get(other)!.has(key));
      if (holding.length > 0) repeated++;
      for (const other of holding) holders.add(other.sheet);
    }
    if (repeated >= REPEATED * own.size)
      repeats.set(
        located,
        [...holders].sort((a, b) => a - b),
      );
  }
  return repeats;
}

function sharedFields(tables: readonly LocatedTable[]): string[] {
  const [first, ...rest] = tables.map((located) => new Set(located.columns.map((column) => column.field)));
  return [...(first ?? [])].filter((field) => rest.every((fields) => fields.has(field)));
}

/** A number for each record, made of what its cells hold: equal texts of a workbook have one number. */
function recordKeys(workbook: Workbook, located: LocatedTable, fields: readonly string[]): Set<number> {
  const { grid } = workbook.sheets[located.sheet]!;
  const columns = fields.map((field) => located.columns.find((column) => column.field === field)!.column);
  const left = new Set([...located.passedRows.map((passed) => passed.row), ...located.totalRows]);
  const bits = new Float64Array(1);
  const words = new Uint32Array(bits.buffer);
  const keys = new Set<number>();
  for (let row = located.firstRow; row <= located.lastRow; row++) {
    if (left.has(row)) continue;
    let [a, b] = [0x811c9dc5, 0x9e3779b9];
    for (const column of columns) {
      const kind = grid.kind(row, column);
      bits[0] = kind === CellKind.Empty ? 0 : grid.value(row, column);
      a = Math.imul(a ^ words[0]! ^ kind, 0x01000193) ^ words[1]!;
      b = Math.imul(b ^ words[1]! ^ (kind << 8), 0x85ebca6b) ^ words[0]!;
      b ^= b >>> 15;
    }
    keys.add((a >>> 0) * 2 ** 20 + (b >>> 12));
  }
  return keys;
}
