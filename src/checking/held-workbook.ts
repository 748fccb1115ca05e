import type { Workbook } from '../workbook/index.js';
import { readRows, readTable, type ReadOptions } from './columns/index.js';
import type { DossierWorkbook } from './dossier.js';
import { EditableWorkbook, type Change } from './edits.js';
import { locateAll, type LocateOptions } from './locating/index.js';
import type { LocatedTable, TableMapping } from './located.js';
import type { TableData } from './table-data.js';
import { mappingFor, unitsStated, varianceSignStated } from './stated.js';

/** A table as held: what was found, how it was read, and what was read. */
interface HeldTable {
  readonly data: TableData;
  readonly read: ReadOptions;
}

/** A workbook of a dossier with its tables; after an edit, tables that it did not touch are kept as they are. */
export class HeldWorkbook {
  readonly path: string;
  /** Tables that are left to another workbook, which holds the same records. */
  readonly repeats: ReadonlySet<string>;
  readonly #mappings: readonly TableMapping[];
  #workbook: Workbook;
  #editable: EditableWorkbook | null = null;
  #tables: readonly HeldTable[] = [];

  constructor({ path, workbook, repeats = [] }: DossierWorkbook, mappings: readonly TableMapping[]) {
    this.path = path;
    this.repeats = new Set(repeats);
    this.#mappings = mappings;
    this.#workbook = workbook;
    this.#read(new Map());
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  /** The tables read, in the order of the sheets. */
  get tables(): readonly TableData[] {
    return this.#tables.map(({ data }) => data);
  }

  /** Makes the edits and reads again what they touched. */
  update(changes: readonly Change[]): void {
    this.#editable ??= new EditableWorkbook(this.#workbook);
    for (const change of changes) this.#editable.apply(change);
    this.#workbook = this.#editable.workbook;
    this.#read(touchedBy(changes), this.#tables);
  }

  #read(touched: Touched, before: readonly HeldTable[] = []): void {
    const options: LocateOptions = { workbookPath: this.path, mappings: this.#mappings };
    const located = locateAll(this.#workbook, options);
    const cover = located.find(({ table }) => table === 'org');
    const coverTable = cover === undefined ? null : this.#table(cover, {}, touched, before);
    this.#tables = located.map((table) =>
      table === cover ? coverTable! : this.#table(table, this.#options(table, coverTable), touched, before),
    );
  }

  #options(located: LocatedTable, cover: HeldTable | null): ReadOptions {
    const mapping = mappingFor(
      this.#mappings,
      this.path,
      this.#workbook.sheets[located.sheet]!.name,
      located,
    );
    const units = unitsStated(mapping, cover?.data ?? null);
    return {
      ...(units === undefined ? {} : { units }),
      varianceSign: varianceSignStated(mapping, cover?.data ?? null),
    };
  }

  /**
   * The table as it was read before, where neither its sheet nor how it is read has changed; with its touched records
   * read again, where only cells were edited and it stands where it stood; else read anew.
   */
  #table(
    located: LocatedTable,
    read: ReadOptions,
    touched: Touched,
    before: readonly HeldTable[],
  ): HeldTable {
    const rows = touched.get(located.sheet);
    const held =
      rows === ANYTHING
        ? undefined
        : before.find((table) => alike(table.data.located, located) && alike(table.read, read));
    if (held === undefined) return { data: readTable(this.#workbook, located, read), read };
    if (rows === undefined || rows === ANYTHING) return held;
    return { data: readRows(this.#workbook, held.data, recordsIn(held.data, rows), read).data, read };
  }
}

/** Something other than the content of cells was edited. */
const ANYTHING = 'anything';

/** Sheets that were edited, each with the rows whose cells were. */
type Touched = ReadonlyMap<number, ReadonlySet<number> | typeof ANYTHING>;

function touchedBy(changes: readonly Change[]): Touched {
  const touched = new Map<number, Set<number> | typeof ANYTHING>();
  for (const change of changes) {
    if (change.kind === 'rename-sheet') continue;
    const rows = touched.get(change.sheet) ?? new Set<number>();
    if (change.kind !== 'cells' || rows === ANYTHING) touched.set(change.sheet, ANYTHING);
    else {
      for (const { row } of change.cells) rows.add(row);
      touched.set(change.sheet, rows);
    }
  }
  return touched;
}

/** Records of a table in some rows of its sheet; a form is one record over all its rows. */
function recordsIn({ located, rows: rowOf }: TableData, rows: ReadonlySet<number>): number[] {
  if (located.shape === 'form') return [0];
  return [...rowOf.keys()].filter((record) => rows.has(rowOf[record]!));
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
