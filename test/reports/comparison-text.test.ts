import assert from 'node:assert/strict';
import { comparisonText } from '../../src/reports/index.js';
import {
  compareRuns,
  defineRule,
  type DossierResult,
  type Finding,
  type RunResult,
} from '../../src/index.js';
import { dossier, finding, run } from './run.js';

const rule = defineRule({
  id: 'XX-01',
  slug: 'too-much',
  title: 'No contract is worth too much',
  basis: 'law',
  sources: [],
  why: '',
  messages: { tooMuch: { severity: 'error', text: '', remedy: '' } },
  limbs: () => [],
});
const SEPTEMBER = { ccg: '99X', ccgName: 'NHS Anytown CCG', periodEnd: '2015-09-30' };
const of = (...findings: readonly Finding[]): DossierResult =>
  dossier({ ...SEPTEMBER, findings: [...findings] });
const called = (fingerprint: string, parts: Partial<Finding> = {}): Finding =>
  finding({ fingerprint, ...parts });
const packed = (result: RunResult, rulePack: string, version: string): RunResult => ({
  ...result,
  tool: { ...result.tool, rulePack, version },
});
const report = (older: RunResult, newer: RunResult): string =>
  comparisonText(compareRuns(older, newer), { rules: [rule] });
/** The report with its lines joined, to look for sentences in. */
const words = (older: RunResult, newer: RunResult): string => report(older, newer).replaceAll(/\s+/g, ' ');

describe('the text report of a comparison', () => {
  it('shows what is new in full, and the cells of the rest', () => {
    const older = run(of(called('kept', { cell: 'F2' }), called('mended', { cell: 'F3' })));
    const newer = run(of(called('kept', { cell: 'F7' }), called('fresh', { cell: 'F9' })));
    assert.equal(
      report(older, newer),
      `1 error is new; 1 persists; 1 resolved.

Compared

  99X NHS Anytown CCG, to 30 September 2015: 1 new; 1 persists; 1 resolved.

New

XX-01 No contract is worth too much

  Error: Contract C1 is worth £612,000.
    Contracts!F9
    What to do: Correct the value.

  Source: A source: “the words”

Persisting

  XX-01 No contract is worth too much (error)
    Contracts!F7

Resolved

  XX-01 No contract is worth too much (error)
    was Contracts!F3
`,
    );
  });

  describe('opens with a verdict', () => {
    const verdict = (older: readonly Finding[], newer: readonly Finding[]): string =>
      report(run(of(...older)), run(of(...newer))).split('\n')[0]!;

    it('that says what is new, and that nothing is', () => {
      assert.equal(verdict([], []), 'Nothing is new.');
      assert.equal(verdict([called('a')], [called('a')]), 'Nothing is new; 1 persists.');
      assert.equal(
        verdict([], [called('a'), called('b', { severity: 'info' })]),
        '1 error and 1 point of information are new.',
      );
    });

    it('that counts what was accepted at once apart', () => {
      const acceptance = { status: 'accepted' } as Finding['acceptance'];
      assert.equal(verdict([], [called('a', { acceptance })]), 'Nothing is new; 1 new and accepted.');
    });
  });

  it('says that the rules changed, or that nobody knows', () => {
    const [one, other] = [
      packed(run(of()), 'a'.repeat(64), '1.0.0'),
      packed(run(of()), 'b'.repeat(64), '1.1.0'),
    ];
    assert.match(
      words(one, other),
      /The rules are not the same: the older result is of ccg-check 1\.0\.0, rules aaaaaaaa; the newer of 1\.1\.0, rules bbbbbbbb\./,
    );
    assert.doesNotMatch(words(one, one), /rules/);
    assert.match(words(one, packed(run(of()), 'development', '1.1.0')), /by the same rules is not known/);
  });

  it('names the rules that only one result speaks of', () => {
    const evaluated = [{ ...of().evaluated[0]!, rule: 'YY-02' }];
    const text = words(run(of()), run(dossier({ ...SEPTEMBER, evaluated })));
    assert.match(text, /Only the newer result speaks of YY-02\. Only the older result speaks of XX-01\./);
  });

  it('says which dossiers have no counterpart, and which periods are compared', () => {
    const text = words(
      run(of(), dossier({ ccg: '04R', periodEnd: '2015-09-30' })),
      run({ ...of(), periodEnd: '2015-10-31' }, dossier({ ccg: '05A', periodEnd: '2015-10-31' })),
    );
    assert.match(text, /99X NHS Anytown CCG, to 31 October 2015, with to 30 September 2015: nothing new\./);
    assert.match(
      text,
      /05A, to 31 October 2015: nothing of it is in the older result, so every finding is new\./,
    );
    assert.match(
      text,
      /04R, to 30 September 2015: nothing of it is in the newer result, so nothing was checked/,
    );
    assert.doesNotMatch(text, /right way round/);
  });

  it('asks whether the files are the right way round where the newer is of the earlier period', () => {
    const text = words(run({ ...of(), periodEnd: '2015-10-31' }), run(of()));
    assert.match(text, /are the two files the right way round\?/);
  });

  it('says how persisting findings changed', () => {
    const acceptance = { status: 'accepted' } as Finding['acceptance'];
    const text = report(
      run(of(called('a', { severity: 'warning' }), called('b', { cell: 'F3', acceptance }))),
      run(of(called('a'), called('b', { cell: 'F3' }))),
    );
    assert.match(
      text,
      /Changed:\n {4}XX-01 was warning and is error now: Contracts!F2\.\n {4}XX-01 is no longer accepted: Contracts!F3\.\n/,
    );
  });

  it('shows what is gone and was not checked again apart, with the reason', () => {
    const silent = dossier({ ...SEPTEMBER, evaluated: [] });
    const text = report(run(of(called('a'), called('b'))), run(silent));
    assert.match(text, /^Nothing is new; 2 gone but not checked again\./);
    assert.match(text, /were put right:\n {4}XX-01 \(2 times\): XX-01 was not among the rules\./);
    assert.doesNotMatch(text, /\nResolved/);
  });

  it('says why some may be no news, and which of the resolved are not certain', () => {
    const unjudged = { reason: 'blank' as const, count: 1, detail: '', cells: 'A2' };
    const evaluated = [{ ...of().evaluated[0]!, notJudged: [unjudged] }];
    const silent = dossier({ ...SEPTEMBER, evaluated: [] });
    assert.match(
      words(run(silent), run(of(called('a')))),
      /Of these, some may be no news: XX-01: not checked before: XX-01 was not among the rules\./,
    );
    assert.match(
      words(run(of(called('a'), called('b'))), run(dossier({ ...SEPTEMBER, evaluated }))),
      /Not certain, because rows that may be these were not judged: XX-01 \(2 times\): 1 row more than before/,
    );
  });

  it('cuts long lists and says how long they are', () => {
    const many = Array.from({ length: 31 }, (_, i) => called(`f${i}`, { rule: `XX-${i}` }));
    assert.match(report(run(of(...many)), run(of(...many))), /and 1 more rule; --format json has all\./);
  });

  it('lets no text of a workbook act on the terminal', () => {
    const text = report(
      run(of(called('a', { sheet: 'x\u001b[31m' }))),
      run(of(called('b', { message: 'y\u001b[2J', sheet: 'z\u202e' }))),
    );
    for (const character of ['\u001b', '\u202e']) assert.ok(!text.includes(character));
  });
});
