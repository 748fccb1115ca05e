import assert from 'node:assert/strict';
import { check, type CheckOptions, type DossierResult } from '../../../src/checking/index.js';
import { defineParameter, type ParameterStatus } from '../../../src/parameters/index.js';
import { defineRule, type Rule } from '../../../src/rulekit/index.js';
import { projectChoice, refer } from '../../../src/sources/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';

const limitOf = (status: ParameterStatus) =>
  defineParameter({
    id: 'test.limit',
    title: 'The limit',
    unit: 'pence',
    values: [
      {
        from: '2013-04-01',
        to: null,
        value: 5_000_000,
        status,
        source: refer(projectChoice),
        confirmedOn: null,
      },
    ],
  });

/** A value above £50,000 is an error, a blank one a warning. */
const ruleOf = (status: ParameterStatus, id = 'ZZ-01'): Rule =>
  defineRule({
    id,
    slug: 'limit',
    title: 'No procurement is above the limit',
    basis: 'local',
    sources: [],
    why: '',
    messages: {
      above: { severity: 'error', text: '{est_value} is above {limit}.', remedy: '' },
      blank: { severity: 'warning', text: 'No value.', remedy: '' },
    },
    limbs: (limb) => [
      limb.record({
        of: 'procurement',
        needs: { procurement: ['procurement_ref', 'est_value'] },
        check(row, context) {
          if (row.est_value === null) {
            context.report('blank', { at: 'est_value' });
            return;
          }
          const limit = context.constant(limitOf(status));
          if (row.est_value > limit)
            context.report('above', { at: 'est_value', values: { limit: { type: 'money', pence: limit } } });
        },
      }),
    ],
  });

const { workbook } = layOut({
  name: 'three procurements',
  cover: { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP' },
  tables: {
    procurement: [
      { procurement_ref: 'P-1', est_value: 50_000 },
      { procurement_ref: 'P-2', est_value: 50_000.01 },
      { procurement_ref: 'P-3', est_value: null },
    ],
  },
});
const run = (options: Partial<CheckOptions> = {}, rule = ruleOf('confirmed')): DossierResult =>
  check({ workbooks: [{ path: 'book.xlsx', workbook }] }, { rules: [rule], ...options });
const found = (result: DossierResult): string[] =>
  result.findings.map(({ messageId, severity, severityFrom }) => `${messageId} ${severity} ${severityFrom}`);

describe('the severity of a finding', () => {
  it('is that of its message', () => {
    const result = run();
    assert.deepEqual(found(result), ['above error rule', 'blank warning rule']);
    assert.deepEqual(result.findings[0]!.key, { procurement_ref: 'P-2' });
  });

  it('is the one stated for the rule, and before that the one stated for the message', () => {
    assert.deepEqual(found(run({ severities: { 'ZZ-01': 'info' } })), [
      'above info configuration',
      'blank info configuration',
    ]);
    const both = run({ severities: { 'ZZ-01': 'error', 'ZZ-01/above': 'info' } });
    assert.deepEqual(found(both), ['above info configuration', 'blank error configuration']);
    assert.deepEqual(
      [both.summary.error, both.summary.warning, both.summary.info],
      [1, 0, 1],
      'the counts go by the severity stated',
    );
  });

  it('of a message that is off is none: nothing is found, and the result says so', () => {
    const result = run({ severities: { 'ZZ-01/above': 'off' } });
    assert.deepEqual(found(result), ['blank warning rule']);
    assert.deepEqual(result.notEvaluated, [
      { rule: 'ZZ-01', limb: 'above', reason: 'rule-off', detail: 'turned off in the configuration' },
    ]);
    assert.equal(result.evaluated[0]!.findings, 1);
    assert.equal(result.summary.notEvaluated, 0);
  });

  it('of a rule that is off is none: it is not evaluated, and the result says so', () => {
    for (const severities of [{ 'ZZ-01': 'off' }, { 'ZZ-01/above': 'off', 'ZZ-01/blank': 'off' }] as const) {
      const result = run({ severities });
      assert.deepEqual([result.findings, result.evaluated], [[], []]);
      assert.deepEqual(result.notEvaluated, [
        { rule: 'ZZ-01', limb: null, reason: 'rule-off', detail: 'turned off in the configuration' },
      ]);
      assert.equal(result.summary.notEvaluated, 1);
    }
  });

  it('is at most a warning where a value that it rests on is not confirmed, whatever is stated', () => {
    const [own] = run({}, ruleOf('unconfirmed')).findings;
    assert.equal(own!.severity, 'warning');
    assert.equal(own!.lowered, 'The limit is not confirmed by a published text');
    const [stated] = run({ severities: { 'ZZ-01': 'error' } }, ruleOf('unconfirmed')).findings;
    assert.equal(stated!.severity, 'warning');
    assert.notEqual(stated!.lowered, null);
    const [info] = run({ severities: { 'ZZ-01': 'info' } }, ruleOf('unconfirmed')).findings;
    assert.deepEqual([info!.severity, info!.lowered], ['info', null]);
    for (const status of ['seed', 'confirmed', 'chosen'] as const)
      assert.equal(run({}, ruleOf(status)).findings[0]!.severity, 'error', status);
  });
});
