import assert from 'node:assert/strict';
import {
  check,
  dossierResultSchema,
  type CheckOptions,
  type DossierResult,
} from '../../../src/checking/index.js';
import { defineRule, show, type Rule } from '../../../src/rulekit/index.js';
import acceptanceHolds from '../../../src/rules/acceptances/acceptance-holds.js';
import requiredBlank from '../../../src/rules/data/required-blank.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { Row } from '../../../src/testing/index.js';
import { day } from '../../../src/workbook/index.js';

/** Finds services above £100,000, and says by what share they are above. */
const above: Rule = defineRule({
  id: 'ZZ-01',
  slug: 'above',
  title: 'No service is above the limit',
  basis: 'local',
  sources: [],
  why: '',
  messages: {
    above: { severity: 'error', text: '{limit} is the limit, {annual_value} is {share} above.', remedy: '' },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['service_id', 'annual_value'] },
      check(row, context) {
        const limit = 10_000_000;
        if (row.annual_value !== null && row.annual_value > limit)
          context.report('above', {
            at: 'annual_value',
            values: { limit: show.text('£100,000'), share: show.percentage(row.annual_value / limit - 1) },
          });
      },
    }),
  ],
});

const KEY = 'S1, Anytown Surgery';
const service = (annual_value: number, practice_or_provider = 'Anytown Surgery'): Row => ({
  service_id: 'S1',
  practice_or_provider,
  annual_value,
});
const row: Row = {
  rule: 'ZZ-01',
  table: 'Enhanced services',
  key: KEY,
  reason: 'Agreed by the board.',
  owner: 'Head of contracts',
  approver: 'Chief finance officer',
  from: '2015-04-01',
  until: '2017-03-31',
};
const stated = {
  rule: 'ZZ-01',
  where: { ccg: '99x', table: 'enhancedServices', key: ['S1', 'Anytown Surgery'] },
  reason: 'Agreed by the board.',
  owner: 'Head of contracts',
  approver: 'Chief finance officer',
  from: day('2015-04-01'),
  until: day('2017-03-31'),
};

