import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { templateFiles, TEMPLATES_FOLDER } from '../../scripts/template-files.js';
import { checkWorkbook } from '../../src/index.js';
import { locateAll } from '../../src/checking/locating/index.js';
import type { Table, TemplateName } from '../../src/schema/index.js';
import { code, CODE_PATTERNS } from '../../src/schema/index.js';
import { Sheet, type Workbook } from '../../src/workbook/index.js';
import { TEMPLATE_NAMES, tablesOf } from '../../src/writing/index.js';
import { validationOf } from '../../src/writing/templates/validations.js';
import { read } from '../support/reading.js';

const files = templateFiles();
const fileOf = (template: TemplateName): Uint8Array => files.get(`${template}.xlsx`)!;

/** The workbook as it would be without its Excel tables: what a user who converts them to ranges has. */
function withoutExcelTables(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const { name, visibility, grid, merges } = sheet;
    return new Sheet({ name, visibility, grid, merges }, workbook.strings, workbook.styles);
  });
  return { ...workbook, sheets };
}

async function inExceljs(template: TemplateName): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(fileOf(template)) as unknown as ExcelJS.Buffer);
  return workbook;
}

describe('the templates', () => {
  it('are fresh: `npm run generate` writes what is committed', () => {
    for (const [name, bytes] of files) {
      assert(existsSync(join(TEMPLATES_FOLDER, name)), `templates/${name} is missing`);
      assert(readFileSync(join(TEMPLATES_FOLDER, name)).equals(bytes), `templates/${name} is stale`);
    }
  });

  it('are the six of the rulebook, and hold every table once', () => {
    assert.deepEqual(TEMPLATE_NAMES, [
      'finance',
      'delegated-primary-care',
      'contracts',
      'pooled-funds',
      'governance',
      'spend-over-25000',
    ]);
    const held = TEMPLATE_NAMES.flatMap((template) => tablesOf(template).map((table) => table.name));
    // The rulebook's 39 tables and that of virements; the Cover is in each of the six.
    assert.equal(held.length, 39 + 6);
    assert.equal(new Set(held).size, 40);
  });

  for (const template of TEMPLATE_NAMES) {
    describe(template, () => {
      let workbook: Workbook;
      before(async () => {
        workbook = await read(fileOf(template));
      });

      it('has all its tables located as our own, each column by its heading, and no others', () => {
        const located = locateAll(workbook);
        assert.deepEqual(
          located.map((found) => [found.table, found.ownTemplate, found.unmatched.length]),
          tablesOf(template).map((table) => [table.name, true, 0]),
        );
        for (const found of located) {
          assert(found.columns.every(({ match }) => match === 'heading'));
          assert.deepEqual([found.units, found.varianceSign, found.undecided], [null, null, []]);
        }
      });

      it('has the same columns found without its Excel tables', () => {
        const mapping = (found: Workbook): unknown =>
          locateAll(found).map(({ table, headerRow, lastHeaderRow, columns }) => [
            table,
            headerRow,
            lastHeaderRow,
            columns.map(({ field, column }) => [field, column]),
          ]);
        assert.deepEqual(mapping(withoutExcelTables(workbook)), mapping(workbook));
      });

      it('gives no finding while it is empty', () => {
        const result = checkWorkbook({ path: `${template}.xlsx`, workbook });
        assert.deepEqual([result.findings, result.faults], [[], []]);
      });

      it('shows Guidance first, the Cover next, and hides only its lists', () => {
        const [guidance, cover] = workbook.sheets;
        assert.deepEqual([guidance?.name, cover?.name], ['Guidance', 'Cover']);
        const hidden = workbook.sheets.filter(({ visibility }) => visibility !== 'visible');
        assert(hidden.every(({ name }) => name === 'Lists'));
      });

      it('stores a result with every formula', () => {
        let formulas = 0;
        for (const sheet of workbook.sheets)
          for (let row = 0; row < sheet.rowCount; row++)
            for (let column = 0; column < sheet.columnCount; column++) {
              if (sheet.grid.formulaId(row, column) < 0) continue;
              formulas++;
              assert.notEqual(sheet.cell(row, column).kind, 'not-calculated');
            }
        const derived = tablesOf(template).some((table) =>
          Object.values(table.fields).some((field) => field.derived),
        );
        assert.equal(formulas > 0, derived);
      });

      it('offers every closed list as a drop-down, and explains every column', async () => {
        const book = await inExceljs(template);
        for (const table of tablesOf(template)) {
          const sheet = book.getWorksheet(table.sheet)!;
          const cells = firstCells(sheet, table);
          const fields = Object.keys(table.fields).length;
          // The Cover leaves out what only another template asks for.
          assert(table.template === 'all' ? cells.length >= fields - 3 : cells.length === fields);
          for (const [field, cell] of cells) {
            const { dataValidation } = sheet.getCell(cell);
            const { values, help, derived } = table.fields[field]!;
            assert(dataValidation.prompt?.startsWith(help.slice(0, 200)), `${table.name}.${field}`);
            if (values.length === 0 || derived) continue;
            assert.equal(dataValidation.type, 'list', `${table.name}.${field}`);
            const offered = listOf(book, String(dataValidation.formulae[0]));
            assert.deepEqual(
              offered.map((shown) => codeOf(shown, table.fields[field]!)),
              values,
            );
          }
        }
      });

      it('keeps its messages and lists as short as Excel asks', async () => {
        const book = await inExceljs(template);
        for (const sheet of book.worksheets)
          for (const validation of validationsIn(sheet)) {
            const { promptTitle = '', prompt = '', errorTitle = '', error = '', formulae = [] } = validation;
            assert(promptTitle.length <= 32 && errorTitle.length <= 32, promptTitle);
            assert(prompt.length <= 255 && error.length <= 255, prompt);
            assert(formulae.every((formula) => String(formula).length <= 257));
          }
      });
    });
  }

  it('validate every pattern of codes', () => {
    const cells = { firstRow: 5, lastRow: 29, firstColumn: 1, lastColumn: 1 };
    for (const pattern of CODE_PATTERNS) {
      const field = code({ heading: 'Code', help: 'A code.', pattern });
      const { rule } = validationOf(field, true, cells, () => '');
      assert(rule?.type === 'custom' && rule.formula.includes('LEN(B6)'), pattern.rule);
    }
  });
});

