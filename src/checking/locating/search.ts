import { CellKind } from '../../workbook/index.js';
import type { Table } from '../../schema/index.js';
import { readHeader, LONGEST_HEADING, type Header, type HeaderCell } from './header.js';
import { matchTable, type TableMatch } from './match-table.js';
import { profileOf, SAMPLE_ROWS, type Profile } from './profile.js';
import { filledCells } from './row-kinds.js';
import type { SheetView } from './sheet-view.js';
import { isToldByList } from './unnamed.js';
import type { Vocabulary } from './vocabulary.js';

/** A header found, with the columns that belong to it and the table they fit. */
export interface Candidate {
  readonly header: Header;
  /** Columns of this table only: a sheet may have others beside it. */
  readonly cells: readonly HeaderCell[];
  readonly match: TableMatch;
}

/** Rows from the top in which a header is looked for; further down only where a block begins. */
const TOP_ROWS = 60;
/** Rows of a block that begins further down: title, group headings, header. */
const BLOCK_ROWS = 5;
/** A sheet of a million scattered cells is not worth more. */
const MOST_ROWS = 3_000;
/** What taking columns apart costs, so that a blank column alone does not part a table. */
const APART = 0.3;
/** What a column without a heading adds where its values are on the list of a field that is missing. */
const TOLD_BY_LIST = 0.5;
/** More parts side by side than this are not joined in every way that there is. */
const MOST_PARTS = 12;

/** Looks for headers: profiles are kept, since one column is asked for many times. */
export class HeaderSearch {
  readonly view: SheetView;
  readonly vocabulary: Vocabulary;
  readonly #hinted: ReadonlySet<Table>;
  readonly #samples = new Map<number, readonly number[]>();
  readonly #profiles = new Map<string, Profile>();
  #headerRows: readonly number[] | null = null;

  /** `hinted`: tables that the sheet's name points to. */
  constructor(view: SheetView, vocabulary: Vocabulary, hinted: ReadonlySet<Table>) {
    this.view = view;
    this.vocabulary = vocabulary;
    this.#hinted = hinted;
  }

  /** Every header that a table is recognised by; those that claim the same cells are all there. */
  candidates(): Candidate[] {
    return this.headerRows().flatMap((row) => this.candidatesAt(row, this.view.columns));
  }

  /** Candidates whose lowest header row is this one, read as one level and as two. */
  candidatesAt(row: number, columns: readonly number[], only?: Table): Candidate[] {
    const single = this.#read(row, 1, columns, only);
    if (row === 0 || columns.every((column) => this.view.text(row - 1, column) === '')) return single;
    const double = this.#read(row, 2, columns, only);
    // A title above is no level of the header: two levels must name more columns than one, or name them better.
    const rival = (a: Candidate, others: readonly Candidate[]): Candidate | undefined =>
      others.find((b) => b.match.table === a.match.table && overlap(a, b));
    const better = double.filter((candidate) => {
      const other = rival(candidate, single);
      return other === undefined || namesMore(candidate, other);
    });
    return [...single.filter((candidate) => rival(candidate, better) === undefined), ...better];
  }

  /** What stands in a column beneath a header. */
  profile(headerRow: number, column: number): Profile {
    const key = `${headerRow}:${column}`;
    let profile = this.#profiles.get(key);
    if (profile === undefined) {
      profile = profileOf(this.view, column, this.sample(headerRow));
      this.#profiles.set(key, profile);
    }
    return profile;
  }

  /** Filled rows beneath a header, as far as the next header. */
  sample(headerRow: number): readonly number[] {
    let rows = this.#samples.get(headerRow);
    if (rows === undefined) {
      const next = this.headerRows().find((row) => row > headerRow + 1 && this.#allWords(row)) ?? Infinity;
      const sampled: number[] = [];
      let row = this.view.nextRow(headerRow + 1, this.view.columns);
      while (row >= 0 && row < next && sampled.length < SAMPLE_ROWS) {
        sampled.push(row);
        row = this.view.nextRow(row + 1, this.view.columns);
      }
      rows = sampled;
      this.#samples.set(headerRow, rows);
    }
    return rows;
  }

  /** Whether a row holds words alone, as a header does; a record may hold words that are headings elsewhere. */
  #allWords(row: number): boolean {
    const cells = filledCells(this.view, row, this.view.columns);
    return cells.every((cell) => cell.text !== '' && !cell.number && !cell.date);
  }

  /** Rows in which two cells or more are headings that the schema knows. */
  headerRows(): readonly number[] {
    this.#headerRows ??= [...this.#rowsWorthReading()].filter((row) => this.#headingsIn(row) >= 2);
    return this.#headerRows;
  }

