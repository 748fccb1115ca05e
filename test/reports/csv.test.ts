import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { csvReport } from '../../src/reports/index.js';
import { answer, dossier, finding, options, run } from './run.js';

const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('CSV', () => {
  it('opens in Excel as UTF-8, with line ends as RFC 4180 has them', () => {
    const csv = csvReport(run(dossier({ findings: [finding()] })), options);
    assert.ok(csv.startsWith('\ufeffOutcome,Severity,Rule,'));
    assert.ok(csv.endsWith('\r\n'));
    assert.doesNotMatch(csv, /[^\r]\n/);
  });

  it('has a line for each finding, with its cell, record, figures and source', () => {
    const found = finding({
      operands: [{ name: 'total_value', type: 'money', pence: 61_200_000, sheet: 'Contracts', cell: 'F2' }],
    });
    const [row] = rowsOf(csvReport(run(dossier({ ccg: '99X', findings: [found] })), options));
    assert.deepEqual(row, {
      Outcome: 'Found',
      Severity: 'Error',
      Rule: 'XX-01',
      'What the rule asks': 'No contract is worth too much',
      Topic: 'Procurement and contracts',
      CCG: '99X',
      'CCG name': '',
      'Period end': '',
      Workbook: 'a.xlsx',
      Sheet: 'Contracts',
      Cell: 'F2',
      Record: 'Contract reference C1',
      'What was found': 'Contract C1 is worth £612,000.',
      Figures: 'Total value: £612,000 (F2)',
      'What to do': 'Correct the value.',
      Note: '',
      Source: 'A source',
      'Words of the source': 'the words',
      Rows: '1',
      Fingerprint: 'f',
    });
  });

  it('says what was not checked, and what was and in how many rows', () => {
    const rows = rowsOf(
      csvReport(
        run(
          dossier({
            workbooks: [
              {
                path: 'b.xls',
                sha256: null,
                bytes: null,
                status: 'unreadable',
                problem: { code: 'legacy-xls', message: 'It is old.', remedy: 'Save it anew.' },
                tables: [],
              },
            ],
            evaluated: [
              {
                rule: 'XX-01',
                judged: 58,
                outsideDates: 0,
                passedOver: 0,
                notJudged: [
                  { reason: 'blank', count: 2, detail: 'Total value', cells: 'F7:F8' },
                  { reason: 'not-applicable', count: 9, detail: 'other contracts', cells: 'F9:F17' },
                ],
                findings: 0,
              },
            ],
            notEvaluated: [{ rule: 'XX-02', limb: null, reason: 'table-missing', detail: 'no pools' }],
            faults: [{ rule: 'XX-03', message: 'boom' }],
          }),
        ),
        options,
      ),
    );
    assert.deepEqual(
      rows.map((row) => [row['Outcome'], row['Rule'], row['Rows'], row['Cell'], row['What was found']]),
      [
        ['Not read', '', '', '', 'It is old.'],
        ['Fault of ccg-check', 'XX-03', '', '', 'boom'],
        ['Not checked', 'XX-02', '', '', 'a table that they need was not found: no pools'],
        ['Not checked', 'XX-01', '2', 'F7:F8', 'a cell that they need is blank: Total value'],
        ['Nothing found wrong', 'XX-01', '58', '', ''],
      ],
    );
  });

  it('tells accepted findings from those that stand', () => {
    const [row] = rowsOf(csvReport(run(dossier({ findings: [finding({ acceptance: answer() })] })), options));
    assert.deepEqual([row!['Outcome'], row!['Severity']], ['Accepted', 'Error']);
    assert.match(row!['Note']!, /1 January 2016 to 31 December 2016: Agreed\. Owner: A\. Approved by: B\./);
  });

  it('has no cell that a spreadsheet would run', () => {
    const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '\u200b=1'];
    const findings = DANGEROUS.map((text) => finding({ message: text, remedy: text, sheet: text }));
    for (const row of rowsOf(csvReport(run(dossier({ findings })), options)))
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[\s\u200b]*[=+\-@\t\r＝＋－＠]/);
  });

  it('keeps commas, quotes and line breaks within a cell', () => {
    const found = finding({ message: 'a, "b"\r\nc' });
    const [row] = rowsOf(csvReport(run(dossier({ findings: [found] })), options));
    assert.equal(row!['What was found'], 'a, "b" c');
  });
});
