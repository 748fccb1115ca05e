import assert from 'node:assert/strict';
import { checkFiles, type CheckFilesOptions } from '../../src/batch/index.js';
import type { DossierResult } from '../../src/index.js';
import { day } from '../../src/workbook/index.js';
import { Folder } from '../support/folder.js';
import { CONTRACTS } from '../support/registers.js';

/** C2 ends before it starts. */
const acceptance = {
  rule: 'DA-07',
  where: { table: 'contracts', key: 'C2' },
  reason: 'The provider is closed, and the register with it.',
  owner: 'Head of contracts',
  approver: 'Chief finance officer',
  from: day('2015-04-01'),
  until: day('2017-03-31'),
};

describe('acceptances over several files', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const check = async (options: CheckFilesOptions = {}): Promise<readonly DossierResult[]> => {
    const { result } = await checkFiles(['.'], {
      cwd: folder.path,
      workers: 1,
      asOf: day('2016-03-31'),
      together: false,
      rules: { only: ['DA-07', 'AC-01'] },
      acceptances: [acceptance],
      ...options,
    });
    assert.equal(
      result.summary.accepted,
      result.dossiers.reduce((n, { summary }) => n + summary.accepted, 0),
    );
    return result.dossiers;
  };
  const states = (dossiers: readonly DossierResult[]): string[] =>
    dossiers.map(({ acceptances }) => acceptances.map(({ state }) => state).join());

  it('of the configuration are not said to name nothing where they name a finding in another file', async () => {
    folder.write('a.csv', CONTRACTS);
    folder.write('b.csv', CONTRACTS.replace('C2,', 'D2,').replace('31/03/2015', '31/03/2017'));
    const dossiers = await check();
    assert.deepEqual(states(dossiers), ['accepted', 'not-judged']);
    assert.deepEqual(
      dossiers.map(({ summary: { error, warning, accepted } }) => [error, warning, accepted]),
      [
        [0, 0, 1],
        [0, 0, 0],
      ],
    );
    assert.deepEqual(dossiers[1]!.findings, []);
    assert.deepEqual(
      dossiers[1]!.evaluated.map(({ rule, findings }) => [rule, findings]),
      [
        ['AC-01', 0],
        ['DA-07', 0],
      ],
    );
  });

  it('of the configuration are said to name nothing where they do so in every file', async () => {
    const right = CONTRACTS.replace('31/03/2015', '31/03/2017');
    folder.write('a.csv', right);
    folder.write('b.csv', right);
    const dossiers = await check();
    assert.deepEqual(states(dossiers), ['unmatched', 'unmatched']);
    assert.deepEqual(
      dossiers.map(({ findings }) => findings.map(({ messageId }) => messageId)),
      [['unmatched'], ['unmatched']],
    );
  });

  it('are not taken where the receiver says so', async () => {
    folder.write('a.csv', CONTRACTS);
    const [dossier] = await check({ acceptFrom: 'none' });
    assert.equal(dossier!.summary.error, 1);
    assert.deepEqual(states([dossier!]), ['ignored']);
  });
});
