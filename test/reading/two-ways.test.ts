import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodePlatform } from '../../src/batch/node-platform.js';
import { pump } from '../../src/ooxml/index.js';
import { FormulaArena } from '../../src/reading/formula-arena.js';
import { Budget, DEFAULT_LIMITS } from '../../src/reading/limits.js';
import { SharedStringsScanner } from '../../src/reading/shared-strings.js';
import { SheetScanner } from '../../src/reading/sheet-scanner.js';
import { StringArena } from '../../src/reading/string-arena.js';
import { StyleTable } from '../../src/reading/styles-part.js';
import { GENERAL_STYLE, Sheet, type CellStyle } from '../../src/workbook/index.js';
import { MAIN, XML } from '../support/package.js';
import { everythingOf } from '../support/reading.js';
import {
  meantRows,
  PLAIN,
  writings,
  written,
  type MeantRows,
  type Writing,
} from '../support/written-cells.js';

const STYLES: readonly CellStyle[] = [
  GENERAL_STYLE,
  { format: 'date', formatCode: 'dd/mm/yyyy', bold: false },
  { format: 'percentage', formatCode: '0%', bold: false },
];

/** Scans parts as given, cut into pieces at any places, the fast way where it can or the general way throughout. */
async function scan(
  sheetXml: string,
  stringsXml: string,
  fast: boolean,
  cuts: readonly number[] = [],
): Promise<Sheet> {
  const budget = new Budget(DEFAULT_LIMITS);
  const strings = new StringArena(nodePlatform, budget);
  await pump(pieces(stringsXml, cuts), new SharedStringsScanner(strings, 'strings', budget, fast));
  const styles = new StyleTable(STYLES);
  const context = { strings, sharedStrings: strings.count, styles, date1904: false, budget };
  const formulas = new FormulaArena(nodePlatform, budget);
  const scanner = new SheetScanner(context, 'Sheet1', 'sheet', formulas, fast);
  await pump(pieces(sheetXml, cuts), scanner);
  const { writer, merges, hiddenRows, hiddenColumns } = scanner.result;
  const parts = { merges, hiddenRows, hiddenColumns, formulas };
  return new Sheet({ ...parts, name: 'Sheet1', grid: writer.grid }, strings, styles.styles);
}

function* pieces(xml: string, cuts: readonly number[]): Generator<Uint8Array> {
  const bytes = Buffer.from(xml);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  for (let i = 1; i < places.length; i++) yield bytes.subarray(places[i - 1], places[i]);
}

function partsOf(rows: MeantRows, writing: Writing): [sheet: string, strings: string] {
  const { rows: xml, sharedStrings } = written(rows, writing);
  const { prefix } = writing;
  const root = `<${prefix}worksheet xmlns${prefix === '' ? '' : ':x'}="${MAIN}">`;
  const strings = sharedStrings.map((text) => `<si>${text}</si>`).join('');
  return [
    `${XML}${root}<${prefix}sheetData>${xml}</${prefix}sheetData></${prefix}worksheet>`,
    `${XML}<sst xmlns="${MAIN}">${strings}</sst>`,
  ];
}

/** What reading has to give, from what was meant. */
function expectedOf(rows: MeantRows): unknown[] {
  return rows.flatMap((row, r) =>
    row.flatMap((meant, c) => {
      if (meant === null || (meant.value === null && meant.formula === null)) return [];
      const { value, formula } = meant;
      const format = STYLES[meant.style]?.format ?? 'general';
      const address = `${String.fromCharCode(65 + c)}${r + 1}`;
      if (value === null) return [[address, 'not-calculated', null, format, formula]];
      if (typeof value === 'object') return [[address, 'error', value.error, format, formula]];
      return [[address, KINDS[typeof value], value, format, formula]];
    }),
  );
}

const KINDS: Record<string, string> = { number: 'number', string: 'text', boolean: 'boolean' };

function cellsOf(sheet: Sheet): unknown {
  return (everythingOf(sheet) as { cells: unknown }).cells;
}

