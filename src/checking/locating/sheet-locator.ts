import type { Range, Workbook } from '../../workbook/index.js';
import type { Table } from '../../schema/index.js';
import { rangeOf, type LocatedTable, type TableMapping } from '../located.js';
import { buildTable, type Surroundings } from './build.js';
import {
  excelTableOf,
  isOwnTemplate,
  readExcelTable,
  rowsOutside,
  tableNamed,
  within,
  type FoundExcelTable,
} from './excel-tables.js';
import { buildForm } from './form-table.js';
import type { FoundForm } from './form-line.js';
import { findForms } from './forms.js';
import { readMapped, withStatements } from './mapped.js';
import { readMappedForm } from './mapped-form.js';
import { firstColumn, HeaderSearch, lastColumn, overlap, select, type Candidate } from './search.js';
import { tablesNamed } from './sheet-names.js';
import { SheetView } from './sheet-view.js';
import { firstTitleRow } from './titles.js';
import { schemaVocabulary } from './vocabulary.js';

/** Finds the tables of one sheet: those a mapping names, Excel tables, lists by their headings, forms. */
export class SheetLocator {
  readonly #workbook: Workbook;
  readonly #view: SheetView;
  readonly #mappings: readonly TableMapping[];
  readonly #hinted: ReadonlySet<Table>;
  readonly #search: HeaderSearch;
  readonly #found: LocatedTable[] = [];
  #kept: readonly Candidate[] | null = null;

  constructor(workbook: Workbook, sheet: number, mappings: readonly TableMapping[]) {
    const vocabulary = schemaVocabulary();
    this.#workbook = workbook;
    this.#view = new SheetView(workbook.sheets[sheet]!, sheet);
    this.#mappings = mappings;
    this.#hinted = tablesNamed(this.#view.sheet.name, vocabulary.tables);
    this.#search = new HeaderSearch(this.#view, vocabulary, this.#hinted);
  }

