import assert from 'node:assert/strict';
import { openChecker } from '../../../src/checking/index.js';
import type { LimbOutcome } from '../../../src/checking/engine/run-limb.js';
import { defineRule, type Rule } from '../../../src/rulekit/index.js';
import { projectChoice, refer } from '../../../src/sources/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { Row } from '../../../src/testing/index.js';

const about = {
  id: 'XX-01',
  slug: 'grouping',
  title: 'Groups are noted',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A rule for this test alone.',
} as const;

/** Reports nothing: it notes the groups that it is given, as positions of their rows. */
function grouping(seen: number[][]): ReturnType<typeof defineRule> {
  return defineRule({
    ...about,
    messages: {},
    limbs: (limb) => [
      limb.group({
        of: 'spend25k',
        needs: { spend25k: ['supplier', 'amount', 'expense_type'] },
        by: ['supplier', 'amount'],
        blankKeys: ['amount'],
        where: (row) => row.expense_type !== 'Payroll',
        check: (rows) => {
          seen.push(rows.map(({ index }) => index));
        },
      }),
    ],
  });
}

const payment = (supplier: Row[string], amount: Row[string], expense_type = 'Contract value'): Row => ({
  date: '2015-09-30',
  expense_type,
  expense_area: 'Acute commissioning',
  supplier,
  transaction_number: '700001',
  amount,
});

function run(...rows: Row[]): { groups: number[][]; counts: Record<string, number> } {
  const groups: number[][] = [];
  const { judged, passedOver, notJudged } = outcomeOf(grouping(groups), rows).counts;
  const counts = Object.fromEntries([...notJudged].map(([reason, { count }]) => [reason, count]));
  return { groups, counts: { judged, passedOver, ...counts } };
}

function outcomeOf(rule: Rule, rows: readonly Row[]): LimbOutcome {
  const { workbook } = layOut({ name: 'groups', tables: { spend25k: rows } });
  const checker = openChecker({ workbooks: [{ path: 'case.xlsx', workbook }] }, { rules: [rule] });
  return checker.outcomes[0]!.limbs[0]!;
}

describe('the groups of a rule', () => {
  it('hold rows with one key in their order, and come in the order of their first rows', () => {
    const { groups } = run(
      payment('Anytown Trust', 5),
      payment('Othertown Trust', 5),
      payment('anytown  trust', 5),
      payment('Anytown Trust', 6),
      payment('Othertown Trust', 5),
      payment('Anytown Trust', 5),
    );
    assert.deepEqual(groups, [[0, 2, 5], [1, 4], [3]]);
  });

  it('take a blank for a value where the rule says so, and else leave the row out', () => {
    const { groups, counts } = run(
      payment('Anytown Trust', null),
      payment(null, 5),
      payment('Anytown Trust', null),
      payment('Anytown Trust', 5),
    );
    assert.deepEqual(groups, [[0, 2], [3]]);
    assert.deepEqual(counts, { judged: 2, passedOver: 0, blank: 1 });
  });

  it('leave out rows whose key cannot be read, and rows that the rule is not about', () => {
    const { groups, counts } = run(
      payment('Anytown Trust', { text: 'to be advised' }),
      payment('Anytown Trust', 5, 'Payroll'),
      payment('Anytown Trust', { notCalculated: 'A1' }, 'Payroll'),
      payment('Anytown Trust', { notCalculated: 'A1' }),
      payment('Anytown Trust', 5),
    );
    assert.deepEqual(groups, [[4]]);
    assert.deepEqual(counts, { judged: 1, passedOver: 2, unreadable: 1, 'not-calculated': 1 });
  });

  it('are none where no row is left', () => {
    const { groups, counts } = run(payment('Anytown Trust', 5, 'Payroll'));
    assert.deepEqual(groups, []);
    assert.deepEqual(counts, { judged: 0, passedOver: 1 });
  });

  it('are not given where a sum says that they are in order, but counted', () => {
    const seen: string[] = [];
    const rule = defineRule({
      ...about,
      messages: {},
      limbs: (limb) => [
        limb.group({
          of: 'spend25k',
          needs: { spend25k: ['supplier', 'amount'] },
          by: ['supplier'],
          prepare: () => 10,
          inOrder: { sum: 'amount', test: (total, _, least) => total >= least * 100 },
          check: (rows) => {
            seen.push(rows.map(({ supplier, index }) => `${supplier} ${index}`).join(', '));
            seen.push(rows.map(({ amount }) => String(amount)).join(', '));
          },
        }),
      ],
    });
    const { counts } = outcomeOf(rule, [
      payment('Exactly', 4),
      payment('Above', 11),
      payment('Below', 9.99),
      payment('Exactly', 6),
      payment('Unreadable', 50),
      payment('Blank', null),
      payment('Unreadable', { text: 'about 20' }),
      payment('With a blank', 12),
      payment('With a blank', null),
    ]);
    assert.deepEqual(seen, ['Below 2', '999', 'Unreadable 4, Unreadable 6', 'Blank 5', 'null']);
    assert.equal(counts.judged, 5);
    assert.equal(counts.notJudged.get('unreadable')?.count, 1);
  });
});
