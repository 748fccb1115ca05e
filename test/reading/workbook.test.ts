import assert from 'node:assert/strict';
import { MAIN, packageOf, RELATIONSHIPS, relationships, XML } from '../support/package.js';
import { zip } from '../support/zip.js';
import { cellsOf, read, readSheet, refused } from '../support/reading.js';

const A1 = '<row r="1"><c r="A1"><v>1</v></c></row>';
const TABLE_RELATION = relationships([['rId1', `${RELATIONSHIPS}/table`, '../tables/table1.xml']]);

describe('workbook', () => {
  it('has its sheets in their order, with names and visibility', async () => {
    const { sheets, origin, date1904 } = await read(
      packageOf({
        sheets: [
          { name: 'One &amp; two', rows: A1 },
          { name: 'Hidden', attributes: 'state="hidden"', rows: A1 },
          { name: 'Very', attributes: 'state="veryHidden"', rows: A1 },
        ],
      }),
    );
    assert.deepEqual(
      sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ['One & two', 'visible'],
        ['Hidden', 'hidden'],
        ['Very', 'very-hidden'],
      ],
    );
    assert.deepEqual(cellsOf(sheets[2]!), { A1: 1 });
    assert.deepEqual([origin, date1904], ['xlsx', false]);
  });

  it('says which date system it has', async () => {
    for (const [flag, expected] of [
      ['1', true],
      ['true', true],
      ['0', false],
    ] as const) {
      const workbook = await read(packageOf({ workbookPr: `<workbookPr date1904="${flag}"/>` }));
      assert.equal(workbook.date1904, expected);
    }
  });

  it('has defined names, of the workbook and of a sheet', async () => {
    const { definedNames } = await read(
      packageOf({
        sheets: [{}, {}],
        definedNames:
          '<definedNames><definedName name="Total">Sheet1!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Sheet2!$A$1:$B$2</definedName><definedName name="Odd">"a"&amp;"<![CDATA[b]]>"</definedName></definedNames>',
      }),
    );
    assert.deepEqual(definedNames, [
      { name: 'Total', sheet: null, hidden: false, refersTo: 'Sheet1!$A$1' },
      { name: '_xlnm._FilterDatabase', sheet: 1, hidden: true, refersTo: 'Sheet2!$A$1:$B$2' },
      { name: 'Odd', sheet: null, hidden: false, refersTo: '"a"&"b"' },
    ]);
  });

  it('keeps the place of chart and dialog sheets, which have no cells', async () => {
    const bytes = zip([
      {
        name: '_rels/.rels',
        content: relationships([['r1', `${RELATIONSHIPS}/officeDocument`, '/custom/book.xml']]),
      },
      {
        name: 'custom/book.xml',
        content: `${XML}<workbook xmlns="${MAIN}" xmlns:q="${RELATIONSHIPS}"><sheets><sheet name="Chart" sheetId="1" q:id="c"/><sheet name="Data" sheetId="2" q:id="d"/><sheet name="Dialog" sheetId="3" q:id="e"/></sheets></workbook>`,
      },
      {
        name: 'custom/_rels/book.xml.rels',
        content: relationships([
          ['c', `${RELATIONSHIPS}/chartsheet`, 'chart.xml'],
          ['d', `${RELATIONSHIPS}/worksheet`, '/elsewhere/data.xml'],
          ['e', `${RELATIONSHIPS}/dialogsheet`, 'dialog.xml'],
        ]),
      },
      { name: 'custom/chart.xml', content: `<chartsheet xmlns="${MAIN}"/>` },
      { name: 'custom/dialog.xml', content: `<dialogsheet xmlns="${MAIN}"/>` },
      {
        name: 'elsewhere/data.xml',
        content: `<worksheet xmlns="${MAIN}"><sheetData>${A1}</sheetData></worksheet>`,
      },
    ]);
    const { sheets } = await read(bytes);
    assert.deepEqual(
      sheets.map((sheet) => [sheet.name, sheet.rowCount]),
      [
        ['Chart', 0],
        ['Data', 1],
        ['Dialog', 0],
      ],
    );
  });

  it('without content types, styles or shared strings is read', async () => {
    const bytes = packageOf({ sheets: [{ rows: A1 }], without: ['[Content_Types].xml'] });
    const { sheets } = await read(bytes);
    assert.deepEqual(cellsOf(sheets[0]!), { A1: 1 });
  });

  it('of which a sheet’s part is missing is damaged', async () => {
    const bytes = packageOf({ sheets: [{ name: 'Spend' }], without: ['xl/worksheets/sheet1.xml'] });
    await refused(read(bytes), 'damaged', /missing \(in sheet Spend\)/);
  });

  it('whose parts are not what they should be is damaged', async () => {
    const wrong = `<other xmlns="${MAIN}"/>`;
    await refused(read(packageOf({ sheets: [{ part: wrong }] })), 'damaged', /not a worksheet/);
    await refused(read(packageOf({ sharedStringsPart: wrong })), 'damaged', /not the part of shared texts/);
    await refused(
      read(packageOf({ sheets: [{ part: `<worksheet xmlns="${MAIN}"><sheetData><row>` }] })),
      'damaged',
      /ends too early \(in xl\/worksheets\/sheet1\.xml\)/,
    );
  });
});