  tables(): LocatedTable[] {
    if (this.#view.columns.length === 0) return [];
    for (const mapping of this.#mappings) if (mapping.ignore !== true) this.#addMapped(mapping);
    const mapped = this.#found.length;
    this.#addExcelTables();
    this.#addLists();
    this.#addForms();
    return this.#found
      .filter((located, i) => i < mapped || !this.#ignored(located))
      .sort((a, b) => a.headerRow - b.headerRow || a.firstColumn - b.firstColumn);
  }

  #addMapped(mapping: TableMapping): void {
    const mapped = readMapped(this.#search, mapping);
    const form = readMappedForm(this.#view, this.#search.vocabulary, mapping);
    if (form !== null && form.lines.length > (mapped?.candidate.match.pairs.length ?? 0)) {
      this.#addForm(form, 'mapping', null, mapping);
      return;
    }
    if (mapped === null || this.#taken(mapped.candidate)) return;
    const { candidate, notes } = mapped;
    const excel = excelTableOf(this.#view, candidate);
    const known = excel === null ? { lastRow: this.#lastRow(candidate) } : this.#excelRows(excel);
    const located = this.#build(candidate, {
      ...known,
      how: 'mapping',
      notes: [...notes, ...(known.notes ?? [])],
    });
    this.#found.push(withStatements(located, mapping));
  }

  #addExcelTables(): void {
    for (const excel of this.#view.sheet.tables) {
      const found = readExcelTable(this.#search, excel);
      if (found === null || this.#taken(found.candidate)) continue;
      const how = found.byName ? 'excel-table' : this.#howFound(found.candidate);
      this.#found.push(this.#build(found.candidate, { ...this.#excelRows(found), how }));
    }
  }

  /** What an Excel table says of its rows, whoever found it. */
  #excelRows(found: FoundExcelTable): Partial<Surroundings> {
    const { excel } = found;
    const outside = rowsOutside(this.#view, found);
    const notes: string[] = [];
    if (excel.hasTotalsRow) {
      notes.push(`Row ${excel.range.lastRow + 1} is the totals row of the Excel table.`);
    }
    if (outside !== null) {
      notes.push(
        `Row ${outside + 1} is filled but lies outside the Excel table ${excel.name}: it is not checked.`,
      );
    }
    return {
      excelTable: excel.name,
      ownTemplate: isOwnTemplate(found),
      firstRow: found.firstRow,
      lastRow: found.lastRow,
      notes,
    };
  }

  #addLists(): void {
    const taken = this.#ranges();
    for (const candidate of select(this.#candidates().filter((free) => !within(taken, free)))) {
      this.#found.push(this.#build(candidate, { lastRow: this.#lastRow(candidate) }));
    }
  }

  /** Last row that may belong to a list: the one above the next header beneath it, its title rows apart. */
  #lastRow(candidate: Candidate): number {
    const below = select(this.#candidates()).find(
      (other) => other.header.firstRow > candidate.header.lastRow && overlap(candidate, other),
    );
    const next = below === undefined ? Infinity : firstTitleRow(this.#view, below.header.firstRow);
    return Math.min(next, this.#nextFound(candidate), this.#view.sheet.rowCount) - 1;
  }

  #candidates(): readonly Candidate[] {
    this.#kept ??= this.#search.candidates();
    return this.#kept;
  }

  #addForms(): void {
    const { vocabulary } = this.#search;
    for (const form of findForms(this.#view, vocabulary, this.#hinted, this.#ranges())) {
      const how = this.#hinted.has(form.table) ? 'sheet-name' : 'headings';
      const excel = this.#view.sheet.tables.find(
        (table) => tableNamed(table.name, vocabulary.tables) === form.table,
      );
      this.#addForm(form, excel ? 'excel-table' : how, excel?.name ?? null);
    }
  }

  #addForm(
    form: FoundForm,
    how: LocatedTable['how'],
    excelTable: string | null,
    mapping?: TableMapping,
  ): void {
    const first = form.lines[0]!.row;
    const above = this.#ranges().filter((range) => range.lastRow < first);
    const after = Math.max(-1, ...above.map((range) => range.lastRow));
    const located = buildForm(this.#view, form, { workbook: this.#workbook, how, excelTable, after });
    this.#found.push(mapping === undefined ? located : withStatements(located, mapping));
  }

  #build(candidate: Candidate, known: Partial<Surroundings>): LocatedTable {
    const { header } = candidate;
    const profile = (column: number) => this.#search.profile(header.lastRow, column);
    return buildTable(this.#view, candidate, profile, {
      workbook: this.#workbook,
      how: this.#howFound(candidate),
      excelTable: null,
      ownTemplate: false,
      firstRow: header.lastRow + 1,
      lastRow: Math.min(this.#nextFound(candidate), this.#view.sheet.rowCount) - 1,
      after: this.#previousFound(candidate),
      notes: [],
      ...known,
    });
  }

  #howFound(candidate: Candidate): LocatedTable['how'] {
    return this.#hinted.has(candidate.match.table) ? 'sheet-name' : 'headings';
  }

  /** First row of the nearest table found so far that stands beneath. */
  #nextFound(candidate: Candidate): number {
    const below = this.#ranges().filter(
      (range) =>
        range.firstRow > candidate.header.lastRow &&
        range.firstColumn <= lastColumn(candidate) &&
        range.lastColumn >= firstColumn(candidate),
    );
    return Math.min(Infinity, ...below.map((range) => range.firstRow));
  }

  /** Last row of the nearest table found so far that stands above, or -1. */
  #previousFound(candidate: Candidate): number {
    const above = this.#ranges().filter(
      (range) =>
        range.lastRow < candidate.header.firstRow &&
        range.firstColumn <= lastColumn(candidate) &&
        range.lastColumn >= firstColumn(candidate),
    );
    return Math.max(-1, ...above.map((range) => range.lastRow));
  }

  #taken(candidate: Candidate): boolean {
    return within(this.#ranges(), candidate);
  }

  #ranges(): Range[] {
    return this.#found.map(rangeOf);
  }

  #ignored(located: LocatedTable): boolean {
    return this.#mappings.some(
      (mapping) =>
        mapping.ignore === true &&
        mapping.table === located.table &&
        (mapping.headerRow === undefined ||
          (mapping.headerRow - 1 >= located.headerRow && mapping.headerRow - 1 <= located.lastHeaderRow)),
    );
  }
}
