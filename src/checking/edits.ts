import {
  CellKind,
  Grid,
  Sheet,
  StringList,
  STATED_STYLES,
  writeCell,
  type CellInput,
  type CellStyle,
  type CellTarget,
  type Strings,
  type Workbook,
} from '../workbook/index.js';

/** An edit of a workbook; sheets by position, rows and columns from 0. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly workbook: number;
      readonly sheet: number;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellInput }[];
    }
  | {
      readonly kind: 'insert-rows' | 'delete-rows';
      readonly workbook: number;
      readonly sheet: number;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly kind: 'rename-sheet';
      readonly workbook: number;
      readonly sheet: number;
      readonly name: string;
    }
  /** For everything else: the sheet as it now is, its texts numbered by its own workbook's strings. */
  | {
      readonly kind: 'replace-sheet';
      readonly workbook: number;
      readonly sheet: number;
      readonly from: Workbook;
      readonly at: number;
    };

/**
 * A workbook that can be edited: texts are added behind those of the workbook it was made from, which is
 * itself left as it is.
 */
export class EditableWorkbook {
  readonly #added = new StringList();
  readonly #original: Workbook;
  /** Sheets whose cells are this workbook's own, and may be written. */
  readonly #own = new Set<number>();
  #workbook: Workbook;

  constructor(original: Workbook) {
    this.#original = original;
    const base = original.strings;
    const added = this.#added;
    const strings: Strings = {
      get count() {
        return base.count + added.count;
      },
      get: (id) => (id < base.count ? base.get(id) : added.get(id - base.count)),
    };
    const styles = [...original.styles, ...STATED_STYLES];
    this.#workbook = { ...original, strings, styles, sheets: [] };
    this.#workbook = {
      ...this.#workbook,
      sheets: original.sheets.map((sheet) => this.#sheet(sheet, {})),
    };
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  /** Makes one change. Throws RangeError on a sheet that is not there. */
  apply(change: Change): void {
    const sheet = this.#workbook.sheets[change.sheet];
    if (sheet === undefined) throw new RangeError(`no sheet ${change.sheet}`);
    switch (change.kind) {
      case 'cells':
        this.#writeCells(change.sheet, sheet, change.cells);
        return;
      case 'insert-rows':
        this.#replace(change.sheet, this.#shifted(sheet, change.row, change.count));
        return;
      case 'delete-rows':
        this.#replace(change.sheet, this.#shifted(sheet, change.row, -change.count));
        return;
      case 'rename-sheet':
        this.#replace(change.sheet, this.#sheet(sheet, { name: change.name }));
        return;
      case 'replace-sheet':
        this.#replace(change.sheet, this.#copied(change.from, change.at));
    }
  }

  #writeCells(
    index: number,
    sheet: Sheet,
    cells: readonly { readonly row: number; readonly column: number; readonly value: CellInput }[],
  ): void {
    if (!this.#own.has(index)) this.#replace(index, this.#sheet(sheet, { grid: sheet.grid.shifted(0, 0) }));
    const { grid } = this.#workbook.sheets[index]!;
    const target: CellTarget = {
      grid,
      addText: (text) => this.#addText(text),
      addFormula: () => -1,
      styles: this.#original.styles.length,
    };
    for (const { row, column, value } of cells)
      writeCell(target, row, column, value, grid.style(row, column));
  }

  #shifted(sheet: Sheet, row: number, count: number): Sheet {
    const move = (at: number): number => (at < row ? at : Math.max(row, at + count));
    const tables = sheet.tables.map((table) => ({
      ...table,
      range: {
        ...table.range,
        firstRow: move(table.range.firstRow),
        lastRow: moveEnd(table.range.lastRow, row, count),
      },
    }));
    const hiddenRows = sheet.hiddenRows
      .map(([first, last]) => [move(first), moveEnd(last, row, count)] as const)
      .filter(([first, last]) => last >= first);
    const merges = sheet.merges
      .map((merge) => ({
        ...merge,
        firstRow: move(merge.firstRow),
        lastRow: moveEnd(merge.lastRow, row, count),
      }))
      .filter((merge) => merge.lastRow >= merge.firstRow);
    return this.#sheet(sheet, { grid: sheet.grid.shifted(row, count), tables, merges, hiddenRows });
  }

  #copied(from: Workbook, at: number): Sheet {
    const sheet = from.sheets[at];
    if (sheet === undefined) throw new RangeError(`no sheet ${at} to copy`);
    const grid = new Grid();
    for (let row = 0; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        const kind = sheet.grid.kind(row, column);
        if (kind === CellKind.Empty) continue;
        const value =
          kind === CellKind.Text ? this.#addText(sheet.text(row, column)) : sheet.grid.value(row, column);
        const look = styleOffset(this.#workbook.styles, sheet.style(row, column));
        grid.set(row, column, kind, value, look, sheet.grid.isFormula(row, column) ? -1 : undefined);
      }
    return this.#sheet(sheet, { grid });
  }

  #addText(text: string): number {
    return this.#original.strings.count + this.#added.add(text);
  }

  #sheet(
    sheet: Sheet,
    changed: Partial<Pick<Sheet, 'name' | 'grid' | 'tables' | 'merges' | 'hiddenRows'>>,
  ): Sheet {
    const { name, visibility, merges, tables, hiddenRows, hiddenColumns, filter, grid } = sheet;
    return new Sheet(
      { name, visibility, merges, tables, hiddenRows, hiddenColumns, filter, grid, ...changed },
      this.#workbook.strings,
      this.#workbook.styles,
    );
  }

  #replace(index: number, sheet: Sheet): void {
    this.#own.add(index);
    const sheets = this.#workbook.sheets.map((held, i) => (i === index ? sheet : held));
    this.#workbook = { ...this.#workbook, sheets };
  }
}

function moveEnd(at: number, row: number, count: number): number {
  return at < row ? at : Math.max(row - 1, at + count);
}

/** Position of the first style with the same format and weight; 0, the plain one, where there is none. */
function styleOffset(styles: readonly CellStyle[], look: CellStyle): number {
  return Math.max(
    0,
    styles.findIndex((style) => style.format === look.format && style.bold === look.bold),
  );
}
