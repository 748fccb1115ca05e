import { columnLetters } from '../../workbook/index.js';
import type { Field } from '../../schema/index.js';
import { clueTo, shareOf } from './clues.js';
import type { HeaderCell } from './header.js';
import type { Pair, TableMatch } from './match-table.js';
import type { Profile } from './profile.js';
import { listed, valueFit } from './value-fit.js';
import type { Slot } from './vocabulary.js';

/** Confidence in a column whose heading the values overruled, or that has none. */
export const BY_VALUES = 0.75;
/** The same where it is known by where it stands. */
const BY_POSITION = 0.6;

/** A column without a heading of its own, and a field that it may be. */
interface Offer {
  readonly cell: HeaderCell;
  readonly name: string;
  readonly field: Field;
  readonly byPosition: boolean;
}

/** Fields still missing, among the filled columns whose heading names none: each only where there is no choice. */
export function addUnnamed(
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
      .map(([name, field]): Offer => ({ cell, name, field, byPosition: false })),
  );
  const labels = offers.length > 0 ? [] : labelOffers(match, open, profileOf);
  const added: Pair[] = [];
  const undecided = [...match.undecided];
  for (const offer of [...offers, ...labels]) {
    const { cell, name, field } = offer;
    const rivals = [...offers, ...labels].filter((other) => other.cell === cell || other.name === name);
    if (rivals.length === 1) {
      const why = reasonFor(offer);
      notes.push(why.replace('It', `Column ${columnLetters(cell.column)}`));
      const slot: Slot = { table: match.table, field, name, tick: null };
      const confidence = labels.includes(offer) ? BY_POSITION : BY_VALUES;
      added.push({ cell, slot, match: 'values', confidence, weight: 0.4, why });
    } else if (!undecided.some((column) => column.column === cell.column)) {
      const own = rivals.filter((rival) => rival.cell === cell).map((rival) => rival.name);
      undecided.push({ column: cell.column, heading: cell.heading.text, candidates: [...new Set(own)] });
    }
  }
  return { ...match, pairs: [...match.pairs, ...added], undecided };
}

function reasonFor({ cell, field, byPosition }: Offer): string {
  if (byPosition) {
    return `It has no heading, and stands before the figures with words: it is read as “${field.heading}”.`;
  }
  return cell.heading.text === ''
    ? `It has no heading, and its values are those of “${field.heading}”.`
    : `It is headed “${cell.heading.text}”, but its values are those of “${field.heading}”.`;
}

/**
 * The column of labels that a finance report leaves without a heading: words before the first figure, for the
 * field by whose text totals are known.
 */
function labelOffers(
  match: TableMatch,
  open: readonly HeaderCell[],
  profileOf: (column: number) => Profile,
): Offer[] {
  const name = match.table.totals?.label;
  const field = name === undefined ? undefined : match.table.fields[name];
  const figures = match.pairs.filter((pair) => pair.slot.field.kind === 'money');
  if (name === undefined || field === undefined || figures.length < 2) return [];
  if (match.pairs.some((pair) => pair.slot.name === name)) return [];
  const first = Math.min(...figures.map((pair) => pair.cell.column));
  return open
    .filter((cell) => cell.heading.key === '' && cell.column < first)
    .filter((cell) => {
      const profile = profileOf(cell.column);
      return profile.count >= 2 && profile.words >= 0.8 * profile.count;
    })
    .map((cell) => ({ cell, name, field, byPosition: true }));
}

/**
 * Whether a table has a column that must come from a closed list, its heading is missing, and a column without
 * a heading holds such values: it tells apart tables that have the same figures.
 */
export function isToldByList(
  match: TableMatch,
  cells: readonly HeaderCell[],
  profileOf: (column: number) => Profile,
): boolean {
  const missing = Object.entries(match.table.fields).filter(
    ([name, field]) => isRequiredList(field) && !match.pairs.some((pair) => pair.slot.name === name),
  );
  return cells.some(
    (cell) =>
      cell.heading.key === '' && missing.some(([, field]) => mostlyListed(profileOf(cell.column), field)),
  );
}

function isRequiredList(field: Field): boolean {
  return field.required && field.kind === 'choice' && field.values.length > 2;
}

function mostlyListed(profile: Profile, field: Field): boolean {
  return profile.count >= 2 && listed(profile, field) >= 0.6 * profile.count;
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
  if (blank && isRequiredList(field)) return mostlyListed(profile, field);
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
