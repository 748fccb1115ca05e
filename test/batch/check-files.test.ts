import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { checkFiles, type Progress } from '../../src/batch/index.js';
import { memoryWorkbook, runResultSchema } from '../../src/index.js';
import { root } from '../../scripts/sources-state.js';
import { Folder } from '../support/folder.js';
import { CONTRACTS, SOMETHING_ELSE, SPEND, SPEND_WITH_REPEAT } from '../support/registers.js';
import { withBuild } from '../support/build.js';

describe('checking files', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const check = (options: Parameters<typeof checkFiles>[1] = {}): ReturnType<typeof checkFiles> =>
    checkFiles(['.'], { cwd: folder.path, workers: 1, ...options });

  it('makes a dossier of each workbook, and counts what became of them', async () => {
    folder.write('contracts.csv', CONTRACTS);
    folder.write('spend.csv', SPEND);
    folder.write('shapes.csv', SOMETHING_ELSE);
    folder.write('old.xls', 'x');
    folder.write('empty.xlsx', '');
    folder.write('notes.txt', 'x');
    const { result, passedOver, inputs } = await check();
    assert.deepEqual(
      result.dossiers.map(({ workbooks: [held] }) => [held!.path, held!.status, held!.problem?.code ?? null]),
      [
        ['contracts.csv', 'checked', null],
        ['empty.xlsx', 'unreadable', 'not-a-workbook'],
        ['old.xls', 'unreadable', 'legacy-xls'],
        ['shapes.csv', 'no-tables', null],
        ['spend.csv', 'checked', null],
      ],
    );
    const { summary } = result;
    assert.deepEqual(
      { ...summary, warning: 0, info: 0 },
      { workbooks: 5, checked: 2, noTables: 1, unreadable: 2, error: 1, warning: 0, info: 0, accepted: 0 },
    );
    assert.equal(passedOver.others, 1);
    assert.equal(inputs.length, 5);
  });

  it('gives a result that the schema of the contract accepts', async () => {
    folder.write('contracts.csv', CONTRACTS);
    folder.write('spend.csv', SPEND_WITH_REPEAT);
    folder.write('broken.xlsx', 'PK not a zip file');
    const { result } = await check();
    assert.deepEqual(runResultSchema.parse(structuredClone(result)), result);
  });

  it('notes the SHA-256 and size of each file that could be opened, also where it could not be read', async () => {
    // Both digests by `sha256sum`; the second is that of no bytes at all.
    folder.write('shapes.csv', 'abc');
    folder.write('empty.xlsx', '');
    const { result } = await check();
    assert.deepEqual(
      result.dossiers.map(({ workbooks: [held] }) => [held!.sha256, held!.bytes]),
      [
        ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0],
        ['ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 3],
      ],
    );
  });

  it('takes the period that it is given', async () => {
    folder.write('spend.csv', SPEND);
    const { result } = await check({ asOf: 16_740 }); // 1 November 2015
    assert.deepEqual(
      result.dossiers.map(({ periodEnd, periodFrom, financialYear }) => [
        periodEnd,
        periodFrom,
        financialYear,
      ]),
      [['2015-11-01', 'as-of', '2015/16']],
    );
  });

  it('evaluates the rules that are chosen, and says of the others that they are off', async () => {
    folder.write('spend.csv', SPEND_WITH_REPEAT);
    const only = await check({ rules: { only: ['tr-05'] } });
    assert.deepEqual(
      only.result.dossiers[0]!.evaluated.map(({ rule }) => rule),
      ['TR-05'],
    );
    assert.deepEqual(only.result.dossiers[0]!.notEvaluated, []);
    const off = await check({ rules: { off: ['TR-05'] } });
    assert.deepEqual(
      off.result.dossiers[0]!.notEvaluated.filter(({ rule }) => rule === 'TR-05'),
      [{ rule: 'TR-05', limb: null, reason: 'rule-off', detail: 'turned off in the configuration' }],
    );
    assert.equal(off.result.summary.warning, 0);
    await assert.rejects(check({ rules: { only: ['XX-1'] } }), { name: 'UnknownRule', id: 'XX-1' });
  });

  it('tells how far it has come', async () => {
    folder.write('a.csv', SPEND);
    folder.write('b.csv', SOMETHING_ELSE);
    const heard: string[] = [];
    const onProgress = (progress: Progress): void =>
      void heard.push(
        progress.kind === 'found'
          ? `found ${progress.total}`
          : progress.kind === 'checking'
            ? `checking ${progress.path}`
            : progress.kind === 'checked'
              ? `checked ${progress.done} of ${progress.total}`
              : progress.kind,
      );
    await check({ onProgress });
    assert.deepEqual(heard, [
      'found 2',
      'checking a.csv',
      'checked 1 of 2',
      'checking b.csv',
      'checked 2 of 2',
    ]);
  });

  it('stops when it is told to', async () => {
    folder.write('a.csv', SPEND);
    folder.write('b.csv', SPEND);
    const controller = new AbortController();
    const onProgress = ({ kind }: Progress): void => {
      if (kind === 'checked') controller.abort();
    };
    await assert.rejects(check({ signal: controller.signal, onProgress }), { name: 'AbortError' });
  });

  it('gives an empty run where nothing was found', async () => {
    const { result } = await check();
    assert.deepEqual(result.dossiers, []);
    assert.equal(result.summary.workbooks, 0);
  });

  describe('in threads', () => {
    withBuild();

    it('gives what it gives without, byte for byte', async () => {
      for (let i = 1; i <= 5; i++) folder.write(`spend ${i}.csv`, i % 2 === 0 ? SPEND : SPEND_WITH_REPEAT);
      folder.write('contracts.csv', CONTRACTS);
      folder.write('old.xls', 'x');
      folder.write('broken.xlsx', 'PK not a zip file');
      const built = (await import(pathToFileURL(join(root, 'dist/node.js')).href)) as {
        checkFiles: typeof checkFiles;
      };
      const [alone, threads] = await Promise.all(
        [1, 3].map((workers) => built.checkFiles(['.'], { cwd: folder.path, workers })),
      );
      assert.equal(alone!.result.summary.workbooks, 8);
      assert.equal(JSON.stringify(threads), JSON.stringify(alone));
    });

    it('stops when it is told to', async () => {
      for (let i = 1; i <= 6; i++) folder.write(`spend ${i}.csv`, SPEND);
      const built = (await import(pathToFileURL(join(root, 'dist/node.js')).href)) as {
        checkFiles: typeof checkFiles;
      };
      const controller = new AbortController();
      const onProgress = ({ kind }: Progress): void => {
        if (kind === 'checked') controller.abort();
      };
      await assert.rejects(
        built.checkFiles(['.'], { cwd: folder.path, workers: 2, signal: controller.signal, onProgress }),
        { name: 'AbortError' },
      );
    });
  });
});

describe('the library', () => {
  it('checks by every rule unless told otherwise', async () => {
    const { checkWorkbook, rules } = await import('../../src/index.js');
    const workbook = memoryWorkbook([{ name: 'Sheet1', rows: [['nothing', 'of', 'ours']] }]);
    const result = checkWorkbook({ path: 'a.xlsx', workbook });
    const named = new Set([...result.evaluated, ...result.notEvaluated].map(({ rule }) => rule));
    const on = rules.filter(({ pack }) => pack === undefined).map(({ id }) => id);
    assert.deepEqual([...named].sort(), on);
  });
});
