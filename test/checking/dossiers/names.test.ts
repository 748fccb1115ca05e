import assert from 'node:assert/strict';
import { KnownCcgs, yearIn } from '../../../src/checking/dossiers/names.js';
import { versionMarkOf } from '../../../src/checking/dossiers/version-mark.js';

describe('the CCG in a name', () => {
  const known = new KnownCcgs();
  known.add(null, 'NHS Anytown CCG');
  known.add('99X', 'NHS Anytown CCG');
  known.add('99Y', 'NHS Anytown and Moor Clinical Commissioning Group');
  known.add('99Z', null);
  const named = (text: string): string | null => known.namedIn(text)?.key ?? null;

  it('is one whose code or name a workbook states', () => {
    assert.equal(named('finance 99X 2015-16'), '99X');
    assert.equal(named('finance_99X_m06'), '99X');
    assert.equal(named('Anytown contracts'), '99X');
    assert.equal(named('NHS ANYTOWN CCG - contracts'), '99X');
    assert.equal(named('anytown & moor registers'), '99Y');
    assert.equal(named('99Z'), '99Z');
  });

  it('is not guessed', () => {
    assert.equal(named('99X and 99Z joint pools'), null);
    assert.equal(named('Anytowns'), null);
    assert.equal(named('Contracts 99x.old'), null);
    assert.equal(named('Payments over 25K'), null);
    assert.equal(named('finance report'), null);
  });

  it('may be one that no workbook states: a code that comes first, or a full name', () => {
    assert.equal(named('04R finance'), '04R');
    assert.equal(named('A3A8R-contracts'), 'A3A8R');
    assert.equal(named('Report of NHS Hill Top CCG for March'), 'name hill top');
    assert.equal(named('Finance 04R'), null);
  });

  it('is the same by its name as by its code', () => {
    assert.deepEqual(known.of(null, 'Anytown Clinical Commissioning Group'), known.of('99X', null));
    assert.equal(known.of(null, null), null);
    assert.equal(known.of(null, 'NHS CCG'), null);
  });
});

describe('the year in a name', () => {
  it('is a label of a financial year, or that of a month', () => {
    assert.equal(yearIn('contract-register-2015-16'), 2015);
    assert.equal(yearIn('finance_report_2015_16'), 2015);
    assert.equal(yearIn('Registers 2015/2016'), 2015);
    assert.equal(yearIn('FY15-16 registers'), 2015);
    assert.equal(yearIn('finance-2015-16-m06'), 2015);
    assert.equal(yearIn('Spend March 2016'), 2015);
    assert.equal(yearIn('spend_april_2016'), 2016);
  });

  it('is not guessed from dates, ranges and versions', () => {
    for (const name of [
      'contracts 2016-03-31',
      'contracts 2013-2018',
      '15-16',
      'wards 12-13',
      'v2015',
      '2015',
    ])
      assert.equal(yearIn(name), null, name);
  });
});

describe('the version in a name', () => {
  const mark = (path: string): unknown[] => {
    const { stem, stage, number, isMarked } = versionMarkOf(path);
    return [stem, stage, number, isMarked];
  };

  it('is a number, a word, or both', () => {
    assert.deepEqual(mark('2015/Contract register v2.xlsx'), ['contract register', 0, 2, true]);
    assert.deepEqual(mark('contract-register_v1.3.xlsx'), ['contract register', 0, 1.3, true]);
    assert.deepEqual(mark('contract register FINAL.xlsx'), ['contract register', 2, 0, true]);
    assert.deepEqual(mark('contract register rev 3.xlsx'), ['contract register', 0, 3, true]);
    assert.deepEqual(mark('Copy of contract register.xlsx'), ['contract register', -1, 0, true]);
    assert.deepEqual(mark('contract register (amended).xlsx'), ['contract register', 1, 0, true]);
    assert.deepEqual(mark('contract register final draft v4.xlsx'), ['contract register', -1, 4, true]);
  });

  it('may be a copy that a browser has numbered, which is no proof', () => {
    assert.deepEqual(mark('spend (2).csv'), ['spend', 0, 2, false]);
  });

  it('is none in an ordinary name', () => {
    assert.deepEqual(mark('finance-report-2015-16-m12.xlsx'), ['finance report 2015 16 m12', 0, 0, false]);
    assert.deepEqual(mark('Old Town contracts.xlsx'), ['town contracts', -1, 0, true]);
  });
});
