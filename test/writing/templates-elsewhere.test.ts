import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateFiles } from '../../scripts/template-files.js';
import type { TemplateName } from '../../src/schema/index.js';
import { locateAll } from '../../src/checking/locating/index.js';
import { tablesOf } from '../../src/writing/index.js';
import {
  faultsOf,
  hasLibreOffice,
  hasPython,
  hasValidator,
  python,
  throughLibreOffice,
  withFiles,
} from '../support/programs.js';
import { read } from '../support/reading.js';

const files = templateFiles();

const OPENPYXL = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
  'tables': sorted(name for sheet in book for name in sheet.tables),
  'validations': sum(len(sheet.data_validations.dataValidation) for sheet in book),
  'formulas': sum(1 for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == 'f'),
}))
`;

describe('the templates in other programs', function () {
  this.timeout(240_000);

  it('have no fault by the schema of spreadsheets', async function () {
    if (!hasValidator) return this.skip();
    await withFiles(files, (folder) => {
      for (const name of files.keys()) assert.equal(faultsOf(join(folder, name)), '', name);
    });
  });

  it('open in openpyxl with tables, validations and formulas', async function () {
    if (!hasPython('openpyxl')) return this.skip();
    await withFiles(files, (folder) => {
      for (const name of files.keys()) {
        const found = JSON.parse(python(OPENPYXL, [join(folder, name)])) as {
          tables: string[];
          validations: number;
          formulas: number;
        };
        const tables = tablesOf(name.replace('.xlsx', '') as TemplateName);
        const lists = tables.filter((table) => table.shapes[0] === 'list');
        assert.deepEqual(found.tables, lists.map((table) => table.excelName).sort());
        const fields = tables.reduce((sum, table) => sum + Object.keys(table.fields).length, 0);
        assert(found.validations > fields, `${name}: ${found.validations} validations`);
        const derived = tables.some((table) => Object.values(table.fields).some((field) => field.derived));
        assert.equal(found.formulas > 0, derived, name);
      }
    });
  });

  it('open in LibreOffice, which saves them with the same tables', async function () {
    if (!hasLibreOffice) return this.skip();
    await withFiles(files, async (folder) => {
      const saved = join(folder, 'saved');
      const paths = [...files.keys()].map((name) => join(folder, name));
      throughLibreOffice(paths, 'xlsx', saved);
      for (const name of files.keys()) {
        const located = locateAll(await read(readFileSync(join(saved, name))));
        const expected = tablesOf(name.replace('.xlsx', '') as TemplateName);
        assert.deepEqual(
          located.map((found) => [found.table, found.ownTemplate, found.columns.length]),
          expected.map((table) => {
            const found = located.find((one) => one.table === table.name);
            const all = Object.keys(table.fields).length;
            return [table.name, true, table.template === 'all' ? found?.columns.length : all];
          }),
        );
      }
    });
  });
});
