import assert from 'node:assert/strict';
import { textReport } from '../../src/reports/index.js';
import type { DossierResult, WorkbookResult } from '../../src/index.js';
import { dossier, finding, located, run } from './run.js';

const workbook = (path: string, parts: Partial<WorkbookResult> = {}): WorkbookResult => ({
  path,
  sha256: null,
  bytes: null,
  status: 'checked',
  problem: null,
  tables: [located()],
  ...parts,
});
const together = (parts: Partial<DossierResult> = {}): DossierResult =>
  dossier({
    ccg: '99X',
    ccgName: 'NHS Anytown CCG',
    financialYear: '2015/16',
    periodEnd: '2015-09-30',
    periodFrom: 'cover',
    workbooks: [workbook('a.xlsx'), workbook('b.xlsx')],
    ...parts,
  });
const alone = (path: string, parts: Partial<DossierResult> = {}): DossierResult =>
  dossier({ workbooks: [workbook(path)], ...parts });
const report = (...dossiers: DossierResult[]): string => textReport(run(...dossiers), { rules: [] });
const workbooks = (text: string): string =>
  text.slice(text.indexOf('Workbooks\n\n') + 11).split(/\n\n(?:Findings|Not checked)/)[0]!;

describe('workbooks that were judged together', () => {
  it('stand under whose they are and of when, each with its own findings', () => {
    assert.equal(
      workbooks(report(together({ findings: [finding({ workbook: 'b.xlsx' })] }))).trimEnd(),
      [
        '  NHS Anytown CCG (99X), 2015/16, to 30 September 2015 (from the Cover): 2',
        '    workbooks judged together',
        '    a.xlsx: nothing found wrong. 1 table, 58 rows.',
        '    b.xlsx: 1 error. 1 table, 58 rows.',
        '    Not among them: “Finance report or plan”, “Delegated or joint primary care”,',
        '      “Pooled funds and Better Care Fund”, “Governance registers” and “Spend',
        '      over £25,000”. Rules that need them were not checked.',
      ].join('\n'),
    );
  });

  it('are marked each by its own findings', () => {
    const text = textReport(run(together({ findings: [finding({ workbook: 'b.xlsx' })] })), {
      rules: [],
      look: { colour: false, symbols: true, width: 80 },
    });
    assert.match(text, /✓ a\.xlsx/);
    assert.match(text, /● b\.xlsx/);
  });

  it('say of what kind none is among them, where one is missing', () => {
    const tables = ['budget', 'primaryCareBudget', 'contracts', 'pools', 'interests', 'spend25k'].map(
      (table) => located({ table }),
    );
    const held = (own: typeof tables): DossierResult =>
      together({ workbooks: [workbook('a.xlsx', { tables: own }), workbook('b.xlsx')] });
    assert.doesNotMatch(report(held(tables)), /Not among them/);
    assert.match(
      report(held(tables.slice(0, 5))),
      /Not among them: “Spend over £25,000”\. Rules that need it were not checked\./,
    );
  });

  it('name the version that was judged, and the one that was not', () => {
    const note = 'Another version of a.xlsx, which was judged: it was saved later.';
    const text = report(
      together({ workbooks: [workbook('a.xlsx'), workbook('b.xlsx', { status: 'superseded', note })] }),
    );
    assert.match(text, /2015 \(from the Cover\): 1\s+workbook judged\n/);
    assert.match(
      text,
      /b\.xlsx: not judged\. Another version of a\.xlsx, which was judged: it was\s+saved later\./,
    );
  });

  it('say what was compared and joined; what is said of several dossiers is said once', () => {
    const notes = ['The folders “a” and “b” hold versions of the same workbook.'];
    const joined = workbook('c.xlsx', { note: 'A register of the whole year.' });
    const text = report(
      together({ notes, comparedWith: ['old.xlsx'], workbooks: [workbook('a.xlsx'), joined] }),
      alone('d.xlsx', { notes, comparedWith: ['older.xlsx'], ccg: '99X' }),
    );
    assert.match(text, /c\.xlsx: nothing found wrong\. 1 table, 58 rows\. A register of the whole year\./);
    assert.match(text, /\n {4}Compared with old\.xlsx\.\n/);
    assert.match(text, /d\.xlsx: nothing found wrong\. 1 table, 58 rows, 99X\. Compared with older\.xlsx\./);
    assert.equal(text.split('hold versions').length, 2);
  });
});

describe('what several sets of workbooks leave unchecked', () => {
  const notEvaluated = (reason: 'table-missing' | 'blank', detail: string): DossierResult['notEvaluated'] => [
    { rule: 'XX-02', limb: null, reason, detail },
  ];

  it('gives the reason of the set that came nearest', () => {
    const text = report(
      alone('a.xlsx', { notEvaluated: notEvaluated('table-missing', 'no table of pools') }),
      alone('b.xlsx', { notEvaluated: notEvaluated('blank', 'the limit is blank') }),
    );
    assert.match(text, /XX-02: the limit is blank/);
    assert.doesNotMatch(text, /no table of pools/);
  });

  it('counts sets of workbooks, and names one by its CCG and period', () => {
    const evaluated = [
      {
        rule: 'XX-01',
        judged: 1,
        outsideDates: 0,
        passedOver: 0,
        notJudged: [{ reason: 'blank' as const, count: 2, detail: 'Amount is blank', cells: 'D7:D8' }],
        findings: 0,
      },
    ];
    const other = alone('c.xlsx', {
      evaluated: [],
      notEvaluated: [{ ...notEvaluated('blank', 'b')[0]!, rule: 'XX-01' }],
    });
    const text = report(together({ evaluated }), other);
    assert.match(text, /Of 2 sets of workbooks, these rules were checked in some only:\n {4}in 1: XX-01/);
    assert.match(
      text,
      /XX-01, 2 rows: .*Amount is blank\): NHS Anytown CCG\s+\(99X\), to\s+30 September 2015/,
    );
  });

  it('names the workbooks and sheets of rows that could not be judged in the only set', () => {
    const cells = 'a.xlsx Contracts!D7:D8; b.xlsx Budget!F3, F9';
    const notJudged = [{ reason: 'blank' as const, count: 4, detail: 'Amount is blank', cells }];
    const evaluated = [{ rule: 'XX-01', judged: 1, outsideDates: 0, passedOver: 0, notJudged, findings: 0 }];
    assert.match(
      report(together({ evaluated })).replace(/\s+/g, ' '),
      /XX-01, 4 rows: .*: a\.xlsx Contracts!D7:D8, b\.xlsx Budget!F3, F9/,
    );
  });
});
