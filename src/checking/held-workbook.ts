import type { Workbook } from '../workbook/index.js';
import { readTable, type ReadOptions } from './columns/index.js';
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
  readonly #mappings: readonly TableMapping[];
  #workbook: Workbook;
  #editable: EditableWorkbook | null = null;
  #tables: readonly HeldTable[] = [];

  constructor({ path, workbook }: DossierWorkbook, mappings: readonly TableMapping[]) {
    this.path = path;
    this.#mappings = mappings;
    this.#workbook = workbook;
    this.#read(new Set());
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
    const edited = changes.filter(({ kind }) => kind !== 'rename-sheet');
    this.#read(new Set(edited.map(({ sheet }) => sheet)), this.#tables);
  }

  #read(touched: ReadonlySet<number>, before: readonly HeldTable[] = []): void {
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

  /** The table as it was read before, where neither its sheet nor how it is read has changed; else read anew. */
  #table(
    located: LocatedTable,
    read: ReadOptions,
    touched: ReadonlySet<number>,
    before: readonly HeldTable[],
  ): HeldTable {
    if (!touched.has(located.sheet)) {
      const same = before.find((held) => alike(held.data.located, located) && alike(held.read, read));
      if (same !== undefined) return same;
    }
    return { data: readTable(this.#workbook, located, read), read };
  }
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
