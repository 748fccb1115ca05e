import assert from 'node:assert/strict';
import {
  differencesOf,
  type CommitFinding,
  type CommitResult,
} from '../../scripts/compare-commits/differences.js';
import { differencesText } from '../../scripts/compare-commits/text.js';

const finding = (parts: Partial<CommitFinding> = {}): CommitFinding => ({
  rule: 'XX-01',
  messageId: 'tooMuch',
  severity: 'error',
  message: 'It is too much.',
  workbook: 'a.xlsx',
  sheet: 'Contracts',
  cell: 'F2',
  ...parts,
});
const result = (
  findings: readonly CommitFinding[],
  parts: Partial<CommitResult['dossiers'][number]> = {},
): CommitResult => ({
  dossiers: [
    {
      workbooks: [{ path: 'a.xlsx', status: 'checked' }],
      findings,
      evaluated: [{ rule: 'XX-01', judged: 3 }],
      faults: [],
      ...parts,
    },
  ],
});
const text = (before: CommitResult, after: CommitResult): string =>
  differencesText(differencesOf(before, after));

describe('comparing commits', () => {
  it('says that two say the same, however their workbooks are grouped', () => {
    const [a, b] = [finding(), finding({ workbook: 'b.xlsx' })];
    const none = { evaluated: [], workbooks: [] };
    const apart = { dossiers: [...result([a]).dossiers, ...result([b], none).dossiers] };
    assert.equal(text(apart, result([b, a])), 'The two say the same of 1 workbook.\n');
  });

  it('tells by rule what newly fails and what no longer does, with counts and the first examples', () => {
    const cells = ['F2', 'F3', 'F4', 'F5', 'F6'].map((cell) => finding({ cell }));
    assert.equal(
      text(result(cells.slice(0, 1)), result([...cells.slice(1), finding({ rule: 'YY-02', cell: null })])),
      `What differs over 1 workbook:

Newly fails
  XX-01: 4 times in 1 workbook
    a.xlsx, Contracts!F3: It is too much.
    a.xlsx, Contracts!F4: It is too much.
    a.xlsx, Contracts!F5: It is too much.
    and 1 more
  YY-02: 1 time in 1 workbook
    a.xlsx, Contracts: It is too much.

No longer fails
  XX-01: 1 time in 1 workbook
    a.xlsx, Contracts!F2: It is too much.
`,
    );
  });

  it('counts one that says another message, and several in one cell one by one', () => {
    const [rule] = differencesOf(
      result([finding(), finding()]),
      result([finding(), finding({ messageId: 'tooLittle' })]),
    ).rules;
    assert.deepEqual(
      rule!.newlyFails.map(({ messageId }) => messageId),
      ['tooLittle'],
    );
    assert.equal(rule!.noLongerFails.length, 1);
  });

  it('says which severities changed', () => {
    assert.match(
      text(result([finding()]), result([finding({ severity: 'warning' })])),
      /\nSeverity changed\n {2}XX-01: 1 time in 1 workbook\n {4}a\.xlsx, Contracts!F2: was error, is warning: It/,
    );
  });

  it('says which rules judge more or fewer records, also without a finding', () => {
    assert.match(
      text(result([]), result([], { evaluated: [{ rule: 'XX-01', judged: 2 }] })),
      /\nJudges more or fewer records\n {2}XX-01: 2, was 3\n$/,
    );
  });

  it('says which rules fail themselves, and which workbooks came to another end', () => {
    const after = result([], {
      faults: [{ rule: 'XX-01', message: 'oh' }],
      workbooks: [{ path: 'a.xlsx', status: 'unreadable' }],
    });
    assert.match(
      text(result([]), after),
      /in one of them only\n {2}after: XX-01: oh\n\nWorkbooks\n {2}a\.xlsx: unreadable, was checked\n$/,
    );
    assert.match(text(after, result([])), / {2}before: XX-01: oh\n/);
  });
});
