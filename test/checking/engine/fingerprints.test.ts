import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import { defineRule, type ReportOptions } from '../../../src/rulekit/index.js';
import { projectChoice, refer } from '../../../src/sources/index.js';
import { memoryWorkbook, type CellInput } from '../../../src/workbook/index.js';

type Options = Omit<ReportOptions<'amount'>, 'at'>;
type Line = readonly [reference: string, contributor: string, amount: CellInput];

/** Fingerprints of a rule that reports every row of a list without a key, or the first row alone. */
function fingerprints(rows: readonly Line[], options: Options & { readonly first?: boolean } = {}): string[] {
  const { first = false, ...more } = options;
  const rule = defineRule({
    id: 'XX-01',
    slug: 'seen',
    title: 'Rows are seen',
    basis: 'data',
    sources: [refer(projectChoice)],
    why: 'A rule for this test alone.',
    messages: { seen: { severity: 'info', text: 'Seen.', remedy: '' } },
    limbs: (limb) => [
      limb.record({
        of: 'poolContrib',
        needs: { poolContrib: ['pool_ref', 'contributor', 'amount'] },
        where: (row) => !first || row.index === 0,
        check: (_, context) => context.report('seen', { at: 'amount', ...more }),
      }),
    ],
  });
  const headings = ['Pool reference', 'Contributor', 'Amount', 'Contributor type', 'Function funded'];
  const workbook = memoryWorkbook([{ name: 'Contributions', rows: [headings, ...rows] }]);
  const { findings } = check({ workbooks: [{ path: 'a.xlsx', workbook }] }, { rules: [rule] });
  return findings.map(({ fingerprint }) => fingerprint);
}

const ONE: Line = ['P1', 'NHS Anytown CCG', 500];
const TWO: Line = ['P1', 'Anyshire Council', 700];

describe('a fingerprint', () => {
  it('is of the record: it stays when rows move, and is another for another record', () => {
    const [one, two] = fingerprints([ONE, TWO]);
    assert.deepEqual(fingerprints([TWO, ONE]), [two, one]);
    assert.notEqual(one, two);
    assert.notEqual(fingerprints([['P1', 'NHS Anytown CCG', 501]])[0], one);
  });

  it('does not depend on case and padding', () => {
    assert.deepEqual(fingerprints([['p1 ', ' nhs  anytown ccg', 500]]), fingerprints([ONE]));
  });

  it('is another for each of several equal records', () => {
    const found = fingerprints([ONE, ONE, ONE]);
    assert.equal(new Set(found).size, 3);
    assert.equal(found[0], fingerprints([ONE])[0]);
  });

  it('tells findings of one record apart by a discriminator', () => {
    assert.notDeepEqual(
      fingerprints([ONE], { discriminator: 'a' }),
      fingerprints([ONE], { discriminator: 'b' }),
    );
  });

  describe('of a finding that states its subject', () => {
    const first = true;

    it('holds nothing of the row that comes first', () => {
      const subject = ['P1'];
      assert.deepEqual(
        fingerprints([ONE, TWO], { first, subject }),
        fingerprints([TWO, ONE], { first, subject }),
      );
      assert.notDeepEqual(fingerprints([ONE, TWO], { first }), fingerprints([TWO, ONE], { first }));
      const nothing = { first, subject: [] };
      assert.deepEqual(fingerprints([ONE], nothing), fingerprints([TWO], nothing));
    });

    it('is another for another subject, but not for another case or padding', () => {
      const of = (...subject: string[]): string[] => fingerprints([ONE], { subject });
      assert.notDeepEqual(of('P1'), of('P2'));
      assert.notDeepEqual(of('P1', 'a'), of('P1a'));
      assert.deepEqual(of('P1'), of(' p1'));
    });
  });
});
