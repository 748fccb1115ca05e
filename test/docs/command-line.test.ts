import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMAND_LINE_PAGE, commandLinePage } from '../../scripts/command-line-page.js';

describe('the page on the command line', () => {
  it('is fresh: `npm run generate` writes what is committed', () => {
    assert.equal(readFileSync(COMMAND_LINE_PAGE, 'utf8').replaceAll('\r\n', '\n'), commandLinePage());
  });
});
