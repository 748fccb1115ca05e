import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnsOf, Page, PLAIN_LOOK, wrap } from '../../src/reports/page.js';

describe('a page of text', () => {
  it('breaks lines at spaces, and hangs the later ones', () => {
    assert.deepEqual(wrap('one two three four', 9, 2), ['one two', '  three', '  four']);
  });

  it('breaks a word that is longer than a line', () => {
    assert.deepEqual(wrap('ab cdefghijklmnop q', 10, 0), ['ab', 'cdefghijkl', 'mnop q']);
  });

  it('counts East Asian characters as two columns and marks as none', () => {
    assert.equal(columnsOf('漢字'), 4);
    assert.equal(columnsOf('e\u0301'), 1);
    assert.deepEqual(wrap('漢字漢字漢字', 8, 0), ['漢字漢字', '漢字']);
  });

  it('has no line wider than its width, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 20, max: 80 }), (text, width) => {
        const page = new Page({ ...PLAIN_LOOK, width });
        page.text(text, { indent: 2, hanging: 2, label: 'Error:' });
        return page
          .toString()
          .split('\n')
          .every((line) => columnsOf(line) <= width);
      }),
    );
  });

  it('lets nothing out that a terminal would act on, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const page = new Page();
        page.heading(text);
        page.text(text, { label: text });
        page.table([[text, text], [text]]);
        return !/[^\P{C}\n]/u.test(page.toString().replace(/\p{Cn}|\p{Co}/gu, ''));
      }),
    );
  });

  it('has escapes of its own only where colour is asked for', () => {
    const write = (colour: boolean): string => {
      const page = new Page({ ...PLAIN_LOOK, colour });
      page.text('bad', { label: 'Error:', style: 'error' });
      return page.toString();
    };
    assert.equal(write(false), 'Error: bad\n');
    assert.equal(write(true), '\u001b[31mError:\u001b[0m bad\n');
  });

  it('sets tables in columns, the last one wrapped', () => {
    const page = new Page({ ...PLAIN_LOOK, width: 36 });
    page.table([
      ['A', 'Reference', 'the reference of the contract'],
      ['BB', 'Value', 'money'],
    ]);
    assert.equal(
      page.toString(),
      ['A   Reference  the reference of the', '               contract', 'BB  Value      money', ''].join(
        '\n',
      ),
    );
  });
});
