import assert from 'node:assert/strict';
import { packageOf, RELATIONSHIPS, relationships, XML } from '../support/package.js';
import { cellsOf, read } from '../support/reading.js';

const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const W3CDTF = 'xsi:type="dcterms:W3CDTF"';

/** A workbook whose core properties hold the elements given, or are the part given. */
function withProperties(
  elements: string,
  part = `${XML}<cp:coreProperties ${NAMESPACES}>${elements}</cp:coreProperties>`,
): Uint8Array {
  return packageOf({
    without: ['_rels/.rels'],
    extra: [
      {
        name: '_rels/.rels',
        content: relationships([
          ['rId1', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
          ['rId2', CORE, 'docProps/core.xml'],
        ]),
      },
      { name: 'docProps/core.xml', content: part },
    ],
    sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
}

describe('when a workbook was last saved', () => {
  it('is what its properties say', async () => {
    const { modified } = await read(
      withProperties(
        `<dcterms:created ${W3CDTF}>2015-04-01T08:00:00Z</dcterms:created><dcterms:modified ${W3CDTF}>2015-10-02T09:30:00Z</dcterms:modified>`,
      ),
    );
    assert.equal(modified, '2015-10-02T09:30:00Z');
  });

  it('is not known where they do not say, say something else, or are missing', async () => {
    for (const bytes of [
      withProperties(`<dcterms:created ${W3CDTF}>2015-04-01T08:00:00Z</dcterms:created>`),
      withProperties(`<dcterms:modified ${W3CDTF}>yesterday</dcterms:modified>`),
      withProperties('<modified xmlns="">2015-10-02T09:30:00Z</modified>'),
      packageOf(),
    ])
      assert.equal((await read(bytes)).modified, null);
  });

  it('keeps no workbook from being read', async () => {
    for (const part of [
      '<cp:core',
      `${XML}<!DOCTYPE x [<!ENTITY a "b">]><cp:coreProperties ${NAMESPACES}/>`,
    ]) {
      const { sheets, modified } = await read(withProperties('', part));
      assert.deepEqual(cellsOf(sheets[0]!), { A1: 1 });
      assert.equal(modified, null);
    }
  });
});
