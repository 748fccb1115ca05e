import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMAND_LINE_PAGE, commandLinePage } from '../../scripts/command-line-page.js';
import { parseConfig } from '../../src/batch/index.js';

describe('the page on the command line', () => {
  it('is fresh: `npm run generate` writes what is committed', () => {
    assert.equal(readFileSync(COMMAND_LINE_PAGE, 'utf8').replaceAll('\r\n', '\n'), commandLinePage());
  });

  it('shows a configuration that is accepted', () => {
    const [, example] = /```json\n(.*?)```/s.exec(commandLinePage())!;
    assert.equal(parseConfig(example!, 'example').config.mappings?.length, 1);
  });
});
