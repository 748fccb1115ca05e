import assert from 'node:assert/strict';
import { runResultSchema, type RunResult } from '../../src/index.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';
import { CONTRACTS, SPEND_WITH_REPEAT } from '../support/registers.js';
import { runCli, type Outcome } from './run-cli.js';

/** A rule that finds every contract of C2, made from the kit that it is handed. */
const LOCAL = `export default ({ defineRule }) => defineRule({
  id: 'LO-02',
  slug: 'no-c2',
  title: 'There is no contract C2',
  basis: 'local',
  sources: [],
  why: 'It was refused.',
  messages: { found: { severity: 'info', text: '{contract_ref} is here.', remedy: '' } },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['contract_ref'] },
      check(row, context) {
        if (row.contract_ref === 'C2') context.report('found', { at: 'contract_ref' });
      },
    }),
  ],
});
`;

const accepted = {
  rule: 'DA-07',
  where: { table: 'contracts', key: 'C2' },
  reason: 'The register is closed.',
  owner: 'Head of contracts',
  approver: 'Chief finance officer',
  from: '2015-04-01',
  until: '2017-03-31',
};

describe('a configuration on the command line', () => {
  withBuild();
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('in/contracts.csv', CONTRACTS);
  });
  afterEach(() => folder.remove());

  const check = (...args: readonly string[]): Outcome => runCli(folder.path, 'check', ...args);
  const json = (...args: readonly string[]): RunResult =>
    runResultSchema.parse(JSON.parse(check(...args, '--format', 'json').out));
  const write = (name: string, content: object): string => folder.write(name, JSON.stringify(content));

  it('sets a severity, and the exit status goes by it', () => {
    assert.equal(check('in').status, 1);
    write('ccg-check.config.json', { rules: { 'DA-07': 'info' } });
    const { status, out } = check('in');
    assert.equal(status, 0);
    assert.match(out, /Its severity is set in the configuration\./);
  });

  it('may be a module, whose default export it is', () => {
    folder.write('ccg-check.config.mjs', `const off = 'off';\nexport default { rules: { 'DA-07': off } };\n`);
    assert.equal(check('in').status, 0);
    folder.write('other.mjs', 'export const rules = {};\n');
    assert.match(check('in', '--config', 'other.mjs').error, /It has no default export/);
    folder.write('broken.mjs', 'export default {\n');
    assert.match(
      check('in', '--config', 'broken.mjs').error,
      /^broken\.mjs cannot be used:\n {2}It cannot be loaded/,
    );
  });

  it('is one: of two in the current folder none is taken', () => {
    write('ccg-check.config.json', {});
    folder.write('ccg-check.config.mjs', 'export default {};\n');
    const { status, error } = check('in');
    assert.equal(status, 2);
    assert.match(error, /two configurations, ccg-check\.config\.json and ccg-check\.config\.mjs/);
  });

  it('is not taken from a folder that is checked, and that is said; --config takes it all the same', () => {
    write('ccg-check.config.json', { rules: { 'DA-07': 'off' } });
    const { status, error } = check('.');
    assert.equal(status, 1);
    assert.match(error, /ccg-check\.config\.json lies in the folder that is checked, so it is not used/);
    assert.equal(check('.', '--quiet').error, '');
    assert.equal(check('.', '--config', 'ccg-check.config.json').status, 0);
  });

  it('accepts findings, which then fail no run; --acceptances none counts them again', () => {
    write('c.json', { acceptances: [accepted] });
    const args = ['in', '--config', 'c.json', '--as-of', '2016-03-31'];
    const { status, out } = check(...args);
    assert.equal(status, 0);
    assert.match(out, / 1 finding is accepted\.$/m);
    assert.match(out, /^Accepted$/m);
    assert.equal(json(...args).summary.accepted, 1);
    const none = check(...args, '--acceptances', 'none');
    assert.equal(none.status, 1);
    assert.match(none.out, /1 acceptance was not taken: --acceptances says so\./);
    assert.match(check(...args, '--acceptances', 'some').error, /--acceptances is one of all, config, none/);
  });

  describe('with rules of one’s own', () => {
    const failing = (config: object, pattern: RegExp): void => {
      write('c.json', config);
      const { status, error } = check('in', '--config', 'c.json');
      assert.equal(status, 2);
      assert.match(error, pattern);
    };

    it('runs them, also made from what is handed to them', () => {
      folder.write('rules/no-c2.mjs', LOCAL);
      write('c.json', { localRules: ['./rules/no-c2.mjs'] });
      const found = (...more: readonly string[]): string[] =>
        json('in', '--config', 'c.json', ...more).dossiers.flatMap(({ findings }) =>
          findings.filter(({ rule }) => rule === 'LO-02').map(({ severity, cell }) => `${severity} ${cell}`),
        );
      assert.deepEqual(found(), ['info A3']);
      assert.deepEqual(found('--rule', 'LO-02'), ['info A3']);
      write('c.json', { localRules: ['./rules/no-c2.mjs'], rules: { 'LO-02/found': 'error' } });
      assert.deepEqual(found(), ['error A3']);
      assert.match(check('in', '--config', 'c.json').out, /^LO-02 There is no contract C2$/m);
    });

    it('refuses what is no rule, an id of ours, and a module that is not there', () => {
      folder.write('r.mjs', LOCAL.replace('LO-02', 'PF-01'));
      failing({ localRules: ['r.mjs'] }, /The id PF-01 belongs to ccg-check/);
      folder.write('s.mjs', 'export default [{ id: "LO-03" }];\n');
      failing(
        { localRules: ['s.mjs'] },
        /its default export has the id LO-03, but is not made with defineRule/,
      );
      folder.write('t.mjs', 'export const rule = 1;\n');
      failing({ localRules: ['t.mjs'] }, /t\.mjs has no default export/);
      folder.write('u.mjs', 'import "ccg-check";\n');
      failing({ localRules: ['u.mjs'] }, /Install ccg-check beside it, or export a function/);
      failing({ localRules: ['none.mjs'] }, /none\.mjs cannot be loaded/);
      folder.write('v.mjs', LOCAL);
      failing({ localRules: ['v.mjs', './v.mjs'] }, /Two rules have the id LO-02/);
    });

    it('never loads them from a folder that is checked', () => {
      folder.write('in/evil.mjs', 'process.exit(0);\n');
      failing({ localRules: ['in/evil.mjs'] }, /lies in a folder that is checked/);
    });
  });

  describe('printed as it is used', () => {
    interface Printed {
      readonly file: string | null;
      readonly rules: { readonly value: unknown; readonly from: string };
      readonly rulesOn: readonly string[];
      readonly rulesOff: readonly { readonly rule: string }[];
      readonly parameters: {
        readonly value: unknown;
        readonly from: string;
        readonly replaces: readonly { id: string }[];
      };
      readonly asOf: { readonly value: unknown; readonly from: string };
      readonly failOn: { readonly value: unknown; readonly from: string };
    }
    const printed = (...args: readonly string[]): Printed => {
      const { status, out, error } = check('--print-config', ...args);
      assert.equal(status, 0, error);
      return JSON.parse(out) as Printed;
    };

    it('says where each part came from', () => {
      write('ccg-check.config.json', {
        rules: { 'DA-07': 'off' },
        parameters: { 'procurement.local-tender-over': 40_000 },
      });
      const { file, rules, rulesOn, rulesOff, parameters, asOf, failOn } = printed('--as-of', '2016-03-31');
      assert.equal(file, 'ccg-check.config.json');
      assert.deepEqual(rules, { value: { 'DA-07': 'off' }, from: 'ccg-check.config.json' });
      assert.ok(!rulesOn.includes('DA-07') && rulesOn.includes('DA-06'));
      assert.ok(rulesOff.some(({ rule }) => rule === 'DA-07'));
      assert.deepEqual(parameters.value, { 'procurement.local-tender-over': 40_000 });
      assert.deepEqual(
        parameters.replaces.map(({ id }) => id),
        ['procurement.local-tender-over'],
      );
      assert.deepEqual(asOf, { value: '2016-03-31', from: '--as-of' });
      assert.deepEqual(failOn, { value: 'error', from: 'default' });
    });

    it('is that of the flags alone where there is no file', () => {
      const { file, rules, rulesOn } = printed('in', '--rule', 'TR-05');
      assert.deepEqual([file, rules, rulesOn], [null, { value: ['TR-05'], from: '--rule' }, ['TR-05']]);
      assert.match(
        check('--print-config', '--rule', 'TR-5').error,
        /There is no rule TR-5\. Did you mean TR-05/,
      );
    });
  });

  it('is used by inspect too', () => {
    folder.write('in/spend.csv', SPEND_WITH_REPEAT);
    write('c.json', { mappings: [{ sheet: 'spend', table: 'spend25k', ignore: true }] });
    const { out } = runCli(folder.path, 'inspect', 'in/spend.csv', '--config', 'c.json');
    assert.match(out, /No table/i);
  });
});
