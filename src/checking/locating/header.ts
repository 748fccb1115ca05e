import type { SheetView } from './sheet-view.js';
import type { NameHit, Slot, Vocabulary } from './vocabulary.js';
import { readHeading, type Heading } from './words.js';

/** A column of a header: its heading, with that of the level above it where there are two. */
export interface HeaderCell {
  readonly column: number;
  /** Levels joined with ` / `; no words where the cell is blank. */
  readonly heading: Heading;
  /** The lowest level alone, where there is one above it. */
  readonly child: Heading | null;
  readonly hits: readonly NameHit[];
  /** A mapping says what the column is, or that it is left out: nothing else may. */
  readonly settled?: boolean;
}

export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: readonly HeaderCell[];
}

/** A long text is a note, not a heading. */
export const LONGEST_HEADING = 160;
/** What the lower level alone counts for: much where the levels joined name nothing. */
const CHILD_ALONE = 0.93;
const CHILD_BESIDE_PATH = 0.7;

/**
 * Reads the header whose lowest level stands in `row`. With two levels the row above is joined: over the
 * columns that its cell is merged over, or else over those to its right until its next cell.
 */
export function readHeader(
  view: SheetView,
  vocabulary: Vocabulary,
  row: number,
  levels: 1 | 2,
  columns: readonly number[],
): Header {
  const parents = levels === 2 ? parentTexts(view, row, columns) : null;
  const cells = columns.map((column): HeaderCell => {
    const own = view.text(row, column);
    const text = own.length > LONGEST_HEADING ? '' : own;
    const child = view.headingOf(text);
    const parent = parents?.get(column) ?? '';
    if (parent === '' || parent === text) {
      return { column, heading: child, child: null, hits: vocabulary.lookUp(child, true) };
    }
    if (text === '') {
      const heading = view.headingOf(parent);
      return { column, heading, child: null, hits: vocabulary.lookUp(heading, true) };
    }
    const path = joined(view.headingOf(parent), child);
    return { column, heading: path, child, hits: pathHits(vocabulary, path, child) };
  });
  return { firstRow: levels === 2 ? row - 1 : row, lastRow: row, cells };
}

function joined(parent: Heading, child: Heading): Heading {
  const both = readHeading(`${parent.text} / ${child.text}`);
  return {
    ...both,
    units: child.units ?? parent.units,
    varianceSign: child.varianceSign ?? parent.varianceSign,
  };
}

function pathHits(vocabulary: Vocabulary, path: Heading, child: Heading): readonly NameHit[] {
  const best = new Map<Slot, NameHit>();
  const whole = vocabulary.lookUp(path, true);
  for (const hit of whole) best.set(hit.slot, hit);
  const factor = whole.length > 0 ? CHILD_BESIDE_PATH : CHILD_ALONE;
  for (const hit of vocabulary.lookUp(child, true)) {
    const score = hit.score * factor;
    if ((best.get(hit.slot)?.score ?? 0) < score) best.set(hit.slot, { ...hit, score });
  }
  return [...best.values()];
}

function parentTexts(view: SheetView, row: number, columns: readonly number[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let current = '';
  let until = -1;
  for (const column of columns) {
    const above = view.text(row - 1, column);
    if (above !== '') {
      current = above.length > LONGEST_HEADING ? '' : above;
      until = view.mergeAt(row - 1, column)?.lastColumn ?? Infinity;
      // Merged down as well, it is a heading of its own column and nobody's parent.
    } else if (!view.filled(row, column) && until === Infinity) current = '';
    if (column > until) current = '';
    if (current !== '' && !(above === '' && view.filled(row - 1, column))) texts.set(column, current);
  }
  return texts;
}
