import { mkdirSync, existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomNumbers } from './random.js';
import { ZipFile } from './zip-file.js';

/** How a made register holds its texts: by number in a table of shared strings, or in the cells. */
export type TextStyle = 'shared' | 'inline';

/** The eight published fields, then seven columns of the publisher's own. */
export const HEADINGS = [
  'Department Family',
  'Entity',
  'Date',
  'Expense Type',
  'Expense Area',
  'Supplier',
  'Transaction Number',
  'Amount',
  'Document',
  'Line',
  'Posted',
  'VAT share',
  'Weight',
  'Approved',
  'Remark',
] as const;

const COLUMNS = 'ABCDEFGHIJKLMNO';
const TYPES = [
  'Contract Value',
  'Hcare Srv Rec Fdtn Trust',
  'Cont Care- Learning Disab',
  'GMS Global Sum',
  'Drugs & Dressings',
];
const AREAS = [
  'ACUTE COMMISSIONING',
  'COMMUNITY SERVICES',
  'PRC DELEGATED CO-COMMISSIONING',
  'MENTAL HEALTH CONTRACTS',
  'PRESCRIBING',
];
const DATE = 1;
const DATE_TIME = 2;
const MONEY = 3;
const BOLD = 4;
/** 1 April 2020 as Excel counts days. */
const FIRST_DAY = 43_922;
const PIECE = 2 ** 16;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE_STEM = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes a spend-over-£25,000 register of an invented CCG, in one April, unless the file is there already.
 * One row in a hundred has a planted error, five kinds in turn: no supplier, an amount that is no number, a date
 * that does not exist, an amount below the threshold, a repeat of the row before. The same bytes every time.
 */
export async function makeSpendWorkbook(path: string, rows: number, style: TextStyle): Promise<void> {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const zip = new ZipFile(`${path}.part`);
  const texts = new Texts(style);
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE_STEM}.${type}+xml"/>`;
  await zip.add('[Content_Types].xml', [
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    override('workbook', 'sheet.main') +
      override('worksheets/sheet1', 'worksheet') +
      override('styles', 'styles'),
    `${override('sharedStrings', 'sharedStrings')}</Types>`,
  ]);
  await zip.add('_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]);
  await zip.add('xl/workbook.xml', [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="April 2020" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  await zip.add('xl/styles.xml', [STYLES]);
  await zip.add('xl/worksheets/sheet1.xml', sheet(rows, texts));
  await zip.add('xl/sharedStrings.xml', texts.part());
  zip.close();
  renameSync(`${path}.part`, path);
}

function* sheet(rows: number, texts: Texts): Iterable<string> {
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:O${rows + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  let piece = `<row r="1" spans="1:15">${HEADINGS.map((heading, i) => texts.cell(`${COLUMNS[i]!}1`, heading, BOLD)).join('')}</row>`;
  const random = randomNumbers(25_000);
  let previous: readonly string[] = [];
  for (let row = 2; row <= rows + 1; row++) {
    const planted = row % 100 === 50 ? Math.floor(row / 100) % 5 : -1;
    const content = planted === 4 ? previous : contentOf(random, texts, row, planted);
    piece += `<row r="${row}" spans="1:15">${content.map((cell, i) => cell.replace('@', `${COLUMNS[i]!}${row}`).replace(/#/g, String(row))).join('')}</row>`;
    previous = content;
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData><autoFilter ref="A1:O${rows + 1}"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

/** Cells of a row, with `@` for the cell's address and `#` for the row's number. */
function contentOf(random: () => number, texts: Texts, row: number, planted: number): readonly string[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const pence =
    planted === 3 ? Math.floor(random() * 2_500_000) : 2_500_001 + Math.floor(random() * 90_000_000);
  const share = Math.floor(random() * 1_000_000) / 1_000_000;
  const day = FIRST_DAY + Math.floor(random() * 30);
  const supplier = `Supplier ${Math.floor(random() * 20_000)} Ltd`;
  const number = (value: number | string, style = 0): string =>
    `<c r="@"${style === 0 ? '' : ` s="${style}"`}><v>${value}</v></c>`;
  return [
    texts.cell('@', 'Department of Health'),
    texts.cell('@', 'NHS Anyshire CCG'),
    planted === 2 ? texts.cell('@', '31/04/2020') : number(day, DATE),
    texts.cell('@', pick(TYPES)),
    texts.cell('@', pick(AREAS)),
    planted === 0 ? '' : texts.cell('@', supplier),
    number(30_000_000 + row),
    planted === 1 ? texts.cell('@', 'to follow') : number(pence / 100, MONEY),
    texts.cell('@', `DOC-${1_000_000 + row}`),
    number(1 + Math.floor(random() * 12)),
    number(day + 2 + Math.floor(random() * 86_400) / 86_400, DATE_TIME),
    number(share),
    `<c r="@" s="${MONEY}"><f>H#*(1-L#)</f><v>${(pence / 100) * (1 - share)}</v></c>`,
    `<c r="@" t="b"><v>${random() < 0.5 ? 1 : 0}</v></c>`,
    random() < 0.3 ? texts.cell('@', `Paid with batch ${Math.floor(random() * 5_000)} & checked twice`) : '',
  ];
}

/** Text cells, and the table of shared strings that they come to need. */
class Texts {
  readonly #style: TextStyle;
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  constructor(style: TextStyle) {
    this.#style = style;
  }

  cell(address: string, text: string, style = 0): string {
    const start = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
    if (this.#style === 'inline') return `${start} t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
    this.#uses++;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
    }
    return `${start} t="s"><v>${number}</v></c>`;
  }

  *part(): Iterable<string> {
    yield `${XML}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    let piece = '';
    for (const text of this.#numbers.keys()) {
      piece += `<si><t>${escape(text)}</t></si>`;
      if (piece.length > PIECE) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}</sst>`;
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[
  [0, 0],
  [14, 0],
  [22, 0],
  [4, 0],
  [0, 1],
]
  .map(
    ([format, font]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  .join('')}</cellXfs></styleSheet>`;
