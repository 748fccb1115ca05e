import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  editedChunks,
  editedPieces,
  growth,
  joinBytes,
  sortedEdits,
  undoing,
  type Edit,
} from '../../src/ooxml/index.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const text = (all: Uint8Array): string => Buffer.from(all).toString('latin1');
const insert = (at: number, added: string, remove = 0): Edit => ({ at, remove, insert: bytes(added) });

async function* cut(all: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < all.length; at += size) yield await Promise.resolve(all.subarray(at, at + size));
}

async function inChunks(all: Uint8Array, size: number, edits: readonly Edit[]): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of editedChunks(cut(all, size), edits)) pieces.push(piece);
  return text(joinBytes(pieces));
}

describe('edits of bytes', () => {
  const edits = [insert(3, 'X', 2), insert(0, '<'), insert(8, '>'), insert(3, '|')];

  it('put in and take out, at one place in the order given', () => {
    assert.equal(
      text(joinBytes(editedPieces(bytes('abcdefgh'), [insert(3, 'X'), insert(3, 'Y')]))),
      'abcXYdefgh',
    );
    assert.equal(
      text(joinBytes(editedPieces(bytes('abcdefgh'), [insert(0, '<'), insert(3, 'X', 2), insert(8, '>')]))),
      '<abcXfgh>',
    );
  });

  it('refuse to overlap', () => {
    assert.throws(() => sortedEdits([insert(3, '', 3), insert(5, '')]), RangeError);
    assert.throws(
      () => sortedEdits(edits),
      RangeError,
      'an insertion at a place where something is taken out',
    );
  });

  it('give the same in chunks of any size, and are undone', async () => {
    const arbitraryEdits = fc
      .array(fc.record({ skip: fc.nat(5), remove: fc.nat(4), added: fc.string({ maxLength: 3 }) }), {
        maxLength: 6,
      })
      .map((steps) => {
        let at = 0;
        return steps.map(({ skip, remove, added }): Edit => {
          const edit = { at: at + skip, remove, insert: Buffer.from(added) };
          at = edit.at + remove;
          return edit;
        });
      });
    await fc.assert(
      fc.asyncProperty(arbitraryEdits, fc.integer({ min: 1, max: 70 }), async (given, size) => {
        const original = bytes('The quick brown fox jumps over the lazy dog, and over nothing else.');
        const removed = ({ at, remove }: Edit): Uint8Array => original.subarray(at, at + remove);
        const expected = joinBytes(editedPieces(original, given));
        assert.equal(expected.length, original.length + growth(given));
        assert.equal(await inChunks(original, size, given), text(expected));
        const back = undoing(given, removed);
        assert.equal(text(joinBytes(editedPieces(expected, back))), text(original));
      }),
    );
  });
});
