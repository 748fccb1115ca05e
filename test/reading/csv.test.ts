import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { chooseDelimiter, statedDelimiter } from '../../src/reading/csv-delimiter.js';
import type { Sheet } from '../../src/workbook/index.js';
import { cellsOf, read, refused } from '../support/reading.js';

async function sheetOf(content: string | Uint8Array, fileName = 'Spend April 2020.csv'): Promise<Sheet> {
  const workbook = await read(Buffer.from(content as Uint8Array), { fileName });
  assert.equal(workbook.origin, 'csv');
  assert.equal(workbook.sheets.length, 1);
  return workbook.sheets[0]!;
}

const POUNDS = 'Supplier,Amount\nCafé & Co,"£1,234.50"\n';
const POUND_CELLS = { A1: 'Supplier', B1: 'Amount', A2: 'Café & Co', B2: '£1,234.50' };

describe('CSV', () => {
  it('is a workbook of one sheet named after the file, whose cells are all text', async () => {
    const sheet = await sheetOf('Date,Amount,Paid\n30/04/2020,12.5,TRUE\n');
    assert.equal(sheet.name, 'Spend April 2020');
    assert.deepEqual(cellsOf(sheet), {
      A1: 'Date',
      B1: 'Amount',
      C1: 'Paid',
      A2: '30/04/2020',
      B2: '12.5',
      C2: 'TRUE',
    });
    assert.equal(sheet.cell(1, 1).format, 'general');
  });

  it('takes its sheet’s name from the last part of a path', async () => {
    for (const [fileName, name] of [
      ['C:\\data\\april.csv', 'april'],
      ['/data/april.2020.csv', 'april.2020'],
      ['april', 'april'],
      ['.csv', '.csv'],
      ['', 'Sheet1'],
    ] as const) {
      assert.equal((await sheetOf('a,b\n', fileName)).name, name);
    }
  });

  it('has no cell for an empty field or line, but one for blanks', async () => {
    const sheet = await sheetOf('a,,c\n\n, ,\n"",x\n');
    assert.deepEqual(cellsOf(sheet), { A1: 'a', C1: 'c', B3: ' ', B4: 'x' });
  });

  it('may be in UTF-8 with or without a mark, UTF-16 either way, or Windows-1252', async () => {
    const little = Buffer.from(POUNDS, 'utf16le');
    const big = Buffer.from(little).swap16();
    const encodings: Record<string, Uint8Array> = {
      'utf-8': Buffer.from(POUNDS),
      'utf-8 marked': Buffer.from(`\ufeff${POUNDS}`),
      'utf-16le marked': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      'utf-16be marked': Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      'utf-16le': little,
      'utf-16be': big,
      'windows-1252': Buffer.from(POUNDS, 'latin1'),
    };
    for (const [name, bytes] of Object.entries(encodings)) {
      assert.deepEqual(cellsOf(await sheetOf(bytes)), POUND_CELLS, name);
    }
    // The euro sign and curly quotes are where Windows-1252 is not Latin-1.
    assert.deepEqual(cellsOf(await sheetOf(Buffer.from([0x80, 0x2c, 0x93, 0x94]))), { A1: '€', B1: '“”' });
  });

  it('may have commas, semicolons or tabs between fields', async () => {
    const rows = [
      ['Supplier', 'Amount', 'Note'],
      ['Smith, Jones', '1.234,50', 'a; b'],
      ['Brown', '2', 'tab\there'],
    ];
    for (const delimiter of [',', ';', '\t']) {
      const sheet = await sheetOf(Papa.unparse(rows, { delimiter, newline: '\n' }));
      assert.deepEqual(
        rows.map((row, r) => row.map((_, c) => sheet.text(r, c))),
        rows,
        JSON.stringify(delimiter),
      );
    }
  });

  it('may hold line breaks within quotes, quotes within quotes, and any line ends', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const sheet = await sheetOf(['a,b', '"two', 'lines","say ""hi"""', 'c,d', ''].join(end));
      assert.deepEqual(cellsOf(sheet), {
        A1: 'a',
        B1: 'b',
        A2: 'two\nlines',
        B2: 'say "hi"',
        A3: 'c',
        B3: 'd',
      });
    }
  });

  it('may have lines of different lengths and title lines', async () => {
    const sheet = await sheetOf('Spend over £25,000\n\nSupplier;Amount\nA;1\nB;2;3\n');
    assert.deepEqual(cellsOf(sheet), {
      A1: 'Spend over £25,000',
      A3: 'Supplier',
      B3: 'Amount',
      A4: 'A',
      B4: '1',
      A5: 'B',
      B5: '2',
      C5: '3',
    });
  });

  it('keeps a quote that stands within a field', async () => {
    assert.deepEqual(cellsOf(await sheetOf('5" pipe,b\n')), { A1: '5" pipe', B1: 'b' });
  });

  it('may name its delimiter in a first line as Excel writes it, which is no row', async () => {
    assert.deepEqual(cellsOf(await sheetOf('sep=;\r\na,b;c\r\n')), { A1: 'a,b', B1: 'c' });
    assert.equal(statedDelimiter('sep=\t\na'), '\t');
    assert.equal(statedDelimiter('sepsis;a\n'), null);
  });

  it('may end with the old end-of-file mark', async () => {
    assert.deepEqual(cellsOf(await sheetOf('a,b\n\u001a')), { A1: 'a', B1: 'b' });
  });

  it('may have one column', async () => {
    assert.deepEqual(cellsOf(await sheetOf('Supplier\nA\n')), { A1: 'Supplier', A2: 'A' });
  });

  it('is refused where a quotation mark is never closed, for the rest of the file would be one cell', async () => {
    await refused(sheetOf('a,b\n1,"2\n3,4\n5,6\n'), 'damaged', /quotation mark .* never closed \(in row 2\)/);
  });

  it('is refused where it has more columns than a sheet', async () => {
    await refused(sheetOf('a' + ','.repeat(16_384)), 'too-large', /more rows or columns/);
  });

  it('gives back any table that is written as CSV', async () => {
    const field = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\r/g, '\n'));
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, newline) => {
        fc.pre(rows.some((row) => row.some((text) => text.trim() !== '')));
        const sheet = await sheetOf('sep=,\n' + Papa.unparse(rows, { newline, quotes: true }));
        assert.deepEqual(
          rows.map((row, r) => row.map((_, c) => sheet.text(r, c))),
          rows,
        );
      }),
    );
  });
});

describe('the delimiter', () => {
  const cases: readonly [what: string, text: string, delimiter: string][] = [
    ['is the one that makes lines of one length', 'a;b\n1,5;2\n3;4,5,6\n', ';'],
    ['of two that do is the one that makes more fields', 'a\tb\tc,x\n1\t2\t3,4\n', '\t'],
    ['is a comma where there is none', 'a\nb\n', ','],
    ['is not looked for within quotes', '"a;b;c","d;e;f"\n"1;2;3","4;5"\n"7;8","9;0"\n', ','],
    ['is found below a title', 'Spend; April, 2020, final\na,b\n1,2\n3,4\n', ','],
  ];
  for (const [what, text, delimiter] of cases) {
    it(what, () => assert.equal(chooseDelimiter(text), delimiter));
  }
});