  *#rowsWorthReading(): Generator<number> {
    const { view } = this;
    const { grid } = view.sheet;
    const lead = view.columns[0] ?? 0;
    let read = 0;
    let previous = -1;
    let blockRows = 0;
    for (let row = view.nextRow(0, view.columns); row >= 0; row = view.nextRow(row + 1, view.columns)) {
      if (row > previous + 1) blockRows = 0;
      if (read < TOP_ROWS || blockRows < BLOCK_ROWS) {
        yield row;
        if (++read > MOST_ROWS) return;
        blockRows++;
      } else {
        // In the midst of a block one filled column is enough to see that it goes on.
        while (grid.kind(row + 1, lead) !== CellKind.Empty) row++;
      }
      previous = row;
    }
  }

  #headingsIn(row: number): number {
    const { view } = this;
    let headings = 0;
    for (const column of view.columns) {
      if (view.sheet.grid.kind(row, column) !== CellKind.Text) continue;
      const text = view.sheet.text(row, column);
      if (text.length > LONGEST_HEADING) continue;
      if (this.vocabulary.lookUp(view.headingOf(text), false).length > 0) headings++;
    }
    return headings;
  }

  #read(row: number, levels: 1 | 2, columns: readonly number[], only?: Table): Candidate[] {
    const header = readHeader(this.view, this.vocabulary, row, levels, columns);
    return this.#bestParts(header, this.#parts(header), only);
  }

  /** Runs of columns between columns that have neither a heading nor values. */
  #parts(header: Header): HeaderCell[][] {
    const parts: HeaderCell[][] = [];
    let part: HeaderCell[] = [];
    let previous = -1;
    for (const cell of header.cells) {
      const blank = cell.heading.text === '' && this.profile(header.lastRow, cell.column).count === 0;
      const repeats = part.length > 1 && cell.heading.key !== '' && part[0]?.heading.key === cell.heading.key;
      if ((blank || repeats || cell.column > previous + 1) && part.length > 0) {
        parts.push(part);
        part = [];
      }
      if (!blank) part.push(cell);
      previous = cell.column;
    }
    if (part.length > 0) parts.push(part);
    return parts;
  }

  /** Neighbouring parts taken together or apart, whichever way tables are recognised best. */
  #bestParts(header: Header, parts: readonly (readonly HeaderCell[])[], only?: Table): Candidate[] {
    if (parts.length > MOST_PARTS) {
      const whole = this.#bestTable(header, parts.flat(), only);
      return whole === null ? [] : [whole];
    }
    const best: { total: number; found: Candidate[] }[] = [{ total: 0, found: [] }];
    for (let end = 1; end <= parts.length; end++) {
      let chosen = best[end - 1]!;
      for (let start = end - 1; start >= 0; start--) {
        const candidate = this.#bestTable(header, parts.slice(start, end).flat(), only);
        if (candidate === null) continue;
        const total = best[start]!.total + candidate.match.tells - APART;
        if (total > chosen.total) chosen = { total, found: [...best[start]!.found, candidate] };
      }
      best.push(chosen);
    }
    return best.at(-1)!.found;
  }

  #bestTable(header: Header, cells: readonly HeaderCell[], only?: Table): Candidate | null {
    const fieldsNamed = new Map<Table, Set<string>>();
    for (const cell of cells) {
      for (const { slot } of cell.hits) {
        const fields = fieldsNamed.get(slot.table);
        if (fields === undefined) fieldsNamed.set(slot.table, new Set([slot.name]));
        else fields.add(slot.name);
      }
    }
    let best: TableMatch | null = null;
    for (const [table, fields] of fieldsNamed) {
      if (only === undefined && !(table.shapes.includes('list') && mayBe(table, fields))) continue;
      if (only !== undefined && table !== only) continue;
      const profile = (column: number): Profile => this.profile(header.lastRow, column);
      const named = matchTable(table, cells, profile, this.#hinted.has(table));
      const told = isToldByList(named, cells, profile) ? TOLD_BY_LIST : 0;
      const match = { ...named, quality: named.quality + told };
      if (!match.recognised && only === undefined) continue;
      if (best === null || match.quality > best.quality) best = match;
    }
    return best === null ? null : { header, cells, match: best };
  }
}

/**
 * Chooses among candidates that claim the same cells: the best first. A header that repeats one above it, column
 * for column, begins no table of its own.
 */
export function select(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => b.match.quality - a.match.quality || a.header.lastRow - b.header.lastRow,
  );
  const chosen: Candidate[] = [];
  for (const candidate of ordered) {
    if (!chosen.some((other) => collide(candidate, other))) chosen.push(candidate);
  }
  chosen.sort((a, b) => a.header.lastRow - b.header.lastRow || firstColumn(a) - firstColumn(b));
  return chosen.filter((candidate, i) => {
    const above = chosen.slice(0, i).findLast((other) => overlap(candidate, other));
    return above === undefined || !repeats(candidate, above);
  });
}

/** Whether enough fields are named for the table to be recognised at all. */
function mayBe(table: Table, fields: ReadonlySet<string>): boolean {
  const { needs, atLeast } = table.recognisedBy;
  return fields.size >= atLeast || needs.every((field) => fields.has(field));
}

export function firstColumn(candidate: Candidate): number {
  return candidate.cells[0]!.column;
}

export function lastColumn(candidate: Candidate): number {
  return candidate.cells.at(-1)!.column;
}

export function overlap(a: Candidate, b: Candidate): boolean {
  return firstColumn(a) <= lastColumn(b) && firstColumn(b) <= lastColumn(a);
}

function namesMore(a: Candidate, b: Candidate): boolean {
  const [more, fewer] = [a.match.pairs, b.match.pairs];
  const sum = (pairs: typeof more): number => pairs.reduce((total, pair) => total + pair.confidence, 0);
  return more.length > fewer.length || (more.length === fewer.length && sum(more) > sum(fewer));
}

function collide(a: Candidate, b: Candidate): boolean {
  return (
    overlap(a, b) && a.header.firstRow <= b.header.lastRow + 1 && b.header.firstRow <= a.header.lastRow + 1
  );
}

function repeats(below: Candidate, above: Candidate): boolean {
  if (below.match.table !== above.match.table) return false;
  const keys = new Map(above.cells.map((cell) => [cell.column, cell.heading.key]));
  const named = below.cells.filter((cell) => cell.heading.key !== '');
  const same = named.filter((cell) => keys.get(cell.column) === cell.heading.key);
  return same.length >= 0.7 * named.length;
}
