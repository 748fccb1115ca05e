import assert from 'node:assert/strict';
import { inspectText, jsonReport, textReport } from '../../src/reports/index.js';
import { dossier, finding, located, run } from './run.js';

const HOSTILE = 'x\u001b[2J\u001b]8;;http://evil\u0007\u202Etxt\r\u0000\u009b1m\u2028 =cmd()';

/** The same value with hostile text in the place of every text that may come from a file. */
function poisoned(value: unknown, key = ''): unknown {
  const SAFE = [
    'rule',
    'messageId',
    'severity',
    'status',
    'code',
    'reason',
    'shape',
    'how',
    'match',
    'unit',
    'sign',
    'table',
    'field',
    'periodEnd',
    'periodFrom',
    'cell',
    'name',
    'from',
    'to',
    'type',
  ];
  if (typeof value === 'string') return SAFE.includes(key) ? value : HOSTILE;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, name)]));
}

const everything = run(
  dossier({
    ccg: '04R',
    financialYear: '2015/16',
    periodEnd: '2015-09-30',
    periodFrom: 'cover',
    workbooks: [
      {
        path: 'a.xlsx',
        sha256: 'h',
        bytes: 1,
        status: 'checked',
        problem: null,
        tables: [
          located({
            columns: [
              {
                field: 'contract_ref',
                column: 'A',
                heading: 'h',
                match: 'values',
                confidence: 0.5,
                why: 'w',
              },
            ],
            unmatched: [{ column: 'B', heading: 'h' }],
            undecided: [{ column: 'C', heading: 'h', candidates: ['title'] }],
            passedRows: [{ reason: 'total', rows: '60', count: 1 }],
            hidden: { sheet: true, rows: 2 },
            notes: ['n'],
            varianceSign: { sign: 'actual-minus-budget', from: 'f' },
          }),
        ],
      },
      {
        path: 'b.xlsx',
        sha256: null,
        bytes: null,
        status: 'unreadable',
        problem: { code: 'damaged', message: 'm', remedy: 'r' },
        tables: [],
      },
      { path: 'c.xlsx', sha256: null, bytes: null, status: 'no-tables', problem: null, tables: [] },
    ],
    findings: [
      finding({
        related: [{ workbook: 'b.xlsx', sheet: 's', cell: 'C3' }],
        lowered: 'l',
        parameters: [
          {
            id: 'i',
            title: 't',
            unit: 'text',
            value: 'v',
            from: '2015-04-01',
            to: null,
            on: null,
            status: 'unconfirmed',
            note: null,
            source: { title: 't', quote: 'q', url: 'u' },
          },
        ],
      }),
      ...['1', '2', '3', '4'].map((n) => finding({ messageId: 'many', message: n, cell: null })),
    ],
    evaluated: [
      {
        rule: 'XX-01',
        judged: 1,
        outsideDates: 0,
        passedOver: 0,
        notJudged: [{ reason: 'blank', count: 1, detail: 'd', cells: 'D7' }],
        findings: 2,
      },
    ],
    notEvaluated: [
      { rule: 'XX-02', limb: null, reason: 'table-missing', detail: 'd' },
      { rule: 'XX-01', limb: 'b', reason: 'blank', detail: 'd' },
    ],
    faults: [{ rule: 'XX-03', message: 'm' }],
  }),
);
const hostile = poisoned(everything) as typeof everything;

describe('hostile text in a file', () => {
  const assertHarmless = (text: string): void => {
    assert.match(text, /=cmd\(\)/);
    assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  };

  it('reaches no terminal through the report', () => {
    assertHarmless(textReport(hostile, { rules: [] }));
  });

  it('reaches no terminal through inspect, of one workbook or of several', () => {
    const { workbooks } = hostile.dossiers[0]!;
    for (const workbook of workbooks) assertHarmless(inspectText([workbook]));
    assertHarmless(inspectText(workbooks));
  });

  it('reaches no terminal through JSON, which gives it back unchanged', () => {
    const json = jsonReport(hostile);
    assertHarmless(json);
    assert.deepEqual(JSON.parse(json), hostile);
  });
});
