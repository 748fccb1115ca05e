import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pump, ReadProblem, XmlScanner, XmlText, type ReadProblemCode } from '../../src/ooxml/index.js';

const NAMESPACES = 'xmlns="urn:a" xmlns:b="urn:b"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** What a handler is told, a line for each element or whole text; texts with references resolved. */
async function events(xml: string | Uint8Array, cuts: readonly number[] = []): Promise<string[]> {
  const told: string[] = [];
  const text = new XmlText('part.xml', 2 ** 20);
  const flush = (): void => {
    if (text.length > 0) told.push(`"${text.toString()}"`);
    text.clear();
  };
  const scanner = new XmlScanner(
    {
      open: (tag, depth) => {
        flush();
        const ids = ['id', 'x'].map((name) => tag.attribute(name)).filter((value) => value !== null);
        told.push([`${depth}<${tag.namespace} ${tag.local}`, ...ids].join(' '));
      },
      close: (local, depth) => {
        flush();
        told.push(`${depth}>${local}`);
      },
      text: (bytes, start, end, literal) => text.append(bytes, start, end, literal),
    },
    'part.xml',
  );
  await pump(pieces(Buffer.from(xml as Uint8Array), cuts), {
    feed: (bytes, start, end) => scanner.feed(bytes, start, end),
    finish: () => scanner.finish(),
  });
  return told;
}

function* pieces(bytes: Uint8Array, cuts: readonly number[]): Generator<Uint8Array> {
  const places = [
    0,
    ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b),
    bytes.length,
  ];
  for (let i = 1; i < places.length; i++) yield bytes.subarray(places[i - 1], places[i]);
}

