import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/sources-state.js';
import { runResultSchema } from '../../src/index.js';
import { runCli } from '../cli/run-cli.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';

const EXAMPLE = join(root, 'docs/examples/local-rules');

describe('the example of a local rule', () => {
  withBuild();

  it('passes its own test, by the exported rule tester', () => {
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [mocha, '--no-config', '--reporter', 'dot', join(EXAMPLE, 'waiver-approver.test.mjs')],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /9 passing/);
  });

  it('runs beside ours, in this thread and in others, at the severity of its configuration', () => {
    const folder = new Folder();
    try {
      const register =
        'Waiver reference,Supplier,Value,Reason,Approved by,Approved on\n' +
        'W-1,Hear Well Ltd,"40,000",Sole supplier,Head of contracts,01/09/2015\n';
      folder.write('in/a.csv', register);
      folder.write('in/b.csv', register);
      for (const workers of ['1', '2']) {
        const config = join(EXAMPLE, 'ccg-check.config.json');
        const { out, error } = runCli(
          folder.path,
          ...['check', 'in', '--config', config, '--format', 'json', '--workers', workers],
        );
        assert.equal(error, '');
        const found = runResultSchema
          .parse(JSON.parse(out))
          .dossiers.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'LO-01'));
        assert.deepEqual(
          found.map(({ workbook, severity, message }) => [workbook, severity, message.slice(0, 30)]),
          [
            ['a.csv', 'warning', 'Waiver W-1 is for £40,000 (C2)'],
            ['b.csv', 'warning', 'Waiver W-1 is for £40,000 (C2)'],
          ],
        );
        assert.equal(found[0]!.parameters[0]!.source.title, 'Scheme of reservation and delegation');
      }
    } finally {
      folder.remove();
    }
  });
});
