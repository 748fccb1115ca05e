import type { Table } from '../../schema/index.js';
import type { Match, UndecidedColumn } from '../located.js';
import { assign } from './assignment.js';
import type { HeaderCell } from './header.js';
import type { Profile } from './profile.js';
import { contradicts, tickFit, valueFit } from './value-fit.js';
import type { Slot } from './vocabulary.js';

/** A column taken for a field. */
export interface Pair {
  readonly cell: HeaderCell;
  readonly slot: Slot;
  readonly match: Match;
  /** 0 to 1. */
  readonly confidence: number;
  /** How much the heading tells about which table this is. */
  readonly weight: number;
  readonly why?: string;
}

/** How well a header and what stands beneath agree with a table. */
export interface TableMatch {
  readonly table: Table;
  readonly pairs: readonly Pair[];
  readonly undecided: readonly UndecidedColumn[];
  /** Sum of what each matched column tells. */
  readonly tells: number;
  /** What it tells, with what the sheet's name and a whole set of columns add: comparable between tables. */
  readonly quality: number;
  readonly recognised: boolean;
}

/** What a required field has in advance of an optional one that a heading fits as well. */
const REQUIRED = 0.05;
/** A pair must be worth at least this. */
const ENOUGH = 0.45;
/** Two columns closer than this for one field are not told apart. For money nothing is guessed. */
const MARGIN = 0.04;
const MONEY_MARGIN = 0.1;
/** Two fields closer than this for one column are not told apart. */
const FIELD_MARGIN = 0.02;
/** Together the headings must tell this much. A sheet's own name helps. */
const TELLS = 1.5;
const TELLS_ON_NAMED_SHEET = 0.8;
/** What all the columns that no other list has together, and the sheet's name, add. */
const WHOLE = 0.5;
const NAMED_SHEET = 1;

/** Weight of a column for a field, from name and values; 0 where it cannot be. */
function weigh(score: number, slot: Slot, profile: Profile): number {
  const ticked = slot.tick !== null;
  const fit = ticked ? tickFit(profile) : valueFit(profile, slot.field);
  const weight = score * (fit === null ? 0.92 : 0.55 + 0.45 * fit);
  if (!ticked && contradicts(profile, slot.field)) return 0;
  return weight + (slot.field.required ? REQUIRED : 0);
}

/**
 * Matches a header's columns with a table's fields, one to one, so that names and values agree best as a
 * whole. `onNamedSheet`: the sheet's name points to this table.
 */
export function matchTable(
  table: Table,
  cells: readonly HeaderCell[],
  profileOf: (column: number) => Profile,
  onNamedSheet: boolean,
): TableMatch {
  const named = cells
    .map((cell) => ({ cell, hits: cell.hits.filter((hit) => hit.slot.table === table) }))
    .filter(({ hits }) => hits.length > 0);
  const slots = [...new Set(named.flatMap(({ hits }) => hits.map((hit) => hit.slot)))];
  const weights = named.map(({ cell, hits }) => {
    const profile = profileOf(cell.column);
    return slots.map((slot) => {
      const hit = hits.find((h) => h.slot === slot);
      return hit === undefined ? 0 : weigh(hit.score, slot, profile);
    });
  });
  const chosen = assign(
    weights.map((row) => row.map((weight) => (weight < ENOUGH ? 0 : weight))),
    slots.length,
  );
  const taken = new Set(chosen);
  const pairs: Pair[] = [];
  const undecided = new Map<number, UndecidedColumn>();
  const doubt = (at: number, candidates: readonly string[]): void => {
    const { cell } = named[at]!;
    const known = undecided.get(cell.column)?.candidates ?? [];
    const all = [...new Set([...known, ...candidates])];
    undecided.set(cell.column, { column: cell.column, heading: cell.heading.text, candidates: all });
  };
  let unsettled = 0;
  chosen.forEach((s, i) => {
    const slot = slots[s];
    if (slot === undefined) return;
    const weight = weights[i]![s]!;
    const { cell, hits } = named[i]!;
    const hit = hits.find((h) => h.slot === slot)!;
    const margin = slot.field.kind === 'money' ? MONEY_MARGIN : MARGIN;
    const rivals = chosen.flatMap((other, j) =>
      other < 0 && weights[j]![s]! >= ENOUGH && weight - weights[j]![s]! < margin ? [j] : [],
    );
    const others = slots.flatMap((other, t) =>
      !taken.has(t) && other.name !== slot.name && weight - weights[i]![t]! < FIELD_MARGIN
        ? [other.name]
        : [],
    );
    if (rivals.length > 0 || others.length > 0) {
      for (const at of [i, ...rivals]) doubt(at, [slot.name, ...(at === i ? others : [])]);
      unsettled += hit.weight * Math.min(1, weight);
      return;
    }
    const confidence = Math.min(1, weight);
    pairs.push({ cell, slot, match: hit.match, confidence, weight: hit.weight });
  });
  return judged(table, pairs, [...undecided.values()], unsettled, onNamedSheet);
}

function judged(
  table: Table,
  pairs: readonly Pair[],
  undecided: readonly UndecidedColumn[],
  unsettled: number,
  onNamedSheet: boolean,
): TableMatch {
  const fields = new Set(pairs.map((pair) => pair.slot.name));
  for (const column of undecided) if (column.candidates[0] !== undefined) fields.add(column.candidates[0]);
  const { needs, atLeast } = table.recognisedBy;
  const whole = needs.every((name) => fields.has(name));
  const tells = pairs.reduce((sum, pair) => sum + pair.weight * pair.confidence, unsettled);
  const enough = tells >= (onNamedSheet ? TELLS_ON_NAMED_SHEET : TELLS);
  // A sheet of drop-down lists has many of our headings, and nothing else than allowed values beneath.
  const beyondLists = pairs.some((pair) => pair.slot.field.values.length === 0);
  const several = fields.size >= atLeast && beyondLists && needs.some((name) => fields.has(name));
  return {
    table,
    pairs,
    undecided,
    tells,
    quality: tells + (whole ? WHOLE : 0) + (onNamedSheet ? NAMED_SHEET : 0),
    recognised: (whole || several) && enough,
  };
}
