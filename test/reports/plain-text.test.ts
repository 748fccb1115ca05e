import assert from 'node:assert/strict';
import { clip, plain } from '../../src/reports/plain-text.js';

describe('cell text in a terminal', () => {
  const harmless: readonly [name: string, text: string, shown: string][] = [
    ['an escape that would colour or clear the screen', 'a\u001b[2Jb', 'a<U+001B>[2Jb'],
    ['an escape of one character', 'a\u009b31mb', 'a<U+009B>31mb'],
    ['a title of the window', '\u001b]0;x\u0007', '<U+001B>]0;x<U+0007>'],
    ['a return that would write over the line', 'all good\rbad', 'all good bad'],
    ['line breaks', 'a\r\nb\u2028c\u0085d', 'a b c d'],
    ['a turn of direction', 'invoice\u202Efdp.exe', 'invoice<U+202E>fdp.exe'],
    ['isolates of direction', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['a backspace', 'abc\b\b', 'abc<U+0008><U+0008>'],
    ['a null', 'a\0b', 'a<U+0000>b'],
    ['half of a pair', 'a\ud83db', 'a<U+D83D>b'],
    ['hidden tags', 'a\u{e0041}', 'a<U+E0041>'],
    ['blanks of no width', 'a\u200bb\ufeffc\u00add', 'abcd'],
    ['words in any script', 'Œuvre £5 – ✓ 漢字 😀', 'Œuvre £5 – ✓ 漢字 😀'],
  ];
  for (const [name, text, shown] of harmless)
    it(`is harmless: ${name}`, () => assert.equal(plain(text), shown));

  it('is cut where it is too long, never within a character', () => {
    assert.equal(clip('abcdef', 6), 'abcdef');
    assert.equal(clip('abcdefg', 6), 'abcde…');
    assert.equal(clip('😀😀😀', 3), '😀😀😀');
    assert.equal(clip('😀😀😀😀', 3), '😀😀…');
  });
});
