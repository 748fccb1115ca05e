import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breachFiles, cleanFiles, exampleFiles } from '../../scripts/examples/files.js';
import { TEMPLATES_FOLDER } from '../../scripts/template-files.js';
import { cellAddress, type Workbook } from '../../src/workbook/index.js';
import { faultsOf, hasLibreOffice, hasValidator, throughLibreOffice, withFiles } from '../support/programs.js';
import { read } from '../support/reading.js';

const folder = join(TEMPLATES_FOLDER, 'examples');

describe('the examples', () => {
  it('are fresh: `npm run generate` writes what is committed, and no file is left over', () => {
    const files = exampleFiles();
    const held = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('.'));
    assert.deepEqual(held.sort(), [...files.keys()].sort());
    for (const [path, bytes] of files) assert(readFileSync(join(folder, path)).equals(bytes), `${path} is stale`);
  });

  it('have no fault by the schema of spreadsheets', function () {
    if (!hasValidator) return this.skip();
    this.timeout(120_000);
    for (const path of exampleFiles().keys()) {
      if (path.endsWith('.xlsx')) assert.equal(faultsOf(join(folder, path)), '', path);
    }
  });

  it('hold the results of formulas that LibreOffice works out too', async function () {
    if (!hasLibreOffice) return this.skip();
    this.timeout(240_000);
    const files = new Map([
      ...[...cleanFiles()].filter(([name]) => /^(?:finance|delegated)/.test(name)),
      ...breachFiles.filter(({ name }) => name.startsWith('finance-')).map((file) => [`b-${file.name}`, file.bytes] as const),
    ]);
    await withFiles(files, async (temporary) => {
      const saved = join(temporary, 'saved');
      throughLibreOffice(
        [...files.keys()].map((name) => join(temporary, name)),
        'xlsx',
        saved,
      );
      for (const [name, bytes] of files) {
        const ours = resultsOf(await read(bytes));
        const theirs = resultsOf(await read(readFileSync(join(saved, name))));
        assert(ours.size > 20, name);
        // LibreOffice makes formulas of error values too: only ours are compared.
        assert.deepEqual(new Map([...ours.keys()].map((cell) => [cell, theirs.get(cell)])), ours, name);
      }
    });
  });
});

/** Results of all formulas, by their cells; figures to nine digits. */
function resultsOf(workbook: Workbook): Map<string, unknown> {
  const results = new Map<string, unknown>();
  for (const sheet of workbook.sheets)
    for (let row = 0; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        if (sheet.grid.formulaId(row, column) < 0) continue;
        const { value } = sheet.cell(row, column);
        const shown = typeof value === 'number' ? Number(value.toPrecision(9)) : value;
        results.set(`${sheet.name}!${cellAddress(row, column)}`, shown);
      }
  return results;
}
