import assert from 'node:assert/strict';
import { groupWorkbooks, type Candidate, type Group } from '../../../src/checking/dossiers/group.js';
import type { WorkbookIdentity } from '../../../src/checking/dossiers/identity.js';
import type { Statement } from '../../../src/checking/dossiers/attribute.js';
import { day } from '../../../src/workbook/index.js';

/** A table whose records are the numbers given. */
const table = (name: string, ...numbers: number[]): WorkbookIdentity['tables'][number] => ({
  table: name,
  count: numbers.length,
  numbers,
});

const REGISTER = [table('contracts', 1, 2, 3, 4), table('procurement', 1, 2)];
const REPORT = [table('budget', 1, 2, 3), table('allocation', 1)];

interface Options {
  readonly end?: string | null;
  readonly month?: number | null;
  readonly year?: number | null;
  readonly ccg?: string | null;
  readonly tables?: WorkbookIdentity['tables'];
  readonly modified?: string;
  readonly sha256?: string;
  readonly sheets?: readonly string[];
}

/** A workbook of 99X and 2015/16, with what its path says of month and tables unless told otherwise. */
function book(path: string, options: Options = {}): Candidate {
  const isReport = path.includes('finance');
  const { end = isReport ? null : '2016-03-31', year = 2015, ccg = '99X' } = options;
  const named = /m(\d\d)/.exec(path);
  const month = named ? Number(named[1]) : end === null ? null : ((Number(end.slice(5, 7)) + 8) % 12) + 1;
  const last =
    month === null || month === 0
      ? end
      : `${month > 9 ? 2016 : 2015}-${String(month > 9 ? month - 9 : month + 3).padStart(2, '0')}-28`;
  return {
    path,
    folder: path.split('/').slice(0, -1).join('/'),
    sha256: options.sha256 ?? null,
    identity: {
      ccgCode: ccg,
      ccgName: ccg === '99X' ? 'NHS Anytown CCG' : null,
      financialYear: year,
      periodEnd: end === null ? (last === null ? null : day(last)) : day(end),
      month: options.month === undefined ? month : options.month,
      sheets: options.sheets ?? ['Cover', 'Budget'],
      modified: options.modified ?? null,
      tables:
        options.tables ??
        (isReport ? REPORT : path.includes('governance') ? [table('interests', 9)] : REGISTER),
      isMonthly: isReport,
    },
  };
}

/** Each group in a line: year, month, workbooks, and what was superseded. */
const lines = (groups: readonly Group[]): string[] =>
  groups.map(({ ccg, year, month, workbooks, superseded }) => {
    const paths = workbooks.map(({ path }) => path).join(' + ');
    const others = superseded.length === 0 ? '' : ` not ${superseded.map(({ path }) => path).join(', ')}`;
    return `${ccg.key} ${year} m${month}: ${paths}${others}`;
  });
const grouped = (...books: Candidate[]): string[] => lines(groupWorkbooks(books));

