import assert from 'node:assert/strict';
import { MAIN, packageOf } from '../support/package.js';
import { cellsOf, read, readRows, readSheet, refused } from '../support/reading.js';

const DATE_STYLES = {
  styles:
    '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="22" fontId="0"/></cellXfs>',
};

describe('cells', () => {
  it('are numbers, shared and inline texts, truth values and errors', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in &amp; line</t></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="n"><v>-2E3</v></c></row>',
      { sharedStrings: ['<t>first</t>', '<t>second</t>'] },
    );
    assert.deepEqual(cellsOf(sheet), {
      A1: 1.5,
      B1: 'second',
      C1: 'in & line',
      D1: true,
      E1: false,
      F1: { error: '#DIV/0!' },
      G1: -2000,
    });
  });

  it('without a value are empty, whatever their style, and do not make the sheet larger', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/><c r="B1" s="1"></c><c r="C1"><v></v></c><c r="D1" t="s"><v/></c></row><row r="9"><c r="A9" s="1"/></row>',
    );
    assert.deepEqual(cellsOf(sheet), { A1: 1 });
    assert.deepEqual([sheet.rowCount, sheet.columnCount], [1, 1]);
  });

  it('tell an empty text from an empty cell', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1" t="inlineStr"><is/></c><c r="D1" t="inlineStr"/><c r="E1" t="str"><v></v></c></row>',
      { sharedStrings: ['<t/>'] },
    );
    assert.deepEqual(cellsOf(sheet), { A1: '', B1: '', C1: '', E1: '' });
  });

  it('without an address follow the one before, and rows the row before', async () => {
    const sheet = await readRows(
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row>',
    );
    assert.deepEqual(cellsOf(sheet), { A1: 1, C1: 2, D1: 3, A5: 4, B6: 5 });
  });

  it('stand where their own address says, though the row says another', async () => {
    assert.deepEqual(cellsOf(await readRows('<row r="2"><c r="B7"><v>1</v></c></row>')), { B7: 1 });
  });

  it('lie anywhere on the sheet, and the stated dimension is not trusted', async () => {
    const sheet = await readSheet({
      sheets: [
        {
          before: '<dimension ref="A1:B2"/>',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        },
      ],
    });
    assert.equal(sheet.cell(1_048_575, 16_383).value, 2);
    assert(sheet.grid.bytes < 2 ** 18, `${sheet.grid.bytes} bytes for two cells`);
    const large = await readSheet({
      sheets: [
        { before: '<dimension ref="A1:XFD1048576"/>', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      ],
    });
    assert.deepEqual([large.rowCount, large.columnCount], [1, 1]);
  });

  it('beyond the sheet are damage', async () => {
    const sentence = /there is no (?:cell|row)/;
    await refused(readRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'damaged', sentence);
    await refused(readRows('<row r="1048577"><c><v>1</v></c></row>'), 'damaged', sentence);
    await refused(readRows('<row r="0"><c><v>1</v></c></row>'), 'damaged', sentence);
    await refused(readRows('<row r="x"><c><v>1</v></c></row>'), 'damaged', sentence);
    await refused(readRows('<row r="1"><c r="1A"><v>1</v></c></row>'), 'damaged', sentence);
    await refused(
      readRows(`<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>`),
      'damaged',
      /beyond .* column XFD/,
    );
  });

  it('that name a shared text which is not there are damage, said with the cell', async () => {
    const strings = { sharedStrings: ['<t>only</t>'] };
    await refused(
      readRows('<row r="3"><c r="B3" t="s"><v>1</v></c></row>', strings),
      'damaged',
      /shared text 1, but there are 1 \(in cell B3 of sheet Sheet1\)/,
    );
    await refused(
      readRows('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', strings),
      'damaged',
      /shared text -1/,
    );
    await refused(
      readRows('<row r="1"><c r="A1" t="s"><v>x</v></c></row>', strings),
      'damaged',
      /shared text x/,
    );
    await refused(readRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), 'damaged', /there are 0/);
  });

  it('whose content is not of their type keep it as text, for the checks to see', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><v>12a</v></c><c r="B1" t="b"><v>maybe</v></c><c r="C1" t="d"><v>soon</v></c><c r="D1"><v>1E999</v></c><c r="E1" t="new"><v>7</v></c></row>',
    );
    assert.deepEqual(cellsOf(sheet), { A1: '12a', B1: 'maybe', C1: 'soon', D1: '1E999', E1: 7 });
  });

  it('written twice hold what was written last', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1" t="b"><v>1</v></c></row>',
    );
    assert.deepEqual(cellsOf(sheet), { A1: true });
  });

  it('hold texts whose runs are joined and whose phonetic guides are left out', async () => {
    const rich =
      '<r><t>Hel</t></r><r><rPr><b/></rPr><t xml:space="preserve">lo </t></r><rPh sb="0" eb="1"><t>GUIDE</t></rPh><phoneticPr fontId="1"/>';
    const sheet = await readRows(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c></row>`,
      { sharedStrings: [rich] },
    );
    assert.deepEqual(cellsOf(sheet), { A1: 'Hello ', B1: 'Hello ' });
  });

  it('hold entities, escapes, line breaks and spaces as Excel shows them', async () => {
    const texts = [
      '<t>a_x000D_b_x005F_x0041_</t>',
      '<t xml:space="preserve">  pad  </t>',
      '<t>line1&#10;line2 &amp; \u{1F600}</t>',
      '<t>one\r\ntwo</t>',
      '<t><![CDATA[<not> a & tag]]></t>',
    ];
    const shared = texts.map((_, i) => `<c r="A${i + 1}" t="s"><v>${i}</v></c>`);
    const rows = texts.map(
      (text, i) => `<row r="${i + 1}">${shared[i]!}<c r="B${i + 1}" t="inlineStr"><is>${text}</is></c></row>`,
    );
    const sheet = await readRows(rows.join(''), { sharedStrings: texts });
    const expected = ['a\rb_x0041_', '  pad  ', 'line1\nline2 & \u{1F600}', 'one\ntwo', '<not> a & tag'];
    expected.forEach((text, row) => assert.deepEqual([sheet.text(row, 0), sheet.text(row, 1)], [text, text]));
  });

  it('of type d are dates, with a style that shows them', async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1" t="d"><v>2020-04-30</v></c><c r="B1" t="d" s="1"><v>2020-04-30T12:00:00Z</v></c><c r="C1" t="d"><v>2020-04-30T06:00:00.000</v></c><c r="D1" t="d"><v>1900-01-01</v></c></row>',
      DATE_STYLES,
    );
    assert.deepEqual(cellsOf(sheet), { A1: 43951, B1: 43951.5, C1: 43951.25, D1: 1 });
    assert.deepEqual(
      [0, 1, 2].map((column) => sheet.style(0, column).format),
      ['date', 'date', 'date-time'],
    );
    const early = await readSheet({
      workbookPr: '<workbookPr date1904="1"/>',
      sheets: [{ rows: '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>' }],
    });
    assert.deepEqual(cellsOf(early), { A1: 1 });
  });

  it('keep numbers to the last digit', async () => {
    const written = [
      '0.1',
      '1E-7',
      '9007199254740993',
      '0.30000000000000004',
      '-0',
      '1.7976931348623157E308',
    ];
    const sheet = await readRows(
      `<row r="1">${written.map((number) => `<c><v>${number}</v></c>`).join('')}</row>`,
    );
    assert.deepEqual(
      Object.values(cellsOf(sheet)),
      [0.1, 1e-7, 9007199254740992, 0.30000000000000004, 0, 1.7976931348623157e308],
    );
  });

  it('named as properties of objects are, stay cells', async () => {
    const sheet = await readSheet({
      sheets: [
        {
          name: '__proto__',
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c></row>',
        },
      ],
    });
    assert.equal(sheet.name, '__proto__');
    assert.deepEqual([sheet.text(0, 0), sheet.text(0, 1)], ['__proto__', 'constructor']);
  });

  it('are read under any prefix, in the strict namespace, and in UTF-16', async () => {
    const rows =
      '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><x:c t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row>';
    const part = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const expected = { A1: 5, B1: 'é' };
    assert.deepEqual(cellsOf(await readSheet({ sheets: [{ part }] })), expected);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(part, 'utf16le')]);
    assert.deepEqual(cellsOf(await readSheet({ sheets: [{ part: wide }] })), expected);
    const strict = await readSheet({ strict: true, sheets: [{ rows: rows.replaceAll('x:', '') }] });
    assert.deepEqual(cellsOf(strict), expected);
  });

  it('of another namespace are not ours', async () => {
    const sheet = await readSheet({
      sheets: [
        {
          rows: '<row r="1"><c r="A1"><v>1</v><x:v xmlns:x="urn:x">2</x:v></c><x:c xmlns:x="urn:x" r="B1"><x:v>3</x:v></x:c></row>',
          after: '<extLst><ext><row r="1"><c r="C1"><v>4</v></c></row></ext></extLst>',
        },
      ],
    });
    assert.deepEqual(cellsOf(sheet), { A1: 1 });
  });

  it('are read through alternate content, comments and processing instructions', async () => {
    const sheet = await readSheet({
      sheets: [
        {
          rows: '<!-- a --><row r="1"><?go?><c r="A1"><!-- <v>9</v> --><v>1<!-- 2 -->3</v></c><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="n"><c r="B1"><v>8</v></c></mc:Choice><mc:Fallback><c r="B1"><v>2</v></c></mc:Fallback></mc:AlternateContent><c r="C1"><v><![CDATA[4]]></v></c></row>',
        },
      ],
    });
    assert.deepEqual(cellsOf(sheet), { A1: 13, B1: 2, C1: 4 });
  });

  it('take their texts from an arena that numbers equal inline texts alike', async () => {
    const workbook = await read(
      packageOf({
        sharedStrings: ['<t>x</t>', '<t>y</t>'],
        sheets: ['x', 'y', 'z', 'z'].map((text) => ({
          rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`,
        })),
      }),
    );
    const ids = workbook.sheets.map((sheet) => sheet.grid.value(0, 0));
    assert.deepEqual(ids, [2, 3, 4, 4]);
    assert.equal(workbook.strings.count, 5);
    assert.deepEqual(
      Array.from({ length: 5 }, (_, id) => workbook.strings.get(id)),
      ['x', 'y', 'x', 'y', 'z'],
    );
    assert.throws(() => workbook.strings.get(5), RangeError);
  });
});
