import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breachFiles, PLANTED } from '../../scripts/examples/files.js';
import type { PlantedBreach } from '../../scripts/examples/plant.js';
import { TEMPLATES_FOLDER } from '../../scripts/template-files.js';
import { checkWorkbook } from '../../src/index.js';
import { read } from '../support/reading.js';
import { FIRST_RULES } from './first-rules.js';

const folder = join(TEMPLATES_FOLDER, 'examples/breaches');
const planted = JSON.parse(readFileSync(join(folder, PLANTED), 'utf8')) as PlantedBreach[];

const line = ({ sheet, cell, rule, messageId }: Omit<PlantedBreach, 'file'>): string =>
  `${sheet}!${cell} ${rule} ${messageId}`;

describe('the planted breaches', () => {
  it('are of every rule of the first set', () => {
    const rules = new Set(planted.map(({ rule }) => rule));
    assert.deepEqual(
      FIRST_RULES.filter((rule) => !rules.has(rule)),
      [],
    );
  });

  for (const { name } of breachFiles) {
    it(`are found in ${name} where they are, and nothing besides`, async () => {
      const workbook = await read(readFileSync(join(folder, name)), { fileName: name });
      const { findings, faults } = checkWorkbook({ path: name, workbook });
      assert.deepEqual(faults, []);
      const found = findings.map(({ sheet, cell, rule, messageId }) => {
        return line({ sheet: sheet ?? '', cell: cell ?? '', rule, messageId });
      });
      const expected = planted.filter(({ file }) => file === name).map(line);
      assert.deepEqual(found.sort(), expected.sort());
    });
  }
});