describe('grouping workbooks', () => {
  it('puts the workbooks of one CCG and month together', () => {
    assert.deepEqual(grouped(book('contracts.xlsx'), book('finance-m12.xlsx'), book('governance.xlsx')), [
      '99X 2015 m12: contracts.xlsx + finance-m12.xlsx + governance.xlsx',
    ]);
  });

  it('keeps CCGs and years apart', () => {
    assert.deepEqual(
      grouped(
        book('a.xlsx'),
        book('b.xlsx', { ccg: '99Y' }),
        book('c.xlsx', { year: 2016, end: '2017-03-31' }),
      ),
      ['99X 2015 m12: a.xlsx', '99Y 2015 m12: b.xlsx', '99X 2016 m12: c.xlsx'],
    );
  });

  it('leaves out a workbook of which CCG or year is not known', () => {
    const unknown = { end: null, year: null };
    assert.deepEqual(grouped(book('a.xlsx', unknown), book('b.xlsx', { ccg: null }), book('c.xlsx')), [
      '99X 2015 m12: c.xlsx',
    ]);
  });

  it('makes a group of each month, and joins registers to the latest, saying so', () => {
    const groups = groupWorkbooks([
      book('contracts.xlsx'),
      book('finance-m05.xlsx'),
      book('finance-m06.xlsx'),
      book('governance.xlsx', { end: null }),
    ]);
    assert.deepEqual(lines(groups), [
      '99X 2015 m5: finance-m05.xlsx',
      '99X 2015 m6: contracts.xlsx + finance-m06.xlsx + governance.xlsx',
    ]);
    assert.deepEqual(
      groups[1]!.workbooks.map(({ notes }) => notes),
      [
        ['A register of 31 March 2016: judged with the report to 30 September 2015, the latest of 2015/16.'],
        [],
        ['A register of the whole year: judged with the report to 30 September 2015, the latest of 2015/16.'],
      ],
    );
  });

  it('leaves an older copy of a register with the report of its month', () => {
    assert.deepEqual(
      grouped(
        book('contracts march.xlsx'),
        book('contracts september.xlsx', { end: '2015-09-30' }),
        book('finance-m06.xlsx'),
        book('finance-m12.xlsx'),
      ),
      [
        '99X 2015 m6: contracts september.xlsx + finance-m06.xlsx',
        '99X 2015 m12: contracts march.xlsx + finance-m12.xlsx',
      ],
    );
  });

  it('takes month 0 for the plan, before April', () => {
    assert.deepEqual(grouped(book('finance-m01.xlsx'), book('finance plan.xlsx', { month: 0 })), [
      '99X 2015 m0: finance plan.xlsx',
      '99X 2015 m1: finance-m01.xlsx',
    ]);
  });

  it('knows the workbooks of the month before and of the year end before', () => {
    const groups = groupWorkbooks([
      book('2014/finance-m12.xlsx', { year: 2014 }),
      book('finance-m04.xlsx'),
      book('finance-m06.xlsx'),
      book('finance-m07.xlsx'),
      book('governance.xlsx'),
    ]);
    assert.deepEqual(
      groups.map(({ year, month, earlier }) => [year, month, earlier.month, earlier.year]),
      [
        [2014, 12, [], []],
        [2015, 4, [], ['2014/finance-m12.xlsx']],
        [2015, 6, [], ['2014/finance-m12.xlsx']],
        [2015, 7, ['finance-m06.xlsx'], ['2014/finance-m12.xlsx']],
      ],
    );
  });
});

describe('versions of a workbook', () => {
  const why = (...books: Candidate[]): string[] =>
    groupWorkbooks(books).flatMap(({ superseded }) => superseded.map(({ path, note }) => `${path}: ${note}`));

  it('are told by their names: the later mark is judged, whatever the names’ order', () => {
    const named = 'its name says that it is the later version.';
    assert.deepEqual(why(book('contracts v1.xlsx'), book('contracts v2.xlsx')), [
      `contracts v1.xlsx: Another version of contracts v2.xlsx, which was judged: ${named}`,
    ]);
    assert.deepEqual(why(book('contracts final.xlsx'), book('contracts v2.xlsx')), [
      `contracts v2.xlsx: Another version of contracts final.xlsx, which was judged: ${named}`,
    ]);
    assert.deepEqual(why(book('contracts.xlsx'), book('Copy of contracts.xlsx')), [
      `Copy of contracts.xlsx: Another version of contracts.xlsx, which was judged: ${named}`,
    ]);
  });

  it('are told by the day on which they were saved, then by their names’ order', () => {
    const [early, late] = [{ modified: '2016-04-01T09:00:00Z' }, { modified: '2016-04-02T09:00:00Z' }];
    assert.deepEqual(why(book('register a.xlsx', late), book('register b.xlsx', early)), [
      'register b.xlsx: Another version of register a.xlsx, which was judged: it was saved later.',
    ]);
    assert.deepEqual(why(book('register a.xlsx'), book('register b.xlsx', early)), [
      'register a.xlsx: Another version of register b.xlsx, which was judged: its name comes later.',
    ]);
  });

  it('are the same file where the bytes are the same', () => {
    const same = { sha256: 'x' };
    assert.deepEqual(why(book('old/contracts.xlsx', same), book('new/register.xlsx', same)), [
      'new/register.xlsx: Another version of old/contracts.xlsx, which was judged: the two files are the same.',
    ]);
  });

  it('need half of the rows in common, unless their names say it', () => {
    const other = { tables: [table('contracts', 1, 2, 30, 40), table('procurement', 1, 20)] };
    assert.equal(why(book('a.xlsx'), book('b.xlsx', other)).length, 1);
    const apart = { tables: [table('contracts', 1, 20, 30, 40), table('procurement', 10, 20)] };
    assert.deepEqual(why(book('a.xlsx'), book('b.xlsx', apart)), []);
    assert.equal(why(book('a v1.xlsx'), book('a v2.xlsx', apart)).length, 1);
  });

  it('are not an extract of the whole, though it was saved later', () => {
    const extract = {
      tables: [table('contracts', 1, 2), table('procurement', 1)],
      modified: '2016-05-01T09:00:00Z',
    };
    assert.deepEqual(
      why(book('register.xlsx', { modified: '2016-04-01T09:00:00Z' }), book('top ten.xlsx', extract)),
      ['top ten.xlsx: Another version of register.xlsx, which was judged: it holds more rows.'],
    );
    assert.deepEqual(why(book('board.xlsx', { tables: [REGISTER[0]!] }), book('all.xlsx')), [
      'board.xlsx: Another version of all.xlsx, which was judged: it holds the same tables, and more.',
    ]);
  });

  it('are not workbooks that have only some tables in common: those are judged once', () => {
    const groups = groupWorkbooks([
      book('finance-m06.xlsx'),
      book('finance-m06 duties.xlsx', { tables: [table('allocation', 1), table('statutoryDuties', 5)] }),
    ]);
    assert.deepEqual(
      groups[0]!.workbooks.map(({ path, repeats, notes }) => [path, repeats, notes]),
      [
        ['finance-m06.xlsx', [], []],
        [
          'finance-m06 duties.xlsx',
          ['allocation'],
          ['“Allocations and limits” stands in finance-m06.xlsx too, and was judged there.'],
        ],
      ],
    );
  });

  it('in different folders are sets of their own, which is said', () => {
    const groups = groupWorkbooks([
      book('in/submitted/contracts.xlsx'),
      book('in/submitted/governance.xlsx'),
      book('in/corrected/contracts.xlsx'),
      book('in/corrected/finance-m12.xlsx'),
    ]);
    assert.deepEqual(groups[0]!.notes, [
      'The folders “submitted” and “corrected” hold versions of the same workbook: each folder is judged by itself.',
    ]);
    assert.deepEqual(lines(groups), [
      '99X 2015 m12: in/submitted/contracts.xlsx + in/submitted/governance.xlsx',
      '99X 2015 m12: in/corrected/contracts.xlsx + in/corrected/finance-m12.xlsx',
    ]);
  });

  it('of other months in other folders are no versions', () => {
    assert.deepEqual(
      grouped(book('m05/finance-m05.xlsx'), book('m06/finance-m06.xlsx'), book('registers/contracts.xlsx')),
      ['99X 2015 m5: m05/finance-m05.xlsx', '99X 2015 m6: m06/finance-m06.xlsx + registers/contracts.xlsx'],
    );
  });
});

