import { damaged, OFFICE_RELATIONSHIPS, SPREADSHEET, XmlScanner, XmlText } from '../ooxml/index.js';
import type { ByteSink, XmlHandler, XmlTag } from '../ooxml/index.js';
import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseRange, type Range, type Spans } from '../workbook/index.js';
import { CellWriter, type CellContext } from './cell-writer.js';
import { FormulaReader } from './formula-reader.js';
import type { FormulaArena } from './formula-arena.js';
import { PlainCells } from './plain-cells.js';
import { RichText } from './rich-text.js';
import { SheetCursor } from './sheet-cursor.js';
import { SpanList } from './spans.js';

/** What a sheet's part says, tables apart. */
export interface ScannedSheet {
  readonly writer: CellWriter;
  readonly merges: readonly Range[];
  readonly filter: Range | null;
  readonly hiddenRows: Spans;
  readonly hiddenColumns: Spans;
  /** Relationship ids of its Excel tables. */
  readonly tables: readonly string[];
}

const ADDRESS = /^([A-Za-z]{1,3})([1-9][0-9]{0,6})$/;

/** Scans the part of a worksheet in one pass and writes its cells. */
export class SheetScanner implements ByteSink, XmlHandler {
  readonly #xml: XmlScanner;
  readonly #where: string;
  readonly #writer: CellWriter;
  readonly #value: XmlText;
  readonly #formula: FormulaReader;
  readonly #merges: Range[] = [];
  readonly #tables: string[] = [];
  readonly #hiddenRows = new SpanList();
  readonly #hiddenColumns = new SpanList();
  #filter: Range | null = null;
  #section = '';
  /** The element whose text is being collected, texts of inline strings apart. */
  #collecting: 'v' | 'f' | null = null;
  readonly #cursor = new SheetCursor();
  readonly #plain: PlainCells | null;
  #cellRow = -1;
  #inCell = false;
  #style = 0;
  #type = '';
  #hasValue = false;
  #isInline = false;
  readonly #richText = new RichText(5);

