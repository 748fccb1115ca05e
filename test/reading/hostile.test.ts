import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReadProblem } from '../../src/reading/index.js';
import { MAIN, packageOf, RELATIONSHIPS, relationships, XML } from '../support/package.js';
import { read, readRows, readSheet } from '../support/reading.js';
import { zip, type ZipInput } from '../support/zip.js';

const SHEET = {
  before: '<cols><col min="2" max="3" hidden="1"/></cols>',
  rows: '<row r="1" hidden="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"x"</f><v>12.50</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/></c><c r="D2" t="inlineStr"><is><t>in_x000D_</t></is></c><c r="E2" t="d"><v>2020-04-30</v></c></row>',
  after:
    '<autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
  relationships: relationships([['rId1', `${RELATIONSHIPS}/table`, '../tables/table1.xml']]),
};
const PARTS = {
  sheets: [SHEET],
  sharedStrings: ['<r><t>one</t></r><rPh><t>x</t></rPh>', '<t>a &amp; b</t>'],
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><fonts><font><b/></font></fonts><cellXfs><xf numFmtId="164" fontId="0"/></cellXfs>',
  definedNames: '<definedNames><definedName name="n">Sheet1!A1</definedName></definedNames>',
  extra: [
    {
      name: 'xl/tables/table1.xml',
      content: `${XML}<table xmlns="${MAIN}" displayName="t" ref="A1:B2"><tableColumns><tableColumn name="x"/></tableColumns></table>`,
    },
  ],
};
/** What a reader of a whole may do with anything: give a workbook or refuse it. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    const workbook = await read(bytes);
    for (const sheet of workbook.sheets) {
      for (let row = 0; row < Math.min(sheet.rowCount, 20); row++) {
        for (let column = 0; column < Math.min(sheet.columnCount, 20); column++) sheet.cell(row, column);
      }
    }
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
  }
}

describe('hostile input', () => {
  it('is read or refused, and nothing else, with any bytes changed', async () => {
    const whole = packageOf(PARTS);
    await read(whole);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = whole.slice();
        for (const [at, byte] of changed) bytes[at] = byte;
        await readOrRefuse(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('is read or refused with any bytes of its parts changed, taken out or put in', async () => {
    const parts: Record<string, string> = {
      '_rels/.rels': relationships([['r', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml']]),
      'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="S" r:id="a"/></sheets>${PARTS.definedNames}</workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['a', `${RELATIONSHIPS}/worksheet`, 's.xml'],
        ['b', `${RELATIONSHIPS}/styles`, 'styles.xml'],
        ['c', `${RELATIONSHIPS}/sharedStrings`, 'sst.xml'],
      ]),
      'xl/s.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${SHEET.before}<sheetData>${SHEET.rows}</sheetData>${SHEET.after}</worksheet>`,
      'xl/_rels/s.xml.rels': relationships([['rId1', `${RELATIONSHIPS}/table`, 'table1.xml']]),
      'xl/table1.xml': PARTS.extra[0]!.content,
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${PARTS.styles}</styleSheet>`,
      'xl/sst.xml': `<sst xmlns="${MAIN}">${PARTS.sharedStrings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    };
    const names = Object.keys(parts);
    const edit = fc.record({
      part: fc.constantFrom(...names),
      at: fc.nat(),
      remove: fc.nat(6),
      insert: fc.oneof(
        fc.constant(''),
        fc.string({ maxLength: 4 }),
        fc.constantFrom(
          '<',
          '>',
          '/>',
          '&',
          '"',
          '<!--',
          ']]>',
          '<![CDATA[',
          '</c>',
          '<c>',
          '<v>9</v>',
          '\u0000',
          '<row r="7">',
        ),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const changed = { ...parts };
        for (const { part, at, remove, insert } of edits) {
          const text = changed[part]!;
          const place = at % (text.length + 1);
          changed[part] = text.slice(0, place) + insert + text.slice(place + remove);
        }
        await readOrRefuse(
          zip(Object.entries(changed).map(([name, content]): ZipInput => ({ name, content }))),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('is read or refused whatever bytes it is made of', async () => {
    const starts = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) =>
        readOrRefuse(Uint8Array.from([...start, ...rest])),
      ),
      { numRuns: 500 },
    );
  });

  it('cannot make a long text cost more for being used often', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`);
    const sheet = await readSheet({
      sheets: [{ rows: rows.join('') }],
      sharedStrings: [`<t>${'A'.repeat(1e6)}</t>`],
    });
    assert.equal(sheet.text(19_999, 0).length, 1e6);
  });

  it('cannot make a text of very many runs cost more than its length', async () => {
    const began = performance.now();
    const sheet = await readRows('<row><c t="s"><v>0</v></c></row>', {
      sharedStrings: ['<r><t>ab</t></r>'.repeat(200_000)],
    });
    assert.equal(sheet.text(0, 0).length, 400_000);
    assert(performance.now() - began < 30_000);
  });

  it('cannot hold up the scanner with tags, comments or cells that are never closed', async () => {
    const began = performance.now();
    for (const rows of [
      '<!--'.repeat(100_000),
      `<row><c><is>${'<t '.repeat(60_000)}`,
      '<row><c>'.repeat(100_000),
      '<row><c><v>1'.repeat(60_000),
    ]) {
      await assert.rejects(readRows(rows), ReadProblem);
    }
    assert(performance.now() - began < 30_000);
  });

  it('passes over very many empty styled cells without holding them', async () => {
    const row = `<c s="1"/>`.repeat(26);
    const sheet = await readRows(
      `<row>${row}</row>`.repeat(20_000) + '<row r="1"><c r="A1"><v>1</v></c></row>',
    );
    assert.equal(sheet.rowCount, 1);
  });
});
