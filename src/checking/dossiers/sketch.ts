import type { FieldKind } from '../../schema/index.js';
import type { MergedTable } from '../engine/merged-table.js';

/** Records of a table that are looked at: two versions of a list begin alike. */
const MOST_RECORDS = 2_000;
/** Records that a sketch keeps, which ones chance decides: of smaller tables all. */
const KEPT = 256;

/** Which records a table holds, in few numbers, so that two workbooks can be compared without holding either. */
export interface TableSketch {
  readonly table: string;
  /** Different records among those looked at. */
  readonly count: number;
  /** The lowest numbers of those records, in order. */
  readonly numbers: readonly number[];
}

/** Kinds of fields that say which record it is, not how much it comes to. */
const NAMING: ReadonlySet<FieldKind> = new Set(['text', 'code', 'choice', 'date', 'financial-year']);

/** Sketch of a table's records, totals left out. A record is its business key or, without one, all that is no figure. */
export function sketchOf(table: MergedTable): TableSketch {
  const { key, fields } = table.schema;
  const naming = key.length > 0 && key.every((field) => table.has(field)) ? key : namingFields(fields, table);
  const found = new Set<number>();
  for (let record = 0; record < Math.min(table.count, MOST_RECORDS); record++) {
    if (table.isTotal(record)) continue;
    const parts = naming.map((field) => textOf(table.valueOrNull(record, field) as string | number | null));
    if (parts.some((part) => part !== '')) found.add(numberOf(parts.join('\n')));
  }
  const numbers = [...found].sort((a, b) => a - b).slice(0, KEPT);
  return { table: table.schema.name, count: found.size, numbers };
}

/** Share of the smaller table's records that the other holds as well, 0 to 1: exact for tables of up to 256 records. */
export function shareHeld(a: TableSketch, b: TableSketch): number {
  const fewer = Math.min(a.count, b.count);
  if (fewer === 0) return 0;
  const inB = new Set(b.numbers);
  if (Math.max(a.count, b.count) <= KEPT) return a.numbers.filter((n) => inB.has(n)).length / fewer;
  const inA = new Set(a.numbers);
  const lowest = [...new Set([...a.numbers, ...b.numbers])].sort((x, y) => x - y).slice(0, KEPT);
  const alike = lowest.filter((n) => inA.has(n) && inB.has(n)).length / lowest.length;
  return Math.min(1, (alike * (a.count + b.count)) / (1 + alike) / fewer);
}

function namingFields(fields: MergedTable['schema']['fields'], table: MergedTable): string[] {
  return Object.keys(fields).filter((name) => NAMING.has(fields[name]!.kind) && table.has(name));
}

function textOf(value: string | number | null): string {
  if (value === null) return '';
  return String(value).trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A number of 53 bits for a text: equal for equal texts, and else hardly ever. */
function numberOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 11) * 2 ** 32 + (a >>> 0);
}