describe('sheet', () => {
  it('has merged ranges', async () => {
    const sheet = await readSheet({
      sheets: [
        {
          rows: A1,
          after: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="$D$4"/></mergeCells>',
        },
      ],
    });
    assert.deepEqual(sheet.merges, [
      { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 },
      { firstRow: 3, lastRow: 3, firstColumn: 3, lastColumn: 3 },
    ]);
  });

  it('has hidden rows, filtered ones among them, and hidden columns', async () => {
    const sheet = await readSheet({
      sheets: [
        {
          before:
            '<cols><col min="2" max="3" width="0" hidden="1"/><col min="4" max="4" width="9"/><col min="5" max="16384" hidden="true"/></cols>',
          rows: '<row r="1" hidden="0"><c r="A1"><v>1</v></c></row><row r="2" spans="1:1" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1" ht="0"/><row r="9" hidden="true"/>',
          after: '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>',
        },
      ],
    });
    assert.deepEqual(sheet.hiddenRows, [
      [1, 2],
      [8, 8],
    ]);
    assert.deepEqual(sheet.hiddenColumns, [
      [1, 2],
      [4, 16_383],
    ]);
    assert.deepEqual(sheet.filter, { firstRow: 0, lastRow: 8, firstColumn: 0, lastColumn: 2 });
    assert.deepEqual(cellsOf(sheet), { A1: 1, A2: 1 });
  });

  it('has Excel tables, with a totals row or without header', async () => {
    const table = (attributes: string): string =>
      `${XML}<table xmlns="${MAIN}" id="1" name="t1" displayName="Spend" ref="B2:C5" ${attributes}><autoFilter ref="B2:C4"/><tableColumns count="2"><tableColumn id="1" name="Supplier"/><tableColumn id="2" name="Amount_x000a_(£)"/></tableColumns></table>`;
    const tablesOf = async (attributes: string): Promise<unknown> => {
      const sheet = await readSheet({
        sheets: [
          {
            rows: A1,
            after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
            relationships: TABLE_RELATION,
          },
        ],
        extra: [{ name: 'xl/tables/table1.xml', content: table(attributes) }],
      });
      assert.equal(sheet.filter, null);
      return sheet.tables;
    };
    const common = {
      name: 'Spend',
      range: { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 2 },
      columns: ['Supplier', 'Amount\n(£)'],
    };
    assert.deepEqual(await tablesOf(''), [{ ...common, hasHeaderRow: true, hasTotalsRow: false }]);
    assert.deepEqual(await tablesOf('totalsRowCount="1"'), [
      { ...common, hasHeaderRow: true, hasTotalsRow: true },
    ]);
    assert.deepEqual(await tablesOf('headerRowCount="0" totalsRowShown="0"'), [
      { ...common, hasHeaderRow: false, hasTotalsRow: false },
    ]);
  });

  it('of which a table is missing is damaged', async () => {
    const reading = readSheet({
      sheets: [{ after: '<tableParts><tablePart r:id="rId1"/></tableParts>', relationships: TABLE_RELATION }],
    });
    await refused(reading, 'damaged', /an Excel table of it is missing/);
  });
});

describe('styles', () => {
  it('give the kind of number format and whether the font is bold', async () => {
    const sheet = await readSheet({
      styles:
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.00"/><numFmt numFmtId="14" formatCode="0.0"/></numFmts><fonts><font/><font><b/></font><font><b val="0"/></font></fonts><cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="9" fontId="2"/><xf numFmtId="14" fontId="0"/><xf numFmtId="15" fontId="0"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>',
      sheets: [
        {
          rows: `<row r="1">${[0, 1, 2, 3, 4, 99].map((style) => `<c s="${style}"><v>1</v></c>`).join('')}<c s=""><v>1</v></c></row>`,
        },
      ],
    });
    assert.deepEqual(
      Array.from({ length: 7 }, (_, column) => sheet.style(0, column)).map(({ format, bold }) => [
        format,
        bold,
      ]),
      [
        ['general', false],
        ['currency', true],
        ['percentage', false],
        ['number', false],
        ['date', false],
        ['general', false],
        ['general', false],
      ],
    );
    assert.equal(sheet.style(0, 1).formatCode, '"£"#,##0.00');
    assert.equal(sheet.style(0, 4).formatCode, 'd-mmm-yy');
  });
});