describe('whose a workbook is', () => {
  const noCover = { ccg: null, year: null, end: null, month: null };
  const told = (statements: readonly Statement[], ...books: Candidate[]): [string, string[]][] =>
    groupWorkbooks([book('contracts.xlsx'), ...books], statements)
      .flatMap(({ workbooks }) => workbooks)
      .filter(({ path }) => path !== 'contracts.xlsx')
      .map(({ path, notes }) => [path, notes as string[]]);
  const spend = [table('spend25k', 7)];

  it('may be told by the names of file, folder and sheets', () => {
    const note = 'Taken for NHS Anytown CCG, 2015/16, from its name.';
    assert.deepEqual(told([], book('99X spend 2015-16.csv', { ...noCover, tables: spend })), [
      ['99X spend 2015-16.csv', [note]],
    ]);
    assert.deepEqual(told([], book('Anytown/2015-16/spend.csv', { ...noCover, tables: spend })), [
      ['Anytown/2015-16/spend.csv', [note]],
    ]);
    const sheets = ['Anytown CCG', 'Spend 2015-16'];
    assert.deepEqual(told([], book('spend.csv', { ...noCover, tables: spend, sheets })), [
      ['spend.csv', [note]],
    ]);
  });

  it('may be told by the configuration, where nothing else says it', () => {
    const stated = [{ ccg: '99X', financialYear: 2015, files: ['spend*', '*/payments.csv'] }];
    const note = 'Taken for NHS Anytown CCG, 2015/16, from the configuration.';
    for (const path of ['spend.csv', 'a/payments.csv'])
      assert.deepEqual(told(stated, book(path, { ...noCover, tables: spend, sheets: [] })), [[path, [note]]]);
    assert.deepEqual(told(stated, book('list.csv', { ...noCover, tables: spend, sheets: [] })), []);
    const byName = [{ ccg: 'NHS Anytown CCG', financialYear: 2015, files: ['list.csv'] }];
    assert.deepEqual(told(byName, book('list.csv', { ...noCover, tables: spend, sheets: [] })), [
      ['list.csv', [note]],
    ]);
    // The Cover stands above it.
    assert.deepEqual(lines(groupWorkbooks([book('spend.xlsx', { ccg: '99Y' })], stated)), [
      '99Y 2015 m12: spend.xlsx',
    ]);
  });
});