describe('XML scanner', () => {
  it('tells of elements, texts and ends in their order, with depth and namespace', async () => {
    assert.deepEqual(await events(`<r ${NAMESPACES}><b:c id="1">one</b:c><d/></r>`), [
      '1<urn:a r',
      '2<urn:b c 1',
      '"one"',
      '2>c',
      '2<urn:a d',
      '2>d',
      '1>r',
    ]);
  });

  it('resolves a prefix where it is declared and no further', async () => {
    assert.deepEqual(await events('<r><p:a xmlns:p="urn:p"><p:b/></p:a><a xmlns="urn:q"/><a/></r>'), [
      '1< r',
      '2<urn:p a',
      '3<urn:p b',
      '3>b',
      '2>a',
      '2<urn:q a',
      '2>a',
      '2< a',
      '2>a',
      '1>r',
    ]);
  });

  it('reads a strict namespace as its transitional fellow', async () => {
    assert.deepEqual(await events('<w xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'), [
      '1<http://schemas.openxmlformats.org/spreadsheetml/2006/main w',
      '1>w',
    ]);
  });

  it('passes over comments, processing instructions and the declaration', async () => {
    assert.deepEqual(
      await events('<?xml version="1.0"?><!-- <a> --><r>x<!-- - -- y --><?go <b>?>z</r><!-- end -->'),
      ['1< r', '"xz"', '1>r'],
    );
  });

  it('takes CDATA as it stands, joined with the text about it', async () => {
    assert.deepEqual(await events('<r>a&amp;<![CDATA[<b>&amp;]]]]>c</r>'), [
      '1< r',
      '"a&<b>&amp;]]c"',
      '1>r',
    ]);
  });

  it('resolves entities and character references in texts and attributes', async () => {
    assert.deepEqual(await events('<r id="&lt;&quot;&#65;&#x1F600;">&gt;&apos;&#x41;&#8364;</r>'), [
      '1< r <"A\u{1F600}',
      '">\'A€"',
      '1>r',
    ]);
  });

  it('reads line ends as one line feed, but keeps a carriage return that is written as a reference', async () => {
    assert.deepEqual(await events('<r>a\r\nb\rc&#13;\nd</r>'), ['1< r', '"a\nb\nc\r\nd"', '1>r']);
  });

  it('reads attributes in either kind of quotes, with spaces and `>` in them', async () => {
    assert.deepEqual(await events(`<r  id = 'a>b"c'\n x="2" ></r>`), ['1< r a>b"c 2', '1>r']);
  });

  it('takes the fallback of alternate content as if it stood alone', async () => {
    const alternate =
      '<mc:AlternateContent><mc:Choice Requires="x"><no/></mc:Choice><mc:Fallback><yes/></mc:Fallback></mc:AlternateContent>';
    assert.deepEqual(await events(`<r ${MC}>${alternate}<after/></r>`), [
      '1< r',
      '2< yes',
      '2>yes',
      '2< after',
      '2>after',
      '1>r',
    ]);
  });

  it('gives the same wherever the bytes are cut', async () => {
    const xml = `<?xml version="1.0"?><!-- a>b --><r ${NAMESPACES} ${MC}>é&amp;\r\n<![CDATA[x]]&]]><b:c id="'>" x='&#65;'/>€<mc:AlternateContent><mc:Choice><no>1</no></mc:Choice><mc:Fallback>f</mc:Fallback></mc:AlternateContent><?pi ?></r>`;
    const whole = await events(xml);
    assert(whole.includes(`2<urn:b c '> A`));
    const length = Buffer.byteLength(xml);
    for (let cut = 0; cut <= length; cut++)
      assert.deepEqual(await events(xml, [cut]), whole, `cut at ${cut}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(length), { maxLength: 40 }), async (cuts) => {
        assert.deepEqual(await events(xml, cuts), whole);
      }),
    );
  });

  it('refuses a DOCTYPE, with what an attack declares in it', async () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><r>&b;</r>';
    await refuses(bomb, 'suspicious', /part\.xml holds a document type declaration/);
    await refuses('<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>', 'suspicious', /document type/);
    await refuses('<r><!ELEMENT x ANY></r>', 'suspicious', /document type/);
  });

  it('refuses what is not well-formed', async () => {
    await refuses('<r><a></r>', 'damaged', /<\/r> closes an element that is not open/);
    await refuses('<r></r></r>', 'damaged', /closes an element/);
    await refuses('<r><a>', 'damaged', /ends too early/);
    await refuses('<r', 'damaged', /ends too early/);
    await refuses('', 'damaged', /ends too early/);
    await refuses('text<r/>', 'damaged', /text outside its elements/);
    await refuses('<r/>text', 'damaged', /text outside/);
    await refuses('<r/><s/>', 'damaged', /not those of a document/);
    await refuses('<r><!-- never closed</r>', 'damaged', /ends too early/);
    await refuses('<r><![CDATA[never closed</r>', 'damaged', /ends too early/);
    await refuses('<r id=1/>', 'damaged', /attribute of <r> is not written as XML/);
    await refuses('<r id/>', 'damaged', /attribute of <r>/);
    await refuses('<r <a/></r>', 'damaged', /a tag is not closed/);
    await refuses('<r>&unknown;</r>', 'damaged', /entity or character reference is not known/);
    await refuses('<r>a & b</r>', 'damaged', /entity or character reference/);
    await refuses('<r>&#0;</r>', 'damaged', /entity or character reference/);
    await refuses('<r>&#x110000;</r>', 'damaged', /entity or character reference/);
    await refuses('<a>'.repeat(2000), 'damaged', /not those of a document/);
  });

  it('takes time in proportion to its input where tags, comments or texts never end', async () => {
    for (const start of ['<r><!--', '<r><t ', '<r a="', '<r><![CDATA[', '<r>&']) {
      const began = performance.now();
      const cuts = Array.from({ length: 1000 }, (_, i) => i * 2000);
      await assert.rejects(events(start + '-!-'.repeat(700_000), cuts), ReadProblem);
      assert(performance.now() - began < 20_000, `${start} took too long`);
    }
  });
});

async function refuses(xml: string, code: ReadProblemCode, sentence: RegExp): Promise<void> {
  await assert.rejects(
    events(xml),
    (error: unknown) => error instanceof ReadProblem && error.code === code && sentence.test(error.message),
  );
}
