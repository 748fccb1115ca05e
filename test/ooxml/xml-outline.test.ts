import assert from 'node:assert/strict';
import {
  appended,
  attributeOf,
  attributesOf,
  editedPieces,
  joinBytes,
  outline,
  ReadProblem,
  SPREADSHEET,
  type XmlElement,
} from '../../src/ooxml/index.js';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

function written(xml: string, element: XmlElement): string {
  return Buffer.from(xml).subarray(element.start, element.end).toString();
}

describe('outline of an XML part', () => {
  const xml = `\ufeff<?xml version="1.0"?><!-- <a> --><x:a xmlns:x="${STRICT}"><x:b k='1'/><b><![CDATA[<c>]]></b><x:c ><d/>é</x:c ></x:a>`;
  const root = outline(Buffer.from(xml), 'part.xml');

  it('says where elements stand, with their namespaces', () => {
    assert.equal(root.local, 'a');
    assert.equal(root.name, 'x:a');
    assert.equal(root.namespace, SPREADSHEET);
    assert.deepEqual(
      root.children.map((child) => [child.local, child.namespace, child.isEmpty, written(xml, child)]),
      [
        ['b', SPREADSHEET, true, "<x:b k='1'/>"],
        ['b', '', false, '<b><![CDATA[<c>]]></b>'],
        ['c', SPREADSHEET, false, '<x:c ><d/>é</x:c >'],
      ],
    );
    const [, , c] = root.children;
    assert.equal(Buffer.from(xml).subarray(c!.openEnd, c!.closeStart).toString(), '<d/>é');
  });

  it('gives children down to a depth only', () => {
    assert.equal(outline(Buffer.from(xml), 'part.xml', 2).children[2]!.children.length, 0);
    assert.equal(root.children[2]!.children.length, 1);
  });

  it('gives alternate content as it stands', () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const alternate = `<a ${mc}><mc:AlternateContent><mc:Choice Requires="x"><b/></mc:Choice><mc:Fallback/></mc:AlternateContent></a>`;
    const [content] = outline(Buffer.from(alternate), 'part.xml').children;
    assert.deepEqual(
      content!.children.map(({ local, children }) => [local, children.map((child) => child.local)]),
      [
        ['Choice', ['b']],
        ['Fallback', []],
      ],
    );
  });

  it('reads attributes with their places, among characters of several bytes', () => {
    const tag = `<a é="ü" name = 'R&amp;D' empty=""/>`;
    const bytes = Buffer.from(tag);
    const attributes = attributesOf(bytes, outline(bytes, 'part.xml'));
    assert.deepEqual(
      attributes.map(({ value, start, end }) => [value, bytes.subarray(start, end).toString()]),
      [
        ['ü', 'ü'],
        ['R&D', 'R&amp;D'],
        ['', ''],
      ],
    );
    assert.equal(attributeOf(bytes, outline(bytes, 'part.xml'), 'name')?.value, 'R&D');
    assert.equal(attributeOf(bytes, outline(bytes, 'part.xml'), 'nam'), null);
  });

  it('puts XML at the end of what an element holds', () => {
    for (const [before, after] of [
      ['<a><b/></a>', '<a><b/><n/></a>'],
      ['<a></a>', '<a><n/></a>'],
      ['<a k="/" />', '<a k="/" ><n/></a>'],
      ['<x:a/>', '<x:a><n/></x:a>'],
    ] as const) {
      const bytes = Buffer.from(before);
      const edit = appended(bytes, outline(bytes, 'part.xml'), '<n/>');
      assert.equal(Buffer.from(joinBytes(editedPieces(bytes, [edit]))).toString(), after);
    }
  });

  it('refuses what is not well-formed, and a document type', () => {
    for (const bad of ['<a><b></a>', '<a', '<a>', '', '<a/><a/>', '<!DOCTYPE a><a/>'])
      assert.throws(() => outline(Buffer.from(bad), 'part.xml'), ReadProblem, bad);
  });
});