describe('the fast and the general way of reading a sheet', () => {
  it('both give what was meant, for any cells written as Excel writes them', async () => {
    await fc.assert(
      fc.asyncProperty(meantRows, async (rows) => {
        const [sheet, strings] = partsOf(rows, PLAIN);
        const expected = expectedOf(rows);
        assert.deepEqual(cellsOf(await scan(sheet, strings, true)), expected);
        assert.deepEqual(cellsOf(await scan(sheet, strings, false)), expected);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same for any other way of writing: prefixes, comments, CDATA, orders, references', async () => {
    await fc.assert(
      fc.asyncProperty(meantRows, writings, async (rows, writing) => {
        const [sheet, strings] = partsOf(rows, writing);
        const expected = expectedOf(rows);
        assert.deepEqual(cellsOf(await scan(sheet, strings, true)), expected);
        assert.deepEqual(cellsOf(await scan(sheet, strings, false)), expected);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        meantRows,
        writings,
        fc.array(fc.nat(), { maxLength: 30 }),
        async (rows, writing, cuts) => {
          const [sheet, strings] = partsOf(rows, writing);
          const [plainSheet, plainStrings] = partsOf(rows, PLAIN);
          const expected = expectedOf(rows);
          assert.deepEqual(cellsOf(await scan(sheet, strings, true, cuts)), expected);
          assert.deepEqual(cellsOf(await scan(plainSheet, plainStrings, true, cuts)), expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('give the same for columns that are written alike row by row, but for a cell here and there', async () => {
    const digits = fc.string({ unit: fc.nat(9).map(String), minLength: 1, maxLength: 19 });
    const number = fc
      .tuple(fc.constantFrom('', '-'), digits, fc.nat(20))
      .map(
        ([sign, all, dot]) => `${sign}${dot < all.length ? `${all.slice(0, dot)}.${all.slice(dot)}` : all}`,
      );
    const cell = fc.oneof(
      { weight: 6, arbitrary: number.map((text) => `<v>${text}</v>`) },
      { weight: 2, arbitrary: number.map((text) => `<f>B1*2</f><v>${text}</v>`) },
      { weight: 1, arbitrary: fc.constantFrom('', '<v></v>', '<v>x</v>', '<is><t>a</t></is>') },
    );
    const attributes = fc.oneof(
      { weight: 8, arbitrary: fc.constant(' s="1"') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', ' s="2"', ' t="n"', ' t="str"', ' t="inlineStr"', ' s="11"'),
      },
    );
    const row = fc.array(fc.tuple(attributes, cell), { minLength: 30, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), fc.nat(120), async (rows, first) => {
        const data = rows.map((cells, r) => {
          const number = first + r + 1;
          const written = cells.map(([given, content], c) => {
            const letters = c < 26 ? String.fromCharCode(65 + c) : `A${String.fromCharCode(39 + c)}`;
            return `<c r="${letters}${number}"${given}>${content}</c>`;
          });
          return `<row r="${number}" spans="1:30">${written.join('')}</row>`;
        });
        const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData></worksheet>`;
        const strings = `<sst xmlns="${MAIN}"/>`;
        assert.deepEqual(
          cellsOf(await scan(sheet, strings, true)),
          cellsOf(await scan(sheet, strings, false)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('give the same at every single cut of one sheet with a bit of all', async () => {
    const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1" spans="1:9" hidden="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"x"</f><v>12.50</v></c><c r="C1" t="str"><f t="shared" ref="C1:C2" si="0">A1</f><v>é&lt;</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2" s="2"/><c r="C2"><f t="shared" si="0"/></c><c r="D2" t="inlineStr"><is><t>in_x000D_</t></is></c><c r="E2"><v>1E-3</v></c></row><row r="4"/><row r="5" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x"><c r="A5" cm="1"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    const strings = `${XML}<sst xmlns="${MAIN}"><si><t>one &amp; two</t></si></sst>`;
    const whole = everythingOf(await scan(sheet, strings, true));
    assert.deepEqual(whole, {
      cells: [
        ['A1', 'text', 'one & two', 'date', null],
        ['B1', 'number', 12.5, 'general', 'A1&"x"'],
        ['C1', 'text', 'é<', 'general', 'A1'],
        ['D1', 'boolean', true, 'general', null],
        ['E1', 'error', '#N/A', 'general', null],
        ['C2', 'not-calculated', null, 'general', 'A2'],
        ['D2', 'text', 'in\r', 'general', null],
        ['E2', 'number', 0.001, 'general', null],
        ['A5', 'number', 7, 'general', null],
      ],
      merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }],
      hiddenRows: [[0, 0]],
      hiddenColumns: [],
    });
    assert.deepEqual(everythingOf(await scan(sheet, strings, false)), whole);
    for (let cut = 0; cut <= Buffer.byteLength(sheet); cut++) {
      assert.deepEqual(everythingOf(await scan(sheet, strings, true, [cut])), whole, `cut at ${cut}`);
    }
    const bytewise = Array.from({ length: sheet.length }, (_, i) => i);
    assert.deepEqual(everythingOf(await scan(sheet, strings, true, bytewise)), whole);
  });
});