  /**
   * `formulas` is null where texts of formulas are not to be kept. `fast` is false to go the general way
   * throughout, which tests compare with the fast one.
   */
  constructor(context: CellContext, sheet: string, part: string, formulas: FormulaArena | null, fast = true) {
    this.#xml = new XmlScanner(this, part);
    this.#where = part;
    this.#writer = new CellWriter(context, sheet);
    this.#value = new XmlText(part, context.budget.longestText);
    this.#formula = new FormulaReader(part, context.budget.longestText, formulas);
    this.#plain = fast
      ? new PlainCells(this.#xml, this.#cursor, this.#writer, context, formulas, part)
      : null;
  }

  feed(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    this.#plain?.begin();
    while (at < end) {
      if (this.#plain !== null && this.#isPlain()) at = this.#plain.scan(bytes, at, end);
      const next = at < end ? this.#xml.step(bytes, at, end) : at;
      if (next === at) break;
      at = next;
    }
    return at;
  }

  finish(): void {
    this.#xml.finish();
  }

  get result(): ScannedSheet {
    return {
      writer: this.#writer,
      merges: this.#merges,
      filter: this.#filter,
      hiddenRows: this.#hiddenRows.spans(),
      hiddenColumns: this.#hiddenColumns.spans(),
      tables: this.#tables,
    };
  }

  open(tag: XmlTag, depth: number): void {
    if (tag.namespace !== SPREADSHEET) {
      if (depth === 1) throw damaged(this.#where, 'it is not a worksheet');
      return;
    }
    if (depth === 1) {
      if (tag.local !== 'worksheet') throw damaged(this.#where, 'it is not a worksheet');
    } else if (depth === 2) this.#openSection(tag);
    else if (this.#section === 'sheetData') this.#openInData(tag, depth);
    else if (depth === 3) this.#openInSection(tag);
  }

  close(local: string, depth: number): void {
    if (this.#section !== 'sheetData') return;
    if (depth === 3) {
      if (this.#cursor.inRow) this.#writer.spend(this.#cursor.row);
      this.#cursor.inRow = false;
    } else if (depth === 4 && this.#inCell) this.#closeCell();
    else if (depth === 5 && this.#collecting === local) this.#collecting = null;
    else this.#richText.close(depth);
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.#collecting === 'f') this.#formula.text.append(bytes, start, end, literal);
    else if (this.#collecting === 'v' || (this.#isInline && this.#richText.collecting)) {
      this.#value.append(bytes, start, end, literal);
    }
  }

  /** Whether the next thing is a row, a cell of a row or the end of either, in the namespace without a prefix. */
  #isPlain(): boolean {
    return (
      this.#section === 'sheetData' &&
      !this.#inCell &&
      this.#xml.inContent &&
      this.#xml.depth === (this.#cursor.inRow ? 3 : 2) &&
      this.#xml.namespaceOf('') === SPREADSHEET
    );
  }

  #openSection(tag: XmlTag): void {
    this.#section = tag.local;
    if (tag.local === 'autoFilter') this.#filter = parseRange(tag.attribute('ref') ?? '');
  }

  #openInSection(tag: XmlTag): void {
    if (this.#section === 'mergeCells' && tag.local === 'mergeCell') {
      const range = parseRange(tag.attribute('ref') ?? '');
      if (range === null) throw damaged(this.#where, 'merged cells have no range');
      this.#merges.push(range);
    } else if (this.#section === 'cols' && tag.local === 'col') this.#openColumn(tag);
    else if (this.#section === 'tableParts' && tag.local === 'tablePart') {
      this.#tables.push(tag.attributeOf(OFFICE_RELATIONSHIPS, 'id') ?? '');
    }
  }

  #openColumn(tag: XmlTag): void {
    if (!tag.flag('hidden')) return;
    const first = Number(tag.attribute('min'));
    const last = Math.min(Number(tag.attribute('max')), MAX_COLUMNS);
    if (first >= 1 && last >= first) this.#hiddenColumns.add(first - 1, last - 1);
  }

  #openInData(tag: XmlTag, depth: number): void {
    if (depth === 3) {
      if (tag.local === 'row') this.#openRow(tag);
    } else if (!this.#cursor.inRow) return;
    else if (depth === 4) {
      if (tag.local === 'c') this.#openCell(tag);
    } else if (this.#inCell) this.#openInCell(tag, depth);
  }

  #openRow(tag: XmlTag): void {
    const stated = tag.attribute('r');
    const row = stated === null ? this.#cursor.row + 1 : Number(stated) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) {
      throw damaged(this.#where, `there is no row ${stated ?? row + 1}`);
    }
    this.#cursor.openRow(row);
    if (tag.flag('hidden')) this.#hiddenRows.add(row);
  }

  #openCell(tag: XmlTag): void {
    this.#inCell = true;
    this.#cellRow = this.#cursor.row;
    this.#cursor.column++;
    const reference = tag.attribute('r');
    if (reference !== null) {
      const match = ADDRESS.exec(reference);
      const column = columnIndex(match?.[1] ?? '');
      if (column === null) throw damaged(this.#where, `there is no cell ${reference}`);
      this.#cellRow = Number(match?.[2]) - 1;
      this.#cursor.column = column;
    }
    this.#style = Number(tag.attribute('s') ?? 0);
    this.#type = tag.attribute('t') ?? 'n';
    this.#hasValue = false;
    this.#isInline = false;
    this.#value.clear();
    this.#formula.clear();
  }

  #openInCell(tag: XmlTag, depth: number): void {
    if (depth > 5) this.#richText.open(tag.local, depth);
    else if (tag.local === 'v' && !this.#isInline) {
      this.#value.clear();
      this.#hasValue = true;
      this.#collecting = 'v';
    } else if (tag.local === 'f') {
      this.#formula.open(tag);
      this.#collecting = 'f';
    } else if (tag.local === 'is' && (this.#type === 'inlineStr' || !this.#hasValue)) {
      this.#value.clear();
      this.#isInline = true;
    }
  }

  #closeCell(): void {
    this.#inCell = false;
    const formula = this.#formula.finish(this.#cellRow, this.#cursor.column);
    const value = this.#hasValue || this.#isInline ? this.#value : null;
    const type = this.#isInline ? 'inlineStr' : this.#type;
    this.#writer.write(this.#cellRow, this.#cursor.column, this.#style, type, value, formula);
  }
}
