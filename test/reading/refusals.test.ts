import assert from 'node:assert/strict';
import * as XLSX from '@e965/xlsx';
import type { ReadProblemCode } from '../../src/reading/index.js';
import { MAIN, packageOf, XML } from '../support/package.js';
import { read, readRows, refused } from '../support/reading.js';
import { zip } from '../support/zip.js';

const SAMPLE = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(SAMPLE, XLSX.utils.aoa_to_sheet([[1, 'two']]), 'Data');

function saved(bookType: XLSX.BookType): Uint8Array {
  return new Uint8Array(XLSX.write(SAMPLE, { type: 'array', bookType }) as ArrayBuffer);
}

/** A compound file with one stream of a name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.write(stream, 512 + 128, 'utf16le');
  bytes.writeUInt16LE((stream.length + 1) * 2, 512 + 128 + 64);
  return bytes;
}

const REFUSED: readonly [
  what: string,
  bytes: Uint8Array,
  code: ReadProblemCode,
  sentence: RegExp,
  remedy: RegExp,
][] = [
  ['an empty file', new Uint8Array(0), 'not-a-workbook', /is empty/, /Ask for the file again/],
  [
    'a file of blanks',
    Buffer.from('\ufeff \r\n\t'),
    'not-a-workbook',
    /nothing but blanks|no text but blanks/,
    /again/,
  ],
  [
    'an .xls file',
    saved('biff8'),
    'legacy-xls',
    /Excel 97 to 2003/,
    /save it as an Excel workbook \(\.xlsx\)/,
  ],
  ['an .xls file of Excel 95', saved('biff5'), 'legacy-xls', /\.xls/, /xlsx/],
  ['an .xls file of Excel 4', saved('biff4' as XLSX.BookType), 'legacy-xls', /before 1997/, /xlsx/],
  [
    'an encrypted workbook',
    compound('EncryptedPackage'),
    'encrypted',
    /protected by a password/,
    /clear the password/,
  ],
  ['an old Word document', compound('WordDocument'), 'not-a-workbook', /an old Office document/, /made from/],
  [
    'an .xlsb file',
    saved('xlsb'),
    'not-a-workbook',
    /binary Excel workbook \(\.xlsb\)/,
    /Save As, Excel Workbook/,
  ],
  ['an .ods file', saved('ods'), 'not-a-workbook', /OpenDocument .*\.ods/, /Save As, Excel Workbook/],
  ['an XML spreadsheet', saved('xlml'), 'not-a-workbook', /XML spreadsheet of Excel 2003/, /xlsx/],
  ['a web page', saved('html'), 'not-a-workbook', /a web page/, /xlsx/],
  [
    'a web page that starts with its type',
    Buffer.from('\n<!DOCTYPE html><p>'),
    'not-a-workbook',
    /web page/,
    /xlsx/,
  ],
  ['an XML document', Buffer.from('<spend><row/></spend>'), 'not-a-workbook', /an XML document/, /xlsx/],
  ['JSON data', Buffer.from('[{"supplier": "A"}]'), 'not-a-workbook', /JSON data/, /xlsx/],
  ['JSON data in UTF-16', Buffer.from('\ufeff{"a": 1}', 'utf16le'), 'not-a-workbook', /JSON/, /xlsx/],
  ['a PDF document', Buffer.from('%PDF-1.7\n'), 'not-a-workbook', /a PDF document/, /made from/],
  ['a rich text document', Buffer.from('{\\rtf1 hello}'), 'not-a-workbook', /rich text/, /made from/],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'not-a-workbook',
    /neither a workbook/,
    /made from/,
  ],
  ['a zip archive', zip([{ name: 'a.csv', content: 'a,b' }]), 'not-a-workbook', /a zip archive/, /Unpack it/],
  [
    'a Word document',
    zip([
      {
        name: '[Content_Types].xml',
        content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      },
      {
        name: '_rels/.rels',
        content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      },
      { name: 'word/document.xml', content: '<w/>' },
    ]),
    'not-a-workbook',
    /a Word document/,
    /made from/,
  ],
  [
    'a Numbers document',
    zip([{ name: 'Index/Document.iwa', content: 'x' }]),
    'not-a-workbook',
    /Numbers/,
    /Export To/,
  ],
  [
    'a workbook cut short',
    packageOf().subarray(0, 400),
    'damaged',
    /as when a download was cut short/,
    /repair/,
  ],
  [
    'a workbook without its first part',
    packageOf({ without: ['_rels/.rels'] }),
    'damaged',
    /leads to the workbook/,
    /again/,
  ],
  [
    'a workbook without its main part',
    packageOf({ without: ['xl/workbook.xml'] }),
    'damaged',
    /is missing/,
    /again/,
  ],
  [
    'two parts of one name',
    packageOf({ extra: [{ name: 'xl/WORKBOOK.xml', content: '' }] }),
    'suspicious',
    /two parts/,
    /Ask the sender/,
  ],
];

describe('refusals', () => {
  for (const [what, bytes, code, sentence, remedy] of REFUSED) {
    it(`refuse ${what} as ${code}`, async () => {
      const problem = await refused(read(bytes), code, sentence);
      assert.match(problem.remedy, remedy);
      assert.equal(problem.name, 'ReadProblem');
    });
  }

  it('refuse a document type in any part that is read', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY e "boom">]>';
    const sst = `${XML}${doctype}<sst xmlns="${MAIN}"><si><t>&e;</t></si></sst>`;
    await refused(
      read(packageOf({ sharedStringsPart: sst })),
      'suspicious',
      /sharedStrings\.xml holds a document type/,
    );
    const part = `${XML}${doctype}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    await refused(read(packageOf({ sheets: [{ part }] })), 'suspicious', /sheet1\.xml holds a document type/);
  });

  it('go by content, whatever the name says', async () => {
    const workbook = await read(packageOf(), { fileName: 'register.csv' });
    assert.equal(workbook.origin, 'xlsx');
    const csv = await read(Buffer.from('a,b\n1,2\n'), { fileName: 'register.xlsx' });
    assert.equal(csv.origin, 'csv');
  });
});

describe('limits', () => {
  const row = (cells: number): string => `<row>${'<c><v>1</v></c>'.repeat(cells)}</row>`;

  it('of cells: as many are read, one more is refused with its place', async () => {
    const limits = { cells: 6 };
    await read(packageOf({ sheets: [{ rows: row(3) }, { rows: row(3) }] }), { limits });
    await refused(
      read(packageOf({ sheets: [{ rows: row(3) }, { name: 'Two', rows: row(2) + row(2) }] }), { limits }),
      'too-large',
      /more than 6 cells \(at row 2 of sheet Two\)/,
    );
  });

  it('of memory: cells far apart are refused where they need too much', async () => {
    const far = Array.from(
      { length: 600 },
      (_, i) => `<row r="${i * 1024 + 1000}"><c r="A${i * 1024 + 1000}"><v>1</v></c></row>`,
    );
    await readRows(far.join(''));
    await refused(
      read(packageOf({ sheets: [{ rows: far.join('') }] }), { limits: { gridBytes: 2 ** 20 } }),
      'too-large',
      /need more than 1 MB of memory/,
    );
  });

  it('of sheets', async () => {
    await read(packageOf({ sheets: [{}, {}] }), { limits: { sheets: 2 } });
    await refused(
      read(packageOf({ sheets: [{}, {}, {}] }), { limits: { sheets: 2 } }),
      'too-large',
      /more than 2 sheets/,
    );
  });

  it('of parts', async () => {
    await refused(read(packageOf(), { limits: { entries: 4 } }), 'too-large', /5 parts; at most 4/);
  });

  it('of bytes of a part and of all parts, inflated', async () => {
    const bytes = packageOf({ sheets: [{ rows: row(1000) }] });
    await refused(read(bytes, { limits: { entryBytes: 4000 } }), 'too-large', /sheet1\.xml unpacks to more/);
    await refused(read(bytes, { limits: { totalBytes: 12_000 } }), 'too-large', /The file unpacks to more/);
  });

  it('of texts', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `<t>${'x'.repeat(100)}${i}</t>`);
    const bytes = packageOf({ sharedStrings: texts });
    await read(bytes);
    await refused(
      read(bytes, { limits: { textBytes: 200_000 } }),
      'too-large',
      /texts of the file take more than/,
    );
    const long = packageOf({ sharedStrings: [`<t>${'x'.repeat(100_000)}</t>`] });
    await refused(read(long, { limits: { textBytes: 90_000 } }), 'too-large', /more than 90000 bytes/);
  });

  it('hold for separated values too', async () => {
    const csv = Buffer.from('a,b\n'.repeat(3000));
    await read(csv);
    await refused(read(csv, { limits: { cells: 5999 } }), 'too-large', /more than 5,999 cells/);
    await refused(read(csv, { limits: { entryBytes: 1000 } }), 'too-large', /larger than 1000 bytes/);
  });

  it('catch a bomb of 33 million cells in one megabyte before they are all read', async () => {
    const rows = Buffer.from(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`.repeat(140));
    const part = Buffer.concat([Buffer.from(`<worksheet xmlns="${MAIN}"><sheetData>`), rows]);
    await refused(read(packageOf({ sheets: [{ part }] })), 'suspicious', /more than 250 times its size/);
  });
});

describe('a reading that is stopped', () => {
  it('rejects with an AbortError', async () => {
    const controller = new AbortController();
    controller.abort();
    await assert.rejects(read(packageOf(), { signal: controller.signal }), { name: 'AbortError' });
    const signal = { aborted: false };
    const reading = read(packageOf({ sheets: [{}, {}] }), { signal });
    signal.aborted = true;
    await assert.rejects(reading, { name: 'AbortError' });
  });
});
