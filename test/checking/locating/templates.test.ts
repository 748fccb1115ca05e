import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePlatform } from '../../../src/batch/node-platform.js';
import { locateAll } from '../../../src/checking/locating/index.js';
import { readWorkbook } from '../../../src/reading/index.js';
import { SCHEMA } from './sheets-of-tables.js';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));
const files = readdirSync(TEMPLATES).filter((name) => name.endsWith('.xlsx'));

describe('locating in this project’s templates', () => {
  for (const file of files) {
    it(`finds each table of ${file} on its sheet, and none in guidance and lists`, async () => {
      const bytes = readFileSync(`${TEMPLATES}/${file}`);
      const workbook = await readWorkbook(bytes, { platform: nodePlatform, fileName: basename(file) });
      const template = file.replace('.xlsx', '');
      const wanted = SCHEMA.filter((table) => table.template === template || table.template === 'all');
      const found = locateAll(workbook);
      assert.deepEqual(
        found.map((located) => [workbook.sheets[located.sheet]!.name, located.table]).sort(),
        wanted.map((table) => [table.sheet, table.name]).sort(),
      );
      for (const located of found) {
        assert.equal(located.ownTemplate, true, located.table);
        assert.deepEqual([located.unmatched, located.undecided, located.notes], [[], [], []], located.table);
        assert.ok(
          located.columns.every((column) => column.match === 'heading'),
          located.table,
        );
      }
    });
  }

  it('has all six', () => assert.equal(files.length, 6));
});
