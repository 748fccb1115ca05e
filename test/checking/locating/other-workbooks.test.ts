import { strict as assert } from 'node:assert';
import { locateAll } from '../../../src/checking/locating/index.js';
import { ReadProblem } from '../../../src/reading/index.js';
import { dataFiles, hasData, readData } from './shared-data.js';

describe('locating in workbooks that are none of ours', () => {
  before(function () {
    if (hasData) return;
    console.log('      skipped: the folder ../shared/data is not here');
    this.skip();
  });

  it('finds no table in any of them', async function () {
    this.timeout(300_000);
    const found: string[] = [];
    let read = 0;
    for (const file of dataFiles('workbooks', ['.xlsx', '.xlsm'])) {
      const workbook = await readData(file).catch((problem: unknown) => {
        // A damaged or encrypted file is refused by the reader, and none of the locator's business.
        if (problem instanceof ReadProblem) return null;
        throw problem;
      });
      if (workbook === null) continue;
      read++;
      for (const located of locateAll(workbook)) {
        found.push(`${file}: ${located.table} on sheet ${located.sheet + 1}, row ${located.headerRow + 1}`);
      }
    }
    console.log(`      no table of ours in ${read} workbooks read`);
    assert.ok(read > 300, `only ${read} workbooks were read`);
    assert.deepEqual(found, []);
  });

  it('finds no table in lists of codes, with or without a header', async () => {
    for (const file of dataFiles('codes', ['.csv'])) {
      assert.deepEqual(locateAll(await readData(file)), [], file);
    }
  });
});

describe('locating spend registers', () => {
  before(function () {
    if (hasData) return;
    console.log('      skipped: the folder ../shared/data is not here');
    this.skip();
  });

  // Found by hand: sheets whose headings of type and area (in one, department and body) stand over each other's values.
  const EXCHANGED = [
    'NWBR 01 - April',
    'NWBR 03 - June',
    'NWBR 05 - August',
    'NWCL 01 -  April',
    'NWCL 03 - June',
    'NWCL 04 - July',
    'NWCL 05 - August',
    'NWCL 06 - September',
    'NWCL 07 - October',
    'NWHF 02 - May',
  ];

  it('finds one in each file, with date, type, area, supplier, reference and amount', async function () {
    this.timeout(300_000);
    const exchanged: string[] = [];
    for (const file of dataFiles('nhs-spend', ['.csv', '.xlsx'])) {
      const found = locateAll(await readData(file));
      assert.equal(found.length, 1, file);
      const [located] = found;
      assert.equal(located!.table, 'spend25k', file);
      const fields = new Set(located!.columns.map((column) => column.field));
      for (const field of [
        'date',
        'expense_type',
        'expense_area',
        'supplier',
        'transaction_number',
        'amount',
      ]) {
        assert.ok(fields.has(field), `${file} has no ${field}`);
      }
      if (located!.notes.some((note) => note.includes('exchanged'))) {
        exchanged.push(file.replace(/^.*\/|(?:\.pdf)?\.csv$/g, ''));
      }
    }
    assert.deepEqual(exchanged.sort(), EXCHANGED);
  });
});
