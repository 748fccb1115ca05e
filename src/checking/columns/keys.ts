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
    const key = text ? texts.part(text, values, column.texts) : (value: number) => numbers.key(value);
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
  const together: Groups = { ids: new Int32Array(n), count: n > 0 ? 1 : 0 };
  return keys.reduce(joined, together);
}

const IN_NO_GROUP = -1;

/** Numbers for the pairs of a group and a key, in order of appearance. */
function joined(groups: Groups, keys: Int32Array): Groups {
  const sizes = sizesOf(groups);
  const pairs = pairsOf(groups, keys, sizes);
  const ids = new Int32Array(keys.length);
  let count = 0;
  for (let record = 0; record < ids.length; record++) {
    const [group, key] = [groups.ids[record]!, keys[record]!];
    if (group === IN_NO_GROUP || key === NO_KEY) ids[record] = IN_NO_GROUP;
    // A record alone in its group stays alone, whatever its key: in most tables that is most of them.
    else if (sizes[group] === 1) ids[record] = count++;
    else {
      const id = pairs.number(group, key, count);
      ids[record] = id;
      if (id === count) count++;
    }
  }
  return { ids, count };
}

function sizesOf({ ids, count }: Groups): Int32Array {
  const sizes = new Int32Array(count);
  for (const id of ids) if (id !== IN_NO_GROUP) sizes[id]!++;
  return sizes;
}

/** The numbers given to pairs: `number` gives that of a pair, or takes `next` for one that is new. */
interface Pairs {
  number(group: number, key: number, next: number): number;
}

/** Pairs by a table of all that there could be, where that is not much larger than the records; else by a hash. */
function pairsOf({ count }: Groups, keys: Int32Array, sizes: Int32Array): Pairs {
  let width = 1;
  for (const key of keys) if (key + 2 > width) width = key + 2;
  if (count * width <= 4 * keys.length) return new TablePairs(count, width);
  let shared = 0;
  for (const size of sizes) if (size > 1) shared += size;
  return new HashedPairs(shared);
}

class TablePairs implements Pairs {
  /** Number of the pair + 1; keys begin at `BLANK_KEY`. */
  readonly #numbers: Int32Array;

  constructor(
    count: number,
    private readonly width: number,
  ) {
    this.#numbers = new Int32Array(count * width);
  }

  number(group: number, key: number, next: number): number {
    const at = group * this.width + key - BLANK_KEY;
    const held = this.#numbers[at]!;
    if (held !== 0) return held - 1;
    this.#numbers[at] = next + 1;
    return next;
  }
}

class HashedPairs implements Pairs {
  readonly #mask: number;
  /** For each slot the pair's number + 1, group and key, side by side so that a look-up reaches for one place. */
  readonly #slots: Int32Array;

  constructor(most: number) {
    this.#mask = 2 ** Math.ceil(Math.log2(Math.max(2, most * 2))) - 1;
    this.#slots = new Int32Array((this.#mask + 1) * 4);
  }

  number(group: number, key: number, next: number): number {
    const slots = this.#slots;
    let slot = spread(Math.imul(group, 0x9e3779b1) ^ key) & this.#mask;
    for (; slots[slot * 4] !== 0; slot = (slot + 1) & this.#mask)
      if (slots[slot * 4 + 1] === group && slots[slot * 4 + 2] === key) return slots[slot * 4]! - 1;
    slots[slot * 4] = next + 1;
    slots[slot * 4 + 1] = group;
    slots[slot * 4 + 2] = key;
    return next;
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
