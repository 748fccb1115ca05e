import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breachFiles, PLANTED } from '../../scripts/examples/files.js';
import type { PlantedBreach } from '../../scripts/examples/plant.js';
import { TEMPLATES_FOLDER } from '../../scripts/template-files.js';
import { checkFiles } from '../../src/batch/index.js';
import { rules, type RunResult } from '../../src/index.js';

const folder = join(TEMPLATES_FOLDER, 'examples/breaches');
const planted = JSON.parse(readFileSync(join(folder, PLANTED), 'utf8')) as PlantedBreach[];

/** Rules without a place in the examples, and why. */
const NOT_PLANTED: Readonly<Record<string, string>> = {};

const line = ({ file, sheet, cell, rule, messageId }: PlantedBreach): string =>
  `${file} ${sheet}!${cell} ${rule} ${messageId}`;

describe('the planted breaches', () => {
  let result: RunResult;
  before(async function () {
    this.timeout(60_000);
    // The rules of the proposals of 2010 are off unless asked for.
    const packs = ['historic-2010-proposals'];
    ({ result } = await checkFiles(['.'], { cwd: folder, workers: 1, rules: { packs } }));
  });

  it('are of every rule', () => {
    const found = new Set(planted.map(({ rule }) => rule));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !found.has(id)),
      Object.keys(NOT_PLANTED),
    );
  });

  it('are in files that are all checked, without a fault', () => {
    const { dossiers } = result;
    assert.deepEqual(
      dossiers.flatMap(({ faults }) => faults),
      [],
    );
    const workbooks = dossiers.flatMap((dossier) => dossier.workbooks);
    assert.deepEqual(
      workbooks.map(({ path, status }) => `${path} ${status}`).sort(),
      breachFiles.map(({ name }) => `${name} checked`).sort(),
    );
  });

  for (const { name } of breachFiles) {
    it(`are found in ${name} where they are, and nothing besides`, () => {
      const findings = result.dossiers.flatMap((dossier) => dossier.findings);
      const found = findings
        .filter(({ workbook }) => workbook === name)
        .map(({ sheet, cell, rule, messageId }) =>
          line({ file: name, sheet: sheet ?? '', cell: cell ?? '', rule, messageId }),
        );
      const expected = planted.filter(({ file }) => file === name).map(line);
      assert.deepEqual(found.sort(), expected.sort());
    });
  }
});
