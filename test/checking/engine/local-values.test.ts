import assert from 'node:assert/strict';
import { check, type DossierResult } from '../../../src/checking/index.js';
import type { LocalValues } from '../../../src/parameters/index.js';
import { rules } from '../../../src/rules/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { Row } from '../../../src/testing/index.js';

const cover = { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP' };

function run(
  id: string,
  tables: Readonly<Record<string, readonly Row[]>>,
  parameters?: LocalValues,
): DossierResult {
  const { workbook } = layOut({ name: id, cover: { ...cover, month_no: 12 }, tables });
  return check(
    { workbooks: [{ path: 'book.xlsx', workbook }] },
    { rules: rules.filter((rule) => rule.id === id), ...(parameters && { parameters }) },
  );
}

describe('a check with values of one’s own', () => {
  const spend = [
    {
      entity: 'NHS Anytown CCG',
      date: '2016-03-10',
      supplier: 'Anytown Hospital',
      transaction_number: '1001',
      amount: 24_000,
      expense_type: 'Contract Value',
      expense_area: 'ACUTE COMMISSIONING',
    },
  ];

  it('judges by them, and the finding says that they are the user’s', () => {
    const [before] = run('TR-02', { spend25k: spend }).findings;
    assert.match(before!.message, /£25,000/);
    assert.equal(
      before!.parameters.find(({ id }) => id === 'transparency.spend-threshold')?.status,
      'confirmed',
    );
    const own = { 'transparency.spend-threshold': [{ value: 2_400_100, note: 'Publication scheme 3' }] };
    const [after] = run('TR-02', { spend25k: spend }, own).findings;
    assert.match(after!.message, /£24,001/);
    const used = after!.parameters.find(({ id }) => id === 'transparency.spend-threshold')!;
    assert.deepEqual(
      [used.value, used.unit, used.status, used.note, used.source.title],
      [2_400_100, 'pence', 'local', 'Publication scheme 3', 'Overridden in the configuration'],
    );
    assert.deepEqual(
      run('TR-02', { spend25k: spend }, { 'transparency.spend-threshold': [{ value: 2_400_000 }] }).findings,
      [],
    );
  });

  it('lets a sum differ by the tolerance stated, and then says so', () => {
    // Three lines of £10 and a total of £33: £3 off, and three figures may be off by £1.50 in all.
    const line = { programme_area: 'Acute', annual_budget: 10, is_total: 'No' };
    const budget = [
      { line_id: '1', description: 'Acute care', ...line },
      { line_id: '2', description: 'Other acute care', ...line },
      { line_id: '3', description: 'More acute care', ...line },
      { line_id: 'T', description: 'Grand total', annual_budget: 33, is_total: 'Yes' },
    ];
    const [usual] = run('IN-02', { budget }).findings;
    assert.deepEqual(usual!.parameters, []);
    assert.deepEqual(
      run('IN-02', { budget }, { 'integrity.sum-tolerance-per-figure': [{ value: 1 }] }).findings,
      [],
    );
    const [narrow] = run(
      'IN-02',
      { budget },
      { 'integrity.sum-tolerance-per-figure': [{ value: 0.9 }] },
    ).findings;
    assert.deepEqual(
      narrow!.parameters.map(({ id, status }) => `${id} ${status}`),
      ['integrity.sum-tolerance-per-figure local'],
    );
  });

  it('refuses a value that does not fit', () => {
    assert.throws(
      () => run('TR-02', {}, { 'transparency.spend-threshold': [{ value: '£25,000' }] }),
      RangeError,
    );
    assert.throws(() => run('TR-02', {}, { 'transparency.none': [{ value: 1 }] }), RangeError);
  });
});
