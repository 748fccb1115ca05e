import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { PICTURE, reportPicture } from '../../scripts/report-picture.js';

describe('the picture in the README', () => {
  it('is what the program prints today (`npm run generate` draws it)', async () => {
    assert.equal(await readFile(PICTURE, 'utf8'), await reportPicture());
  });
});