function run(
  rows: readonly Row[],
  accepted: readonly Row[],
  options: Partial<CheckOptions> = {},
): DossierResult {
  const { workbook } = layOut({
    name: 'services',
    cover: { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP000' },
    tables: { enhancedServices: rows, ...(accepted.length > 0 && { acceptedFindings: accepted }) },
  });
  const result = check(
    { workbooks: [{ path: 'book.xlsx', workbook }] },
    { rules: [acceptanceHolds, above], ...options },
  );
  return dossierResultSchema.parse(result);
}
const statusOf = (result: DossierResult): string[] =>
  result.findings
    .filter(({ rule }) => rule === 'ZZ-01')
    .map(({ acceptance }) => acceptance?.status ?? 'stands');

describe('accepted findings', () => {
  it('are shown with who answers for them and until when, and counted apart', () => {
    const result = run([service(125)], [row]);
    const [finding] = result.findings;
    assert.deepEqual(finding!.key, {
      service_id: 'S1',
      practice_or_provider: 'Anytown Surgery',
    });
    assert.deepEqual(finding!.acceptance, {
      from: 'workbook',
      workbook: 'book.xlsx',
      sheet: 'Accepted findings',
      cell: 'A2',
      reason: 'Agreed by the board.',
      owner: 'Head of contracts',
      approver: 'Chief finance officer',
      since: '2015-04-01',
      until: '2017-03-31',
      status: 'accepted',
      said: null,
      figures: [],
    });
    const { error, warning, info, accepted } = result.summary;
    assert.deepEqual({ error, warning, info, accepted }, { error: 0, warning: 0, info: 0, accepted: 1 });
    assert.deepEqual(
      result.acceptances.map(({ rule, from, state, findings, finding: own }) => [
        rule,
        from,
        state,
        findings,
        own,
      ]),
      [['ZZ-01', 'workbook', 'accepted', 1, null]],
    );
  });

  it('may stand in the configuration instead', () => {
    const result = run([service(125)], [], { acceptances: [stated] });
    assert.deepEqual(statusOf(result), ['accepted']);
    assert.deepEqual(
      [result.findings[0]!.acceptance!.from, result.findings[0]!.acceptance!.cell],
      ['configuration', null],
    );
    assert.deepEqual(
      result.acceptances.map(({ from, index }) => [from, index]),
      [['configuration', 0]],
    );
  });

  it('are none of those that the receiver does not take', () => {
    const accepted = (acceptFrom: 'all' | 'config' | 'none', options: Partial<CheckOptions> = {}): string[] =>
      statusOf(run([service(125)], [row], { acceptFrom, ...options }));
    assert.deepEqual(accepted('all'), ['accepted']);
    assert.deepEqual(accepted('config'), ['stands']);
    assert.deepEqual(accepted('none'), ['stands']);
    assert.deepEqual(accepted('config', { acceptances: [stated] }), ['accepted']);
    assert.deepEqual(accepted('none', { acceptances: [stated] }), ['stands']);
    const ignored = run([service(125)], [row], { acceptFrom: 'config' });
    assert.deepEqual([ignored.acceptances[0]!.state, ignored.findings.length], ['ignored', 1]);
  });

  it('are those of one record only', () => {
    const rows = [service(125), service(130, 'Other Surgery')];
    assert.deepEqual(statusOf(run(rows, [row])), ['accepted', 'stands']);
    const both = [row, { ...row, key: 's1 | other surgery' }];
    assert.deepEqual(statusOf(run(rows, both)), ['accepted', 'accepted']);
  });

  it('may be named by the fingerprint of the finding, where the record has no reference', () => {
    const rows = [service(125), service(130)];
    const [first] = run(rows, []).findings;
    const named = run(rows, [{ ...row, key: first!.fingerprint }]);
    assert.deepEqual(statusOf(named), ['accepted', 'stands']);
    const part = run(rows, [{ ...row, key: first!.fingerprint.slice(0, 12) }]);
    assert.deepEqual(statusOf(part), ['stands', 'stands']);
  });

  it('stand again, marked as such, where they have ended', () => {
    const result = run([service(125)], [{ ...row, until: '2016-03-30' }]);
    assert.deepEqual(statusOf(result), ['expired']);
    const [own] = result.findings.filter(({ rule }) => rule === 'AC-01');
    assert.equal(own!.messageId, 'expired');
    assert.equal(result.acceptances[0]!.finding, own!.fingerprint);
    assert.deepEqual([result.summary.error, result.summary.warning, result.summary.accepted], [1, 1, 0]);
  });

  describe('with a figure', () => {
    const at = (thousands: number, figure: number): DossierResult =>
      run([service(thousands)], [{ ...row, figure }]);

    it('hold while the figure does, in pounds whatever the units of the workbook', () => {
      const [finding] = at(125, 125_000).findings;
      assert.equal(finding!.acceptance!.status, 'accepted');
      assert.equal(finding!.acceptance!.said, 'accepted at £125,000');
      assert.deepEqual(finding!.acceptance!.figures, [
        {
          name: 'annual_value',
          accepted: { type: 'money', pence: 12_500_000 },
          now: { type: 'money', pence: 12_500_000 },
        },
      ]);
    });

    it('stand again where it differs by more than 1%, up or down', () => {
      // 1% of £125,000 is £1,250.
      assert.deepEqual(statusOf(at(126.25, 125_000)), ['accepted']);
      assert.deepEqual(statusOf(at(126.250_01, 125_000)), ['changed']);
      assert.deepEqual(statusOf(at(123.75, 125_000)), ['accepted']);
      assert.deepEqual(statusOf(at(123.749_99, 125_000)), ['changed']);
      const changed = at(140, 125_000);
      assert.equal(changed.findings[0]!.acceptance!.said, 'accepted at £125,000');
      assert.deepEqual([changed.summary.error, changed.summary.accepted], [1, 0]);
    });

    it('stand by it within £1, however small it is', () => {
      const small = (amount: number): string[] => {
        return statusOf(
          run([service(125)], [], {
            acceptances: [{ ...stated, figures: { annual_value: amount } }],
            parameters: { 'acceptances.figure-tolerance-share': [{ value: 0 }] },
          }),
        );
      };
      assert.deepEqual(small(124_999), ['accepted']);
      assert.deepEqual(small(124_998.99), ['changed']);
    });

    it('may name each figure, shares among them', () => {
      const by = (figures: Readonly<Record<string, number>>): string[] =>
        statusOf(run([service(125)], [], { acceptances: [{ ...stated, figures }] }));
      assert.deepEqual(by({ annual_value: 125_000, share: 0.25 }), ['accepted']);
      assert.deepEqual(by({ annual_value: 125_000, share: 0.2525 }), ['accepted']);
      assert.deepEqual(by({ annual_value: 125_000, share: 0.26 }), ['changed']);
      assert.deepEqual(by({ other: 1 }), ['changed'], 'a figure that the finding does not have');
    });
  });

  it('leave the rule on acceptances to its severity', () => {
    const expired = [{ ...row, until: '2016-03-30' }];
    const off = run([service(125)], expired, { severities: { 'AC-01/expired': 'off' } });
    assert.deepEqual(
      off.findings.map(({ rule }) => rule),
      ['ZZ-01'],
    );
    assert.equal(off.acceptances[0]!.finding, null);
    const error = run([service(125)], expired, { severities: { 'AC-01': 'error' } });
    assert.equal(error.summary.error, 2);
  });

  it('without a rule are one finding: the rule on acceptances owns the blank', () => {
    const blank = (...others: readonly Rule[]): string[] => {
      const result = run([service(90)], [{ ...row, rule: null }], { rules: [...others, above] });
      assert.equal(
        result.findings.length,
        result.evaluated.reduce((n, { findings }) => n + findings, 0),
      );
      return result.findings.map(({ rule, cell }) => `${rule} ${cell}`);
    };
    assert.deepEqual(blank(acceptanceHolds, requiredBlank), ['AC-01 A2']);
    assert.deepEqual(blank(requiredBlank), ['DA-03 A2']);
  });

  it('do not depend on where their rows stand', () => {
    const rows = [service(125), service(130, 'Other Surgery')];
    const other = { ...row, rule: 'ZZ-02' };
    const [one, two] = [run(rows, [row, other]), run([...rows].reverse(), [other, row])];
    const prints = (result: DossierResult): string[] =>
      result.findings.map(({ fingerprint, acceptance }) => `${fingerprint} ${acceptance?.status}`).sort();
    assert.deepEqual(prints(one), prints(two));
  });
});
