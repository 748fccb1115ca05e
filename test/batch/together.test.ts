import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cover, PERIOD_END } from '../../scripts/examples/ccg.js';
import { cleanFiles } from '../../scripts/examples/files.js';
import { root } from '../../scripts/sources-state.js';
import { checkDossier } from '../../src/batch/check-dossier.js';
import { judgedApart } from '../../src/batch/dossiers.js';
import { checkFiles, type Progress } from '../../src/batch/index.js';
import { runResultSchema, type DossierResult } from '../../src/index.js';
import { templateWorkbook, type TemplateRecord } from '../../src/writing/index.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';
import { SPEND } from '../support/registers.js';

const register = (own: TemplateRecord = {}, total_value = 90_000): Uint8Array =>
  templateWorkbook('contracts', {
    content: {
      org: [cover(own)],
      contracts: [
        {
          contract_ref: 'C-1',
          title: 'Hearing aids',
          service_category: 'Community',
          commissioner_org: 'NHS Anytown CCG',
          commissioner_type: 'CCG',
          provider_name: 'Clear Hearing (Anytown) Limited',
          contract_form: 'NHS Standard Contract',
          start_date: '2015-04-01',
          end_date: '2016-03-31',
          total_value,
        },
      ],
    },
  });
const report = (month_no: number, period_end: string, annual_budget = 500): Uint8Array =>
  templateWorkbook('finance', {
    content: {
      org: [cover({ month_no, period_end, variance_sign: 'actual-minus-budget' })],
      budget: [{ line_id: 'A1', description: 'Hospital', annual_budget, forecast_outturn: 500 }],
    },
  });

/** Each dossier in a line: its year and period, then its workbooks with their state where it is not "checked". */
const lines = (dossiers: readonly DossierResult[]): string[] =>
  dossiers.map(({ ccg, financialYear, periodEnd, workbooks }) => {
    const held = workbooks.map(({ path, status }) => (status === 'checked' ? path : `${path} (${status})`));
    return `${ccg} ${financialYear} ${periodEnd}: ${held.join(', ')}`;
  });

