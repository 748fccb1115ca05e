import { CellState, type Column } from '../table-data.js';
import { NumberKeys, TextKeys } from './key-tables.js';

/** Key of a blank cell. */
export const BLANK_KEY = -1;
/** Key of a cell that is unreadable, an error or not calculated. */
export const NO_KEY = -2;

/**
 * Numbers for the values of one field over several parts of a table, equal where the values are equal: texts and
 * codes without case, padding and runs of white space. One for each record, parts in order; blank cells have
 * `BLANK_KEY`, cells without a value `NO_KEY`. Keys are dense from 0. Linear; keeps no decoded text.
 */
export function keysOf(columns: readonly Column[]): Int32Array {
  const keys = new Int32Array(columns.reduce((sum, column) => sum + column.states.length, 0));
  const texts = new TextKeys();
  const numbers = new NumberKeys();
  let at = 0;
  for (const column of columns) {
    const { states, values } = column;
    const text = textOf(column);
    const key = text ? texts.part(text, values) : (value: number) => numbers.key(value);
    for (let record = 0; record < states.length; record++) {
      const state = states[record];
      keys[at++] =
        state === CellState.Value || state === CellState.Derived
          ? key(values[record]!)
          : state === CellState.Blank
            ? BLANK_KEY
            : NO_KEY;
    }
  }
  return keys;
}

/** Text of a value of the kinds that are compared as texts; null for numbers and dates. */
function textOf(column: Column): ((value: number) => string) | null {
  const { list, others, texts } = column;
  const named = (code: number): string => list[code] ?? others[code - list.length] ?? '';
  if (column.kind === 'text' || column.kind === 'code') return (id) => texts.get(id);
  if (column.kind === 'choice') return named;
  if (column.kind === 'choices') return (bits) => positions(bits).map(named).sort().join('\n');
  return null;
}

/** Positions of the bits that are set. */
function positions(bits: number): number[] {
  const found: number[] = [];
  for (let bit = 0; bit < 31; bit++) if ((bits & (1 << bit)) !== 0) found.push(bit);
  return found;
}

/** Groups of records: the number of each record's group, dense from 0 in order of appearance, and how many there are. */
export interface Groups {
  readonly ids: Int32Array;
  readonly count: number;
}

/**
 * Groups `n` records by several keys at once. Blank is a value like any other; a record of which any key is `NO_KEY`
 * is in no group: its number is -1.
 */
export function groupIds(keys: readonly Int32Array[], n: number): Groups {
  let ids = new Int32Array(n);
  let count = n > 0 ? 1 : 0;
  for (const key of keys) ({ ids, count } = joined(ids, key));
  return { ids, count };
}

/** Numbers for the pairs of a group and a key. */
function joined(groups: Int32Array, keys: Int32Array): { ids: Int32Array<ArrayBuffer>; count: number } {
  const n = groups.length;
  const ids = new Int32Array(n);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, n * 2))) - 1;
  /** Number of the pair + 1. */
  const slots = new Int32Array(mask + 1);
  /** First record of each pair. */
  const firsts = new Int32Array(n);
  let count = 0;
  for (let record = 0; record < n; record++) {
    const [group, key] = [groups[record]!, keys[record]!];
    if (group === -1 || key === NO_KEY) {
      ids[record] = -1;
      continue;
    }
    let slot = spread(Math.imul(group, 0x9e3779b1) ^ key) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const first = firsts[slots[slot]! - 1]!;
      if (groups[first] === group && keys[first] === key) break;
    }
    if (slots[slot] === 0) {
      firsts[count] = record;
      slots[slot] = ++count;
    }
    ids[record] = slots[slot]! - 1;
  }
  return { ids, count };
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
