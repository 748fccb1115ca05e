import type { LocatedColumn } from '../located.js';
import { clueTo, EXCHANGED, shareOf } from './clues.js';
import type { HeaderCell } from './header.js';
import type { Pair, TableMatch } from './match-table.js';
import type { Profile } from './profile.js';
import { addUnnamed, BY_VALUES } from './unnamed.js';

/** Values enough to overrule a heading, and how much of them must agree. */
const ENOUGH_VALUES = 5;
const CROSSED = 0.6;
const STRAIGHT = 0.1;

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
  return { match: addUnnamed(exchanged, cells, profileOf, notes), notes };
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
