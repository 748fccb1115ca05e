import assert from 'node:assert/strict';
import { textReport } from '../../src/reports/index.js';
import type { ReportOptions } from '../../src/reports/index.js';
import { defineRule, type Finding, type RunResult } from '../../src/index.js';
import { dossier, finding, located, run } from './run.js';

const rule = defineRule({
  id: 'XX-01',
  slug: 'too-much',
  title: 'No contract is worth too much',
  basis: 'law',
  sources: [],
  why: 'Money is short.',
  messages: { tooMuch: { severity: 'error', text: '', remedy: '' } },
  limbs: () => [],
});
const options: ReportOptions = { rules: [rule] };
const report = (result: RunResult, more: Partial<ReportOptions> = {}): string =>
  textReport(result, { ...options, ...more });
const withFindings = (...findings: readonly Finding[]): string =>
  report(run(dossier({ findings: [...findings] })));
const unread = dossier({
  workbooks: [
    {
      path: 'old.xls',
      sha256: null,
      bytes: null,
      status: 'unreadable',
      problem: { code: 'legacy-xls', message: 'It is old.', remedy: 'Save it anew.' },
      tables: [],
    },
  ],
  evaluated: [],
});

describe('the text report', () => {
  describe('opens with a verdict', () => {
    const verdictOf = (result: RunResult): string => report(result).split('\n')[0]!;

    it('that counts what was found, by severity', () => {
      const findings = [finding(), finding({ severity: 'warning' }), finding({ severity: 'warning' })];
      assert.equal(verdictOf(run(dossier({ findings }))), '1 error and 2 warnings.');
    });

    it('that says in how many workbooks', () => {
      const findings = [finding(), finding({ workbook: 'a.xlsx', cell: 'F3' })];
      assert.equal(verdictOf(run(dossier({ findings }), dossier(), unread)), '2 errors in 1 of 3 workbooks.');
    });

    it('that claims no more than was checked', () => {
      assert.equal(verdictOf(run(dossier())), 'Nothing was found wrong in what was checked.');
      const findings = [finding({ severity: 'info' })];
      assert.equal(
        verdictOf(run(dossier({ findings }))),
        'No errors and no warnings; 1 point of information.',
      );
    });

    it('that never looks clean where nothing was checked', () => {
      assert.equal(verdictOf(run(unread)), 'Nothing was checked: the workbook could not be read.');
      const [held] = dossier().workbooks;
      const empty = dossier({ workbooks: [{ ...held!, status: 'no-tables', tables: [] }], evaluated: [] });
      assert.match(verdictOf(run(empty)), /^Nothing was checked: no table was found/);
      assert.equal(verdictOf(run()), 'No workbook was found.');
    });
  });

  it('says how much was checked: rules, rows and workbooks', () => {
    const notEvaluated = ['XX-02', 'XX-03'].map((id) => ({
      rule: id,
      limb: null,
      reason: 'table-missing' as const,
      detail: 'no table',
    }));
    const evaluated = [
      {
        rule: 'XX-01',
        judged: 96,
        outsideDates: 7,
        passedOver: 9,
        notJudged: [{ reason: 'blank' as const, count: 4, detail: 'Value is blank', cells: 'F2:F5' }],
        findings: 0,
      },
    ];
    const text = report(run(dossier({ evaluated, notEvaluated }), unread));
    assert.match(text, /^1 of 3 rules checked, 96% of rows, in 1 of 2 workbooks\.$/m);
  });

  it('does not round a share up to all rows', () => {
    const of = (judged: number, left: number): string =>
      report(
        run(
          dossier({
            evaluated: [
              {
                rule: 'XX-01',
                judged,
                outsideDates: 0,
                passedOver: 0,
                notJudged: [{ reason: 'blank', count: left, detail: 'blank', cells: '' }],
                findings: 0,
              },
            ],
          }),
        ),
      ).split('\n')[1]!;
    assert.match(of(99_999, 1), /over 99% of rows/);
    assert.match(of(0, 5), /, 0% of rows/);
  });

  it('has a line for each workbook, with what to do about one that was not read', () => {
    const checked = dossier({
      ccg: '04R',
      periodEnd: '2015-09-30',
      periodFrom: 'cover',
      findings: [finding()],
    });
    const text = report(run(checked, unread), { passedOver: 'Passed over: 2 hidden files.' });
    assert.match(
      text,
      /^ {2}a\.xlsx: 1 error\. 1 table, 58 rows, 04R, to 30 September 2015 \(from the Cover\)\.$/m,
    );
    assert.match(text, /^ {2}old\.xls: not read\. It is old\. Save it anew\.$/m);
    assert.match(text, /^ {2}Passed over: 2 hidden files\.$/m);
  });

  it('says where columns were not understood', () => {
    const undecided = [{ column: 'B', heading: 'Value', candidates: ['total_value', 'annual_value'] }];
    const [held] = dossier().workbooks;
    const text = report(run(dossier({ workbooks: [{ ...held!, tables: [located({ undecided })] }] })));
    assert.match(text, /1 column not understood\./);
  });

  it('shows a finding with its place, what to do, why and the words of its source', () => {
    const related = [
      { workbook: 'a.xlsx', sheet: 'Pools', cell: 'C5' },
      { workbook: 'b.xlsx', sheet: 'Pools', cell: 'C6' },
    ];
    const text = withFindings(finding({ related }));
    assert.match(
      text,
      /^XX-01 No contract is worth too much\n\n {2}Error: Contract C1 is worth £612,000\.\n {4}Contracts!F2\n {4}See also Pools!C5; Pools!C6\.\n {4}What to do: Correct the value\.\n\n {2}Why: Money is short\.\n {2}Source: A source: “the words”$/m,
    );
  });

  it('names the workbook of a place where there are several', () => {
    const result = run(dossier({ findings: [finding()] }), dossier());
    assert.match(report(result), /^ {4}a\.xlsx, Contracts!F2$/m);
  });

  it('leaves out the sheet of a CSV file, which has but one', () => {
    const place = { workbook: 'in/spend.csv', sheet: 'spend' };
    assert.match(report(run(dossier({ findings: [finding(place)] }))), /^ {4}F2$/m);
    assert.match(
      report(run(dossier({ findings: [finding(place)] }), dossier())),
      /^ {4}in\/spend\.csv, F2$/m,
    );
  });

  it('says the same thing once, with ranges and the exact number of thousands', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => i + 2);
    const text = withFindings(...rows.map((row) => finding({ cell: `F${row}` })), finding({ cell: 'G9999' }));
    assert.match(text, /^ {2}Error, 5,001 times: Contract C1/m);
    assert.match(text, /^ {4}Contracts!F2:F5001, G9999 \(5,001 cells\)$/m);
    assert.ok(text.split('\n').length < 30, 'it is short');
  });

  it('shows the first of sentences that differ, and all their cells', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      finding({ cell: `F${2 * i + 2}`, message: `Contract C${i + 1} is worth too much.` }),
    );
    const text = withFindings(...many);
    assert.match(text, /^ {2}Error, 9 times:$/m);
    assert.match(text, /Contracts!F2, F4, F6, F8, F10, F12, F14, F16 and 1 more ranges \(9 cells\)/);
    assert.match(text, /^ {6}Contracts!F2: Contract C1 is worth too much\.$/m);
    assert.match(text, /^ {6}Contracts!F6: Contract C3 is worth too much\.$/m);
    assert.doesNotMatch(text, /Contract C4/);
  });

  it('counts the sheets that it does not list', () => {
    const sheets = Array.from({ length: 12 }, (_, i) => `Month ${i + 1}`);
    const text = withFindings(
      ...sheets.flatMap((sheet) => ['F2', 'F7'].map((cell) => finding({ sheet, cell }))),
    );
    assert.match(text, /^ {4}Month 5!F2, F7 \(2 cells\)\n {4}and 14 more times on 7 other sheets$/m);
  });

  it('puts the rules with the worst findings first', () => {
    const text = withFindings(
      finding({ rule: 'AA-01', severity: 'info' }),
      finding({ rule: 'ZZ-01', severity: 'error' }),
      finding({ rule: 'MM-01', severity: 'warning' }),
    );
    const order = [...text.matchAll(/^(AA|MM|ZZ)-01/gm)].map(([, id]) => id);
    assert.deepEqual(order, ['ZZ', 'MM', 'AA']);
  });

  it('says why an error is shown as a warning, and which values were used', () => {
    const parameters = [
      {
        id: 'x.threshold',
        title: 'Threshold',
        unit: 'pence',
        value: 58_914_800,
        from: '2016-01-01',
        to: '2017-12-31',
        on: '2016-06-01',
        status: 'unconfirmed' as const,
        note: null,
        source: { title: 't', quote: null, url: null },
      },
    ];
    const lowered = 'Threshold is not confirmed by a published text';
    const text = withFindings(finding({ severity: 'warning', lowered, parameters }));
    assert.match(text, /Shown as a warning because Threshold is not confirmed by a published text\./);
    assert.match(
      text.replace(/\n\s+/g, ' '),
      /Used: Threshold: £589,148 \(from 1 January 2016 to 31 December 2017, not confirmed\)\./,
    );
  });

  it('says what a configuration has set: a severity, a value', () => {
    const value = {
      id: 'x.limit',
      title: 'Limit',
      unit: 'pence',
      value: 1_000_000,
      from: '2014-04-01',
      to: null,
      on: '2016-06-01',
      status: 'local' as const,
      note: 'Standing orders, 7.2',
      source: { title: 't', quote: null, url: null },
    };
    const text = withFindings(finding({ severityFrom: 'configuration', parameters: [value] }));
    assert.match(text, /^ {4}Its severity is set in the configuration\.$/m);
    assert.match(
      text.replace(/\n\s+/g, ' '),
      /Used: Limit: £10,000 \(from 1 April 2014, overridden in the configuration\)\./,
    );
    assert.doesNotMatch(withFindings(finding()), /configuration/);
  });

  describe('with accepted findings', () => {
    const answer: NonNullable<Finding['acceptance']> = {
      from: 'workbook',
      workbook: 'a.xlsx',
      sheet: 'Accepted findings',
      cell: 'A2',
      reason: 'The supplier alone has the licence.',
      owner: 'Head of contracts',
      approver: 'Chief finance officer',
      since: '2015-04-01',
      until: '2017-03-31',
      status: 'accepted',
      said: 'accepted at £612,000',
      figures: [],
    };
    const summary = { ...dossier().summary, accepted: 1 };
    const one = dossier({ findings: [finding({ acceptance: answer })], summary });

    it('counts them apart, and says that nothing stands where they are all', () => {
      const text = report(run(one));
      assert.match(text, /^Nothing stands in what was checked\. 1 finding is accepted\.$/m);
      assert.match(text, /^ {2}a\.xlsx: nothing found wrong\./m);
      assert.doesNotMatch(text, /^Findings$/m);
      const two = dossier({
        findings: [finding({ acceptance: answer }), finding({ cell: 'F3', severity: 'warning' })],
        summary: { ...summary, warning: 1 },
      });
      assert.match(report(run(two)), /^1 warning\. 1 finding is accepted\.$/m);
    });

    it('shows them with the reason, the officers, the dates and the figure', () => {
      const text = report(run(one)).replace(/\n\s+/g, ' ');
      assert.match(
        text,
        /Accepted XX-01, error: Contract C1 is worth £612,000\. Contracts!F2 Accepted at £612,000 from 1 April 2015 to 31 March 2017: The supplier alone has the licence\. Owner: Head of contracts\. Approved by: Chief finance officer\. Stated on Accepted findings of a\.xlsx\./,
      );
    });

    it('says of one that stands again at what it was accepted, or until when', () => {
      const changed = withFindings(finding({ acceptance: { ...answer, status: 'changed' } }));
      assert.match(
        changed.replace(/\n\s+/g, ' '),
        /Accepted at £612,000 by Chief finance officer\. The figure is another now, so it stands again\./,
      );
      assert.match(changed, /^1 error\.$/m);
      const expired = withFindings(finding({ acceptance: { ...answer, said: null, status: 'expired' } }));
      assert.match(
        expired.replace(/\n\s+/g, ' '),
        /Accepted by Chief finance officer until 31 March 2017: that has ended, so it stands again\./,
      );
    });

    it('says how many acceptances were not taken', () => {
      const held = {
        rule: 'XX-01',
        from: 'workbook' as const,
        workbook: 'a.xlsx',
        sheet: 's',
        cell: 'A2',
        index: null,
        reason: 'r',
        owner: 'o',
        approver: 'p',
        since: null,
        until: null,
        state: 'ignored' as const,
        findings: 0,
        finding: null,
      };
      const text = report(run(dossier({ acceptances: [held, held] })));
      assert.match(text, /^ {2}2 acceptances were not taken: --acceptances says so\.$/m);
    });
  });

  it('says which messages are turned off, once for all workbooks', () => {
    const notEvaluated = [
      {
        rule: 'XX-01',
        limb: 'tooMuch',
        reason: 'rule-off' as const,
        detail: 'turned off in the configuration',
      },
    ];
    const text = report(run(dossier({ notEvaluated }), dossier({ notEvaluated })));
    assert.equal(text.match(/^ {4}XX-01 \(tooMuch\): turned off in the configuration$/gm)?.length, 1);
  });

  it('ends with what was not checked and why: rules, parts of rules, rows', () => {
    const text = report(
      run(
        dossier({
          evaluated: [
            {
              rule: 'XX-01',
              judged: 10,
              outsideDates: 0,
              passedOver: 0,
              notJudged: [{ reason: 'unreadable', count: 2, detail: 'Value', cells: 'D7:D8' }],
              findings: 0,
            },
          ],
          notEvaluated: [
            { rule: 'XX-01', limb: 'b', reason: 'level-unknown', detail: 'on 1 May 2017' },
            { rule: 'XX-02', limb: null, reason: 'table-missing', detail: 'no table "Pools"' },
            { rule: 'XX-03', limb: null, reason: 'table-missing', detail: 'no table "Pools"' },
            { rule: 'XX-04', limb: null, reason: 'rule-off', detail: 'turned off' },
          ],
        }),
      ),
    );
    assert.equal(
      text.slice(text.indexOf('Not checked')),
      [
        'Not checked',
        '',
        '  3 of 4 rules:',
        '    Because a table that they need was not found:',
        '      XX-02, XX-03: no table "Pools"',
        '    Because they are turned off:',
        '      XX-04: turned off',
        '  Parts of rules that were otherwise checked:',
        '    XX-01 (b): the level of co-commissioning is not known: on 1 May 2017',
        '  Rows that a rule could not judge:',
        '    XX-01, 2 rows: a cell cannot be read (Value): D7:D8',
        '',
      ].join('\n'),
    );
  });

  it('names the workbook of rows that could not be judged, and counts none that a rule is not about', () => {
    const evaluated = (reason: 'blank' | 'not-applicable'): ReturnType<typeof dossier>['evaluated'] => [
      {
        rule: 'XX-01',
        judged: 1,
        outsideDates: 0,
        passedOver: 0,
        notJudged: [{ reason, count: 1, detail: 'Value is blank', cells: 'D7' }],
        findings: 0,
      },
    ];
    const blank = dossier({ evaluated: evaluated('blank') });
    const text = report(run(blank, dossier({ evaluated: evaluated('not-applicable') })));
    assert.match(text, /^ {4}XX-01, 1 row: a cell is blank \(Value is blank\): a\.xlsx$/m);
    assert.match(text, /, 66% of rows/);
    assert.match(report(run(blank, blank)), /XX-01, 2 rows: .*: in 2 workbooks$/m);
  });

  it('says which rules were checked in some workbooks only', () => {
    const other = dossier({
      evaluated: [],
      notEvaluated: [{ rule: 'XX-01', limb: null, reason: 'table-missing', detail: 'no table' }],
    });
    const text = report(run(dossier(), dossier(), other));
    assert.match(text, /Of 3 workbooks, these rules were checked in some only:\n {4}in 2: XX-01/);
  });

  it('keeps faults of its own apart from findings', () => {
    const text = report(run(dossier({ faults: [{ rule: 'XX-09', message: 'RangeError: no' }] })));
    assert.match(
      text,
      /^Faults of ccg-check itself\n\n.*report them\.\n {2}XX-09 stopped on a\.xlsx: RangeError: no$/m,
    );
    assert.match(text, /^1 of 2 rules checked/m);
  });

  it('is 80 columns wide, and has colour and symbols only when told', () => {
    const findings = [finding({ message: 'word '.repeat(60) }), finding({ severity: 'warning' })];
    const plain = report(run(dossier({ findings })));
    assert.ok(plain.split('\n').every((line) => line.length <= 80));
    assert.doesNotMatch(plain, /[\u001b●▲■]/);
    const rich = report(run(dossier({ findings })), { look: { colour: true, symbols: true, width: 80 } });
    assert.match(rich, /\u001b\[31m● Error:\u001b\[0m/);
    assert.match(rich, /\u001b\[33m▲ Warning:\u001b\[0m/);
  });

  it('is the same for the same result', () => {
    const result = run(dossier({ findings: [finding()] }), unread);
    assert.equal(report(result), report(structuredClone(result)));
  });

  describe('of very many rules', () => {
    const many = Array.from({ length: 26 }, (_, i) =>
      finding({ rule: `XX-${10 + i}`, message: `Too much of ${i}.`, remedy: 'Take some away.' }),
    );

    it('is brief, names every cell, and says how to see the rest', () => {
      const text = report(run(dossier({ findings: many })));
      assert.match(text, /26 rules found something, so each is shown in brief: --full/);
      for (const { message } of many) assert.ok(text.includes(message), message);
      assert.equal(text.split(many[0]!.cell!).length - 1, 26);
      assert.doesNotMatch(text, /Take some away|Why:|Source:/);
    });

    it('says everything where that is asked for, and of fewer rules unasked', () => {
      assert.match(report(run(dossier({ findings: many })), { full: true }), /Take some away/);
      assert.match(report(run(dossier({ findings: many.slice(1) }))), /Take some away/);
    });
  });
});
