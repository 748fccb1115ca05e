import assert from 'node:assert/strict';
import { defineRule, type Rule } from '../../src/index.js';
import type { NotJudgedReason } from '../../src/rulekit/index.js';
import { projectChoice, refer } from '../../src/sources/index.js';
import { runCase } from '../../src/testing/run-case.js';

/** A rule that judges no contract, for a reason in words, naming the cell or not; or that names a field of none. */
function ruleThat(reason: NotJudgedReason, detail: string, field: string | null): Rule {
  return defineRule({
    id: 'XX-01',
    slug: 'judges-nothing',
    title: 'Nothing is judged',
    basis: 'data',
    sources: [refer(projectChoice)],
    why: 'A rule for this test alone.',
    messages: { seen: { severity: 'info', text: 'Seen.', remedy: '' } },
    limbs: (limb) => [
      limb.record({
        of: 'contracts',
        needs: { contracts: ['contract_ref', 'title'] },
        check: (row, context) =>
          context.cannotJudge(reason, detail, field === null ? [] : [row.at(field as 'title')]),
      }),
    ],
  });
}

const faultsOf = (rule: Rule): readonly string[] =>
  runCase(
    rule,
    { name: 'a contract', tables: { contracts: [{ contract_ref: 'C1', title: 'Podiatry' }] } },
    'notEvaluated',
  ).faults;

describe('running a case', () => {
  it('asks why nothing was judged, in words', () => {
    assert.deepEqual(faultsOf(ruleThat('blank', 'the title is blank', 'title')), []);
    assert.deepEqual(faultsOf(ruleThat('blank', ' ', 'title')), [
      'not judged because blank, without a word why',
    ]);
  });

  it('asks for the cells where the reason lies in cells', () => {
    for (const reason of ['blank', 'unreadable', 'not-calculated'] as const)
      assert.deepEqual(faultsOf(ruleThat(reason, 'no value', null)), [
        `not judged because ${reason}, and no cell is named`,
      ]);
    assert.deepEqual(faultsOf(ruleThat('not-applicable', 'not of health', null)), []);
  });

  it('finds fault with a rule that names a field of no table', () => {
    assert.deepEqual(faultsOf(ruleThat('blank', 'no value', 'titel')), [
      'the rule failed: contracts has no field titel',
    ]);
  });
});
