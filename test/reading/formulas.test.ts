import assert from 'node:assert/strict';
import { shiftFormula } from '../../src/reading/shift-formula.js';
import { cellsOf, readRows } from '../support/reading.js';
import { read } from '../support/reading.js';
import { packageOf } from '../support/package.js';

describe('formulas', () => {
  it('keep their stored results: 0, FALSE, an empty text and errors too', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><f>0*1</f><v>0</v></c><c r="B1" t="b"><f>FALSE()</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1"><f>1+1</f><v>2</v></c></row>',
    );
    assert.deepEqual(cellsOf(sheet), { A1: 0, B1: false, C1: '', D1: { error: '#DIV/0!' }, E1: 'ab', F1: 2 });
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((column) => sheet.formula(0, column)),
      ['0*1', 'FALSE()', '""', '1/0', '"a"&"b"', '1+1'],
    );
  });

  it('without a stored result are not calculated: neither empty nor 0', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f>D1</f><v/></c><c r="D1" t="str"><f>E1</f></c></row>',
    );
    const state = 'not calculated';
    assert.deepEqual(cellsOf(sheet), { A1: state, B1: state, C1: state, D1: state });
    assert.equal(sheet.formula(0, 0), 'B1*2');
  });

  it('may be left out, and the cells are still known to have one', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c></row>';
    const [sheet] = (await read(packageOf({ sheets: [{ rows }] }), { formulas: false })).sheets;
    assert(sheet);
    assert.deepEqual(cellsOf(sheet), { A1: 2, B1: 'not calculated' });
    assert.equal(sheet.formula(0, 0), null);
    assert(sheet.grid.isFormula(0, 0) && sheet.grid.isFormula(0, 1));
  });

  it('that are shared are written out for the cell that asks', async () => {
    const sheet = await readRows(
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">A1+$A$1+A$1+$A1</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"></f><v>4</v></c></row>',
    );
    assert.equal(sheet.formula(1, 1), 'A1+$A$1+A$1+$A1');
    assert.equal(sheet.formula(1, 2), 'B1+$A$1+B$1+$A1');
    assert.equal(sheet.formula(2, 1), 'A2+$A$1+A$1+$A2');
    assert.equal(sheet.formula(3, 2), 'B3+$A$1+B$1+$A3');
  });

  it('that are shared may stand before their master, and their numbers be used again', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="7">B2</f><v>2</v></c></row><row r="5"><c r="A5"><f t="shared" ref="A5:B5" si="7">Z9</f><v>1</v></c><c r="B5"><f t="shared" si="7"/><v>2</v></c></row>',
    );
    assert.deepEqual(
      [sheet.formula(0, 0), sheet.formula(0, 1), sheet.formula(4, 0), sheet.formula(4, 1)],
      ['A2', 'B2', 'Z9', 'AA9'],
    );
  });

  it('of arrays and data tables stand in their first cell', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="1" r1="D1" r2="D2"/><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    assert.deepEqual(
      [sheet.formula(0, 0), sheet.formula(0, 1), sheet.formula(1, 0)],
      ['C1:C2*2', 'TABLE(D1,D2)', null],
    );
    assert.deepEqual(cellsOf(sheet), { A1: 1, B1: 5, A2: 2 });
  });

  it('with nothing in them are none', async () => {
    const sheet = await readRows('<row r="1"><c r="A1"><f></f><v>1</v></c><c r="B1"><f/></c></row>');
    assert.deepEqual(cellsOf(sheet), { A1: 1 });
    assert.equal(sheet.formula(0, 0), null);
    assert.equal(sheet.grid.isFormula(0, 0), false);
  });
});

describe('shifting a formula', () => {
  const cases: readonly [formula: string, rows: number, columns: number, shifted: string][] = [
    ['A1', 0, 0, 'A1'],
    ['A1*B2', 1, 1, 'B2*C3'],
    ['$A$1+A$1+$A1', 2, 3, '$A$1+D$1+$A3'],
    ['SUM(A1:B$10)', 5, 0, 'SUM(A6:B$10)'],
    ['SUM(A:A,$B:C)', 0, 2, 'SUM(C:C,$B:E)'],
    ['SUM(1:1,$2:3)', 4, 0, 'SUM(5:5,$2:7)'],
    ["Sheet2!A1+'My A1 sheet'!B2", 1, 0, "Sheet2!A2+'My A1 sheet'!B3"],
    ["'It''s A1'!A1", 1, 0, "'It''s A1'!A2"],
    ['"A1 stays "&A1&"as ""A1"" does"', 1, 0, '"A1 stays "&A2&"as ""A1"" does"'],
    ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
    ['tbl[A1]+Spend[[#This Row],[Amount]]', 1, 0, 'tbl[A1]+Spend[[#This Row],[Amount]]'],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
    ['AB1!C3', 1, 1, 'AB1!D4'],
    ['my_A1+A1b+A1.x+_A1', 1, 0, 'my_A1+A1b+A1.x+_A1'],
    ['1E5+2', 1, 0, '1E5+2'],
    ['A1:B2 C3', 1, 0, 'A2:B3 C4'],
    ['-A1%', 1, 0, '-A2%'],
    ['XFD1+A1', 0, 1, '#REF!+B1'],
    ['A1048576', 1, 0, '#REF!'],
    ['A1', -1, 0, '#REF!'],
    ['B2', -1, -1, 'A1'],
    ['XFE1+ABC', 1, 0, 'XFE1+ABC'],
    ['A9999999', 1, 0, 'A9999999'],
    ['a1+$b2', 1, 1, 'B2+$b3'],
    ['IF(A1=TRUE,1,2)', 1, 0, 'IF(A2=TRUE,1,2)'],
  ];
  for (const [formula, rows, columns, shifted] of cases) {
    it(`${formula} by ${rows} rows and ${columns} columns is ${shifted}`, () => {
      assert.equal(shiftFormula(formula, rows, columns), shifted);
    });
  }
});