describe('checking files of one CCG together', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const check = async (options: Parameters<typeof checkFiles>[1] = {}) =>
    (await checkFiles(['.'], { cwd: folder.path, workers: 1, ...options })).result;

  it('makes one dossier of the six workbooks of a year end', async () => {
    for (const [name, bytes] of cleanFiles()) folder.write(name, bytes);
    const { dossiers, summary } = await check();
    assert.deepEqual(lines(dossiers), [
      `99X 2015/16 ${PERIOD_END}: ${[...cleanFiles().keys()].sort().join(', ')}`,
    ]);
    const [dossier] = dossiers;
    assert.equal(dossier!.ccgName, 'NHS Anytown CCG');
    assert(dossier!.workbooks.every(({ sha256, bytes }) => sha256!.length === 64 && bytes! > 0));
    assert.equal(summary.checked, 6);
    // Rules whose tables stand in different workbooks are evaluated: delegation in one, the committee in another.
    const judged = new Set(dossier!.evaluated.map(({ rule }) => rule));
    assert(judged.has('GV-01') && judged.has('SC-01') && judged.has('CO-04'));
  });

  it('judges each by itself where that is asked', async () => {
    folder.write('contracts.xlsx', register());
    folder.write('finance.xlsx', report(12, PERIOD_END));
    assert.equal((await check()).dossiers.length, 1);
    assert.equal((await check({ together: false })).dossiers.length, 2);
  });

  it('judges one version of a workbook, and lists the other', async () => {
    folder.write('contracts v1.xlsx', register({}, 80_000));
    folder.write('contracts v2.xlsx', register());
    folder.write('copy/contracts.xlsx', register());
    const result = await check();
    assert.deepEqual(lines(result.dossiers), [
      `99X 2015/16 ${PERIOD_END}: contracts v2.xlsx, contracts v1.xlsx (superseded), copy/contracts.xlsx (superseded)`,
    ]);
    const [, first, copy] = result.dossiers[0]!.workbooks;
    assert.equal(
      first!.note,
      'Another version of contracts v2.xlsx, which was judged: its name says that it is the later version.',
    );
    assert.equal(
      copy!.note,
      'Another version of contracts v2.xlsx, which was judged: the two files are the same.',
    );
    const { workbooks, checked, superseded } = result.summary;
    assert.deepEqual([workbooks, checked, superseded], [3, 1, 2]);
    assert.deepEqual(runResultSchema.parse(structuredClone(result)), result);
  });

  it('makes a dossier of each month, with the registers in the latest', async () => {
    folder.write('finance m05.xlsx', report(5, '2015-08-31'));
    folder.write('finance m06.xlsx', report(6, '2015-09-30'));
    folder.write('contracts.xlsx', register());
    const { dossiers } = await check();
    assert.deepEqual(lines(dossiers), [
      '99X 2015/16 2015-08-31: finance m05.xlsx',
      '99X 2015/16 2015-09-30: contracts.xlsx, finance m06.xlsx',
    ]);
    assert.equal(
      dossiers[1]!.workbooks[0]!.note,
      'A register of 31 March 2016: judged with the report to 30 September 2015, the latest of 2015/16.',
    );
  });

  it('compares a month with the one before, and names the month that is missing', async () => {
    const month = (month_no: number, period_end: string, annual_budget: number): Uint8Array =>
      templateWorkbook('finance', {
        content: {
          org: [cover({ month_no, period_end, variance_sign: 'actual-minus-budget' })],
          budget: [{ line_id: 'A1', description: 'Hospital', annual_budget, forecast_outturn: 500 }],
          virements: [{ virement_ref: 'V-1', date: '2015-07-10', to_line: 'A1', amount: 100 }],
        },
      });
    folder.write('m04/finance.xlsx', month(4, '2015-07-31', 500));
    folder.write('m05/finance.xlsx', month(5, '2015-08-31', 500));
    folder.write('m06/finance.xlsx', month(6, '2015-09-30', 700));
    const { dossiers } = await check({ rules: { only: ['IN-07'] } });
    const missing =
      'no table "Budget, actual and forecast" (workbook: Finance report or plan) of June 2015 (month 3)';
    assert.deepEqual(
      dossiers.map(({ periodEnd, comparedWith, findings, notEvaluated }) => [
        periodEnd,
        comparedWith ?? null,
        findings.map(({ workbook, sheet, cell, related }) => [workbook, sheet, cell, related[0]?.workbook]),
        notEvaluated.map(({ detail }) => detail),
      ]),
      [
        ['2015-07-31', null, [], [missing]],
        ['2015-08-31', ['m04/finance.xlsx'], [], []],
        ['2015-09-30', ['m05/finance.xlsx'], [['m06/finance.xlsx', 'Budget', 'F6', 'm05/finance.xlsx']], []],
      ],
    );
  });

  it('takes from the configuration whose a file is that does not say it', async () => {
    folder.write('contracts.xlsx', register({ period_end: '2015-09-30' }));
    folder.write('payments.csv', SPEND);
    assert.equal((await check()).dossiers.length, 2);
    const { dossiers } = await check({
      dossiers: [{ ccg: '99X', financialYear: 2015, files: ['pay*.csv'] }],
    });
    assert.deepEqual(lines(dossiers), ['99X 2015/16 2015-09-30: contracts.xlsx, payments.csv']);
    assert.equal(
      dossiers[0]!.workbooks[1]!.note,
      'Taken for NHS Anytown CCG, 2015/16, from the configuration.',
    );
  });

  it('leaves what cannot be read, and what is nobody’s, by itself', async () => {
    folder.write('contracts.xlsx', register());
    folder.write('finance.xlsx', report(12, PERIOD_END));
    folder.write('broken.xlsx', 'PK not a zip file');
    folder.write('payments.csv', SPEND);
    assert.deepEqual(lines((await check()).dossiers), [
      'null null null: broken.xlsx (unreadable)',
      `99X 2015/16 ${PERIOD_END}: contracts.xlsx, finance.xlsx`,
      'null 2015/16 2015-09-30: payments.csv',
    ]);
  });

  it('tells when it judges, and stops when it is told to', async () => {
    folder.write('contracts.xlsx', register());
    folder.write('finance.xlsx', report(12, PERIOD_END));
    const heard: string[] = [];
    const controller = new AbortController();
    const onProgress = (progress: Progress): void => {
      heard.push(progress.kind === 'judging' ? `judging ${progress.paths.join(' and ')}` : progress.kind);
    };
    await check({ onProgress });
    const whole = [
      'found',
      'checking',
      'checked',
      'checking',
      'checked',
      'judging contracts.xlsx and finance.xlsx',
      'judged',
    ];
    assert.deepEqual(heard, whole);
    const stop = ({ kind }: Progress): void => {
      if (kind === 'judging') controller.abort();
    };
    await assert.rejects(check({ signal: controller.signal, onProgress: stop }), { name: 'AbortError' });
  });

  it('says of a file that is gone when it is read again that it is', async () => {
    folder.write('contracts.xlsx', register());
    const found = (path: string) => ({ path, file: join(folder.path, path), refused: null });
    const workbooks = ['contracts.xlsx', 'gone.xlsx'].map((path) => ({ found: found(path), repeats: [] }));
    const earlier = { month: [found('gone too.xlsx')], year: [] };
    const result = await checkDossier({ workbooks, earlier }, { rules: ['DA-01'], off: [] });
    assert.deepEqual(
      result.workbooks.map(({ path, status, problem }) => [path, status, problem?.code]),
      [
        ['contracts.xlsx', 'checked', undefined],
        ['gone.xlsx', 'unreadable', 'in-use'],
      ],
    );
  });

  it('gives each by itself where together they need more memory than there is, or the tool fails', async () => {
    folder.write('contracts.xlsx', register());
    folder.write('finance.xlsx', report(12, PERIOD_END));
    const { dossiers } = await check({ together: false });
    const single = (path: string): DossierResult =>
      dossiers.find(({ workbooks }) => workbooks[0]!.path === path)!;
    const group = {
      ccg: { key: '99X', code: '99X', name: null },
      year: 2015,
      month: 12,
      notes: [],
      workbooks: ['contracts.xlsx', 'finance.xlsx'].map((path) => ({ path, notes: [], repeats: [] })),
      superseded: [],
      earlier: { month: [], year: [] },
    };
    const memory = Object.assign(new Error('out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    for (const [error, why, faults] of [
      [memory, 'it needs more memory than there is', []],
      [new Error('oh'), 'ccg-check failed on it', [{ rule: 'ccg-check', message: 'Error: oh' }]],
    ] as const) {
      const apart = judgedApart(group, error, single);
      assert.deepEqual(
        apart.map(({ workbooks: [held] }) => held!.note),
        Array(2).fill(`Judged by itself: together with the others of its period ${why}.`),
      );
      assert.deepEqual(
        apart.flatMap((held) => held.faults),
        faults,
      );
    }
  });

  describe('in threads', () => {
    withBuild();

    it('gives what it gives without, byte for byte', async () => {
      for (const [name, bytes] of cleanFiles()) folder.write(name, bytes);
      folder.write('finance m11.xlsx', report(11, '2016-02-29'));
      folder.write('broken.xlsx', 'PK not a zip file');
      const built = (await import(pathToFileURL(join(root, 'dist/node.js')).href)) as {
        checkFiles: typeof checkFiles;
      };
      const [alone, threads] = await Promise.all(
        [1, 3].map((workers) => built.checkFiles(['.'], { cwd: folder.path, workers })),
      );
      assert.equal(alone!.result.dossiers.length, 3);
      assert.equal(JSON.stringify(threads), JSON.stringify(alone));
    });
  });
});
