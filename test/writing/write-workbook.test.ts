import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { writeWorkbook, type WrittenWorkbook } from '../../src/writing/index.js';
import { read } from '../support/reading.js';

const RANGE = { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 1 };
const WORKBOOK: WrittenWorkbook = {
  title: 'A “test” & more',
  sheets: [
    {
      name: "Officer's sheet",
      rows: [
        [{ value: 'Name' }, { value: 'Amount', look: { bold: true, fill: '005EB8', colour: 'FFFFFF' } }],
        [
          { value: ' padded <b> & "quoted" _x0041_ \u0007\n' },
          { value: 1234.5, look: { format: '#,##0.00' } },
        ],
        [{ value: true }, { value: { formula: 'IF(B2<0,"",0)', result: 0 } }],
        [undefined, { value: { error: '#REF!' } }, { value: { formula: 'TRUE()', result: true } }],
        [{ value: 42_278, look: { format: 'dd/mm/yyyy' } }, { value: { formula: '""', result: '' } }],
      ],
      tables: [
        { name: 'tblTest', range: RANGE, columns: [{ name: 'Name' }, { name: 'Amount', formula: '1+1' }] },
      ],
      validations: [
        {
          ranges: [{ firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 0 }],
          rule: { type: 'list', source: '"a,b"' },
          prompt: { title: 'Name', text: 'Choose.' },
          refusal: { style: 'warning', title: 'Name', text: 'No & no.' },
        },
      ],
      merges: [{ firstRow: 8, lastRow: 8, firstColumn: 0, lastColumn: 2 }],
    },
    { name: 'Hidden', hidden: true, rows: [[{ value: 'x' }]] },
  ],
  names: [{ name: 'first_name', refersTo: "'Officer''s sheet'!$A$2" }],
  properties: { template: 'test & more' },
};

describe('writing a workbook', () => {
  const bytes = writeWorkbook(WORKBOOK);

  it('is read back by this project’s reader with every value, format, formula and result', async () => {
    const workbook = await read(bytes);
    const [sheet, hidden] = workbook.sheets;
    assert(sheet && hidden);
    assert.deepEqual([sheet.name, hidden.name, hidden.visibility], ["Officer's sheet", 'Hidden', 'hidden']);
    const value = (row: number, column: number): unknown => sheet.cell(row, column).value;
    assert.equal(value(1, 0), ' padded <b> & "quoted" _x0041_ \u0007\n');
    assert.deepEqual([value(1, 1), value(2, 0), value(2, 1)], [1234.5, true, 0]);
    assert.deepEqual(sheet.cell(3, 1), {
      address: 'B4',
      kind: 'error',
      value: '#REF!',
      format: 'general',
      formula: null,
    });
    assert.deepEqual([sheet.cell(2, 1).formula, value(3, 2)], ['IF(B2<0,"",0)', true]);
    assert.deepEqual([sheet.cell(4, 0).format, sheet.cell(1, 1).format], ['date', 'number']);
    assert.equal(sheet.style(0, 1).bold, true);
    assert.deepEqual([value(4, 1), sheet.cell(4, 1).kind], ['', 'text']);
    assert.deepEqual(sheet.tables, [
      { name: 'tblTest', range: RANGE, hasHeaderRow: true, hasTotalsRow: false, columns: ['Name', 'Amount'] },
    ]);
    assert.deepEqual(sheet.merges, WORKBOOK.sheets[0]!.merges);
    assert.deepEqual(workbook.definedNames, [
      { name: 'first_name', refersTo: "'Officer''s sheet'!$A$2", sheet: null, hidden: false },
    ]);
  });

  it('is read back by exceljs with its validation', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const cell = workbook.worksheets[0]!.getCell('A5');
    assert.deepEqual(cell.dataValidation.formulae, ['"a,b"']);
    assert.deepEqual(
      [cell.dataValidation.prompt, cell.dataValidation.error, cell.dataValidation.errorStyle],
      ['Choose.', 'No & no.', 'warning'],
    );
    assert.equal(workbook.title, 'A “test” & more');
  });

  it('gives the same bytes again', () => {
    assert.deepEqual(writeWorkbook(WORKBOOK), bytes);
  });
});
