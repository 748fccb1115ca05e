import assert from 'node:assert/strict';
import { defineRule, type Finding, type Parameter } from '../../src/index.js';
import { charactersNeeded, explainText, faultOfName, findingsCalled } from '../../src/reports/index.js';
import { dossier, finding, run } from './run.js';

const rule = defineRule({
  id: 'XX-01',
  slug: 'too-much',
  title: 'No contract is worth too much',
  basis: 'law',
  sources: [],
  why: 'Money is short.',
  messages: { tooMuch: { severity: 'error', text: '', remedy: '' } },
  limbs: (limb) => [
    limb.record({
      name: 'b',
      of: 'contracts',
      needs: { contracts: ['total_value', 'start_date'] },
      applies: { from: '2015-04-01', by: (row) => row.start_date },
      check: () => undefined,
    }),
  ],
});
const parameter: Finding['parameters'][number] = {
  id: 'x.limit',
  title: 'The limit',
  unit: 'pence' satisfies Parameter['unit'],
  value: 58_914_800,
  from: '2016-01-01',
  to: '2017-12-31',
  on: '2016-06-01',
  status: 'unconfirmed',
  note: 'Without VAT.',
  source: { title: 'A paper', quote: 'five hundred', url: null },
};
const cell = (place: string, heading: string, value: string, added: number | null = null) => ({
  workbook: 'a.xlsx',
  sheet: 'Contracts',
  cell: place,
  field: 'f',
  heading,
  value,
  added,
});
const explained = finding({
  operands: [
    { name: 'total_value', type: 'money', pence: 61_200_000, sheet: 'Contracts', cell: 'F2' },
    { name: 'limitValue', type: 'money', pence: 58_914_800 },
    { name: 'note', type: 'text', text: '' },
  ],
  parameters: [parameter],
  severity: 'warning',
  severityFrom: 'configuration',
  lowered: null,
  decision: {
    limb: 'b',
    grain: 'record',
    judgementDate: '2016-03-31',
    from: '2015-04-01',
    to: null,
    on: '2016-06-01',
    steps: [
      { step: 'where', cells: [cell('C2', 'Category', 'Acute')], more: 0, judgementDate: false },
      { step: 'applies', cells: [cell('D2', 'Start date', '1 June 2016')], more: 0, judgementDate: true },
      { step: 'check', cells: [cell('F1', 'Total value', '£1,000', 3)], more: 4, judgementDate: false },
    ],
  },
});
const text = (held: Finding): string =>
  explainText({ finding: held, dossier: dossier({ ccg: '99X' }) }, { rules: [rule] }).replace(/\n +/g, '\n');

describe('a finding explained', () => {
  it('has its figures with their cells, under the names of their columns', () => {
    assert.match(text(explained), /^Total value +£612,000 +Contracts!F2$/m);
    assert.match(text(explained), /^limit value +£589,148$/m);
    assert.doesNotMatch(text(explained), /^note/m);
  });

  it('has the values looked up, with dates, what selected them, how sure they are, and who says so', () => {
    assert.match(
      text(explained),
      /^The limit: £589,148\nIt held from 1 January 2016 to 31 December 2017\. The date that selected it:\n1 June 2016\.\nA paper: a finding that rests on it is a warning at most\.\n“five hundred”\nWithout VAT\.\nx\.limit$/m,
    );
  });

  it('has the part of the rule, the dates and the cells that were read, step by step', () => {
    const shown = text(explained).replaceAll('\n', ' ').replace(/ +/g, ' ');
    assert.match(shown, /By part \(b\) of the rule\./);
    assert.match(shown, /judged as at 31 March 2016\./);
    assert.match(shown, /The rule is about this contract, as it read: Category Acute Contracts!C2/);
    assert.match(shown, /It applies from 1 April 2015\. The date that decides is 1 June 2016: .*Start date/);
    assert.match(shown, /Day as at which to judge 31 March 2016/);
    assert.match(
      shown,
      /To judge it, the rule read: Total value £1,000, the sum of 3 figures Contracts!F1 and 4 more cells/,
    );
    assert.match(shown, /Its severity is set in the configuration; the rule’s own is error\./);
  });

  it('has none of the steps where they were not kept', () => {
    const { limb, grain, judgementDate, from, to, on } = explained.decision;
    const decision = { limb, grain, judgementDate, from, to, on };
    assert.doesNotMatch(text({ ...explained, decision }), /To judge it/);
  });
});

describe('a finding by its name', () => {
  const findings = [
    finding({ fingerprint: 'abcdef01', cell: 'F2' }),
    finding({ fingerprint: 'abcdef02', cell: 'F3', sheet: 'My sheet' }),
    finding({ fingerprint: 'fff123aa', cell: null, sheet: null }),
  ];
  const called = (asked: string): string[] =>
    findingsCalled(run(dossier({ findings })), asked).map(({ finding: { fingerprint } }) => fingerprint);

  it('is found by the beginning of its fingerprint, and by its cell', () => {
    assert.deepEqual(called('abcdef'), ['abcdef01', 'abcdef02']);
    assert.deepEqual(called('ABCDEF02'), ['abcdef02']);
    assert.deepEqual(called('Contracts!F2'), ['abcdef01']);
    assert.deepEqual(called("'my sheet'!$F$3"), ['abcdef02']);
    assert.deepEqual(called('f3'), ['abcdef02']);
    assert.deepEqual(called('Contracts!F3'), []);
    assert.deepEqual(called('abcde'), []);
    assert.deepEqual(called('fff123'), ['fff123aa'], 'a fingerprint that looks like a cell');
  });

  it('needs six characters, or the look of a cell', () => {
    assert.equal(faultOfName('abcdef'), null);
    assert.equal(faultOfName('a2'), null);
    assert.match(faultOfName('abcde')!, /at least 6 characters/);
    assert.match(faultOfName('')!, /at least 6 characters/);
  });

  it('is told from others by as many characters as that takes', () => {
    assert.equal(charactersNeeded(['abcdef01', 'abcdef02', 'fff123aa']), 8);
    assert.equal(charactersNeeded(['abcdef01', 'abcdef01']), 6);
  });
});
