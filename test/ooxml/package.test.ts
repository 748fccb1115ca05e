import assert from 'node:assert/strict';
import { nodePlatform } from '../../src/batch/node-platform.js';
import { Package, relationshipsPartOf, resolveTarget, ReadProblem } from '../../src/ooxml/index.js';
import { XML } from '../support/package.js';
import { zip } from '../support/zip.js';

const LIMITS = { entries: 100, entryBytes: 2 ** 20, totalBytes: 2 ** 20, ratio: 100 };
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function open(parts: Record<string, string | Uint8Array>): Package {
  const inputs = Object.entries(parts).map(([name, content]) => ({ name, content }));
  return new Package(zip(inputs), nodePlatform, LIMITS);
}

async function textOf(pack: Package, name: string): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of pack.xmlChunks(name)) all.push(chunk);
  return Buffer.concat(all).toString();
}

describe('part names', () => {
  it('count from the folder of the source, or from the root', () => {
    assert.equal(resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml'), 'xl/worksheets/sheet1.xml');
    assert.equal(resolveTarget('xl/workbook.xml', '/xl/worksheets/sheet1.xml'), 'xl/worksheets/sheet1.xml');
    assert.equal(resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml'), 'xl/tables/table1.xml');
    assert.equal(resolveTarget('', 'xl/workbook.xml'), 'xl/workbook.xml');
    assert.equal(resolveTarget('xl/workbook.xml', './styles.xml'), 'xl/styles.xml');
    assert.equal(resolveTarget('xl/workbook.xml', '..\\other.xml'), 'other.xml');
  });

  it('never lead out of the package', () => {
    assert.equal(resolveTarget('xl/workbook.xml', '../../../etc/passwd'), 'etc/passwd');
  });

  it('may hold percent escapes', () => {
    assert.equal(resolveTarget('', 'my%20sheet.xml'), 'my sheet.xml');
    assert.equal(resolveTarget('', '50%.xml'), '50%.xml');
  });

  it('of relationships follow from the source', () => {
    assert.equal(relationshipsPartOf(''), '_rels/.rels');
    assert.equal(relationshipsPartOf('xl/workbook.xml'), 'xl/_rels/workbook.xml.rels');
  });
});

describe('package', () => {
  it('finds parts whatever the case', async () => {
    const pack = open({ 'XL/Workbook.xml': '<w/>' });
    assert.equal(pack.entry('xl/workbook.xml')?.name, 'XL/Workbook.xml');
    assert.equal(pack.entry('xl/other.xml'), null);
    await assert.rejects(textOf(pack, 'xl/other.xml'), ReadProblem);
  });

  it('reads relationships, external ones as they stand and strict types as transitional', async () => {
    const pack = open({
      'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/s.xml"/><Relationship Id="b" Type="t" Target="http://example.org/" TargetMode="External"/></Relationships>`,
    });
    assert.deepEqual(await pack.relationships('xl/workbook.xml'), [
      {
        id: 'a',
        type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
        target: 'xl/s.xml',
        external: false,
      },
      { id: 'b', type: 't', target: 'http://example.org/', external: true },
    ]);
    assert.deepEqual(await pack.relationships('xl/styles.xml'), []);
  });

  it('knows content types by part, else by extension', async () => {
    const pack = open({
      '[Content_Types].xml': `${XML}<Types xmlns="${TYPES}"><Default Extension="XML" ContentType="plain"/><Override PartName="/xl/Workbook.xml" ContentType="main"/></Types>`,
    });
    assert.equal(await pack.contentType('xl/workbook.xml'), 'main');
    assert.equal(await pack.contentType('xl/other.xml'), 'plain');
    assert.equal(await pack.contentType('xl/image.png'), '');
  });

  it('reads XML in UTF-8 and UTF-16, with a byte order mark or without, as UTF-8', async () => {
    const xml = '<?xml version="1.0"?><r>£ \u{1F600}</r>';
    const little = Buffer.from(xml, 'utf16le');
    const big = Buffer.from(little).swap16();
    const pack = open({
      plain: xml,
      marked: `\ufeff${xml}`,
      little,
      big,
      'little-marked': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      'big-marked': Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      stated: '<?xml version="1.0" encoding="UTF-8"?><r/>',
      tiny: '<a',
    });
    for (const part of ['plain', 'marked', 'little', 'big', 'little-marked', 'big-marked']) {
      assert.equal(await textOf(pack, part), xml, part);
    }
    assert.equal(await textOf(pack, 'tiny'), '<a');
    assert.match(await textOf(pack, 'stated'), /^<\?xml/);
  });

  it('refuses a part in any other encoding', async () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><r>£</r>', 'latin1');
    await assert.rejects(
      textOf(open({ latin }), 'latin'),
      (error: unknown) => error instanceof ReadProblem && error.message.includes('encoding iso-8859-1'),
    );
  });
});