/** Each field of a table on its sheet with the cell that is filled in first. */
function firstCells(sheet: ExcelJS.Worksheet, table: Table): [field: string, cell: string][] {
  return Object.entries(table.fields).flatMap(([field, { heading }]): [string, string][] => {
    for (let row = 5; row <= sheet.rowCount; row++)
      for (let column = 1; column <= sheet.columnCount; column++) {
        const cell = sheet.getCell(row, column);
        if (cell.value !== heading) continue;
        const form = table.shapes[0] === 'form';
        return [[field, sheet.getCell(form ? row : row + 1, form ? column + 1 : column).address]];
      }
    return [];
  });
}

function listOf(book: ExcelJS.Workbook, source: string): string[] {
  if (source.startsWith('"')) return source.slice(1, -1).split(',');
  const { ranges } = book.definedNames.getRanges(source);
  const [, letters, first, last] = /^Lists!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(ranges[0]!)!;
  const lists = book.getWorksheet('Lists')!;
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, i) => lists.getCell(`${letters!}${Number(first) + i}`).text,
  );
}

/** The value of a list that a shown one stands for: a code may be followed by what it means. */
function codeOf(shown: string, field: Table['fields'][string]): string {
  return field.valueSynonyms[shown.toLowerCase()] ?? shown;
}

function validationsIn(sheet: ExcelJS.Worksheet): Partial<ExcelJS.DataValidation>[] {
  const { model } = (
    sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }
  ).dataValidations;
  return Object.values(model);
}
