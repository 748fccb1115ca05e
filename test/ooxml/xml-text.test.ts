import assert from 'node:assert/strict';
import { ReadProblem, resolveEscapes, XmlText } from '../../src/ooxml/index.js';

function resolved(text: string): string {
  const bytes = Buffer.from(text);
  return bytes.subarray(0, resolveEscapes(bytes, bytes.length)).toString();
}

describe('escapes of Office', () => {
  it('stand for characters that XML cannot hold', () => {
    assert.equal(resolved('a_x000D_b'), 'a\rb');
    assert.equal(resolved('_x0041__x00e9_'), 'Aé');
    assert.equal(resolved('_x20AC_'), '€');
  });

  it('are themselves escaped by their underscore', () => {
    assert.equal(resolved('_x005F_x0041_'), '_x0041_');
  });

  it('make one character of two halves, and none of one', () => {
    assert.equal(resolved('_xD83D__xDE00_'), '\u{1F600}');
    assert.equal(resolved('_xD83D_a_xDE00_'), '\ufffda\ufffd');
  });

  it('are left as they stand where they are not complete', () => {
    for (const text of ['_x00', '_x00ZZ_', '_X0041_', '_x041_', 'x0041_', '_x00410', '_xlfn.CONCAT']) {
      assert.equal(resolved(text), text);
    }
  });
});

describe('text of an element', () => {
  it('may not be longer than the limit', () => {
    const text = new XmlText('xl/part.xml', 100);
    text.append(Buffer.alloc(90, 'a'), 0, 90, false);
    assert.throws(
      () => text.append(Buffer.alloc(20, 'a'), 0, 20, false),
      (error: unknown) =>
        error instanceof ReadProblem && error.code === 'too-large' && error.message.includes('xl/part.xml'),
    );
  });
});
