import { columnLetters } from '../../workbook/index.js';
import type { LocatedColumn } from '../located.js';
import type { Field } from '../../schema/index.js';
import { clueTo, EXCHANGED, shareOf } from './clues.js';
import type { HeaderCell } from './header.js';
import type { Pair, TableMatch } from './match-table.js';
import type { Profile } from './profile.js';
import { valueFit } from './value-fit.js';
import type { Slot } from './vocabulary.js';

/** Values enough to overrule a heading, and how much of them must agree. */
const ENOUGH_VALUES = 5;
const CROSSED = 0.6;
const STRAIGHT = 0.1;
/** Confidence in a column whose heading the values overruled, or that has none. */
const BY_VALUES = 0.75;

interface Settled {
  readonly match: TableMatch;
  readonly notes: readonly string[];
}

/** Lets values overrule headings: exchanged headings first, then columns whose heading names no field. */
export function settleByValues(
  match: TableMatch,
  cells: readonly HeaderCell[],
  profileOf: (column: number) => Profile,
): Settled {
  const notes: string[] = [];
  const exchanged = exchange(match, profileOf, notes);
  return { match: addByValues(exchanged, cells, profileOf, notes), notes };
}

function exchange(match: TableMatch, profileOf: (column: number) => Profile, notes: string[]): TableMatch {
  let pairs = match.pairs;
  for (const [first, second] of EXCHANGED[match.table.name] ?? []) {
    const a = pairs.find((pair) => pair.slot.name === first);
    const b = pairs.find((pair) => pair.slot.name === second);
    if (a === undefined || b === undefined || !areExchanged(match.table.name, a, b, profileOf)) continue;
    const [under, over] = [a.cell.heading.text, b.cell.heading.text];
    notes.push(
      `The headings “${under}” and “${over}” stand over each other’s values: they are read exchanged.`,
    );
    const swapped = (pair: Pair, by: Pair): Pair => ({
      ...pair,
      slot: by.slot,
      match: 'values',
      confidence: BY_VALUES,
      why: `It is headed “${pair.cell.heading.text}”, but its values are those of “${by.slot.field.heading}”.`,
    });
    pairs = pairs.map((pair) => (pair === a ? swapped(a, b) : pair === b ? swapped(b, a) : pair));
  }
  return { ...match, pairs };
}

function areExchanged(table: string, a: Pair, b: Pair, profileOf: (column: number) => Profile): boolean {
  const clueA = clueTo(table, a.slot.name);
  const clueB = clueTo(table, b.slot.name);
  if (clueA === null || clueB === null || a.match === 'mapping' || b.match === 'mapping') return false;
  const [valuesA, valuesB] = [profileOf(a.cell.column), profileOf(b.cell.column)];
  if (Math.min(valuesA.count, valuesB.count) < ENOUGH_VALUES) return false;
  const straight = shareOf(valuesA, clueA) + shareOf(valuesB, clueB);
  const crossed = [shareOf(valuesA, clueB), shareOf(valuesB, clueA)] as const;
  return straight <= STRAIGHT && crossed[0] + crossed[1] >= CROSSED && Math.min(...crossed) >= 0.2;
}

/** Fields still missing, among the filled columns whose heading names none: each only where there is no choice. */
function addByValues(
  match: TableMatch,
  cells: readonly HeaderCell[],
  profileOf: (column: number) => Profile,
  notes: string[],
): TableMatch {
  const doubted = new Set(match.undecided.map((column) => column.column));
  const matched = new Set(match.pairs.map((pair) => pair.cell.column));
  const open = cells.filter(
    (cell) => !matched.has(cell.column) && !doubted.has(cell.column) && cell.settled !== true,
  );
  const found = new Set([
    ...match.pairs.map((pair) => pair.slot.name),
    ...match.undecided.flatMap((column) => column.candidates),
  ]);
  const missing = Object.entries(match.table.fields).filter(([name]) => !found.has(name));
  const offers = open.flatMap((cell) =>
    missing
      .filter(([name, field]) => speaksFor(match, cell, name, field, profileOf(cell.column)))
      .map(([name, field]) => ({ cell, name, field })),
  );
  const added: Pair[] = [];
  const undecided = [...match.undecided];
  for (const { cell, name, field } of offers) {
    const rivals = offers.filter((offer) => offer.cell === cell || offer.name === name);
    if (rivals.length > 1) {
      const candidates = [
        ...new Set(rivals.filter((rival) => rival.cell === cell).map((rival) => rival.name)),
      ];
      if (!undecided.some((column) => column.column === cell.column)) {
        undecided.push({ column: cell.column, heading: cell.heading.text, candidates });
      }
      continue;
    }
    const slot: Slot = { table: match.table, field, name, tick: null };
    const heading = cell.heading.text;
    const why =
      heading === ''
        ? `It has no heading, and its values are those of “${field.heading}”.`
        : `It is headed “${heading}”, but its values are those of “${field.heading}”.`;
    notes.push(why.replace('It', `Column ${columnLetters(cell.column)}`));
    added.push({ cell, slot, match: 'values', confidence: BY_VALUES, weight: 0.4, why });
  }
  return { ...match, pairs: [...match.pairs, ...added], undecided };
}

/** Whether a column's values alone say that it is the field, and its heading does not stand against it. */
function speaksFor(
  match: TableMatch,
  cell: HeaderCell,
  name: string,
  field: Field,
  profile: Profile,
): boolean {
  if (profile.count < 2) return false;
  const blank = cell.heading.key === '';
  const akin = !blank && sharesWord(cell, field);
  const value = !blank && isItsOwnValue(cell, profile);
  if (!blank && !akin && !value) return false;
  const clue = clueTo(match.table.name, name);
  if (clue !== null) return shareOf(profile, clue) >= 0.9;
  if (blank && onlyRequired(match, name, field)) return (valueFit(profile, field) ?? 0) >= 0.95;
  if (!akin || field.kind !== 'code') return false;
  return profile.references + profile.codes >= 0.9 * profile.count;
}

/** Without a heading only the one required date, or the one required amount, is told by its kind. */
function onlyRequired(match: TableMatch, name: string, field: Field): boolean {
  if (!field.required || (field.kind !== 'date' && field.kind !== 'money')) return false;
  const alike = Object.entries(match.table.fields).filter(
    ([, other]) => other.kind === field.kind && other.required,
  );
  return alike.length === 1 && alike[0]?.[0] === name;
}

function sharesWord(cell: HeaderCell, field: Field): boolean {
  const words = field.heading.toLowerCase().split(/\s+/);
  return cell.heading.words.some((word) => word.length >= 6 && words.includes(word));
}

function isItsOwnValue(cell: HeaderCell, profile: Profile): boolean {
  const text = cell.heading.text.toLowerCase();
  return profile.texts.filter((value) => value.toLowerCase() === text).length >= 0.5 * profile.count;
}

/** The pair as the result states it. */
export function columnOf(pair: Pair): LocatedColumn {
  return {
    field: pair.slot.name,
    column: pair.cell.column,
    heading: pair.cell.heading.text,
    match: pair.match,
    confidence: Math.round(pair.confidence * 100) / 100,
    ...(pair.why === undefined ? {} : { why: pair.why }),
    ...(pair.slot.tick === null ? {} : { tick: pair.slot.tick }),
  };
}
