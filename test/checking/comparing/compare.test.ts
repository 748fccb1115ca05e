import assert from 'node:assert/strict';
import {
  compareRuns,
  comparisonSchema,
  NothingInCommon,
  type ComparedFinding,
  type Comparison,
  type DossierResult,
  type Finding,
  type RunResult,
} from '../../../src/index.js';
import { dossier, finding, located, run } from '../../reports/run.js';

const SEPTEMBER = { ccg: '99X', financialYear: '2015/16', periodEnd: '2015-09-30' };
const OCTOBER = { ...SEPTEMBER, periodEnd: '2015-10-31' };

const of = (findings: readonly Finding[], parts: Partial<DossierResult> = {}): DossierResult =>
  dossier({ ...SEPTEMBER, findings: [...findings], ...parts });
const called = (fingerprint: string, parts: Partial<Finding> = {}): Finding =>
  finding({ fingerprint, ...parts });
const accepted = (status: 'accepted' | 'changed'): Finding['acceptance'] => ({
  from: 'configuration',
  workbook: null,
  sheet: null,
  cell: null,
  reason: 'Agreed',
  owner: 'A',
  approver: 'B',
  since: '2015-04-01',
  until: '2016-03-31',
  status,
  said: null,
  figures: [],
});

/** `state fingerprint` of each finding, in order. */
const statesOf = (comparison: Comparison): string[] =>
  all(comparison).map(({ state, finding: { fingerprint } }) => `${state} ${fingerprint}`);
const all = ({ compared }: Comparison): ComparedFinding[] => compared.flatMap(({ findings }) => findings);

/** What became of one finding, `x`, that only the older result has. */
const gone = (older: Partial<DossierResult>, newer: Partial<DossierResult>, more: Finding[] = []): string => {
  const [x] = all(
    compareRuns(run(of([called('x', { field: 'contract_ref' }), ...more], older)), run(of([], newer))),
  );
  return `${x!.state}${x!.because === null ? '' : `: ${x!.because}`}`;
};
const evaluated = (judged: number, ...notJudged: DossierResult['evaluated'][number]['notJudged']) => [
  { rule: 'XX-01', judged, outsideDates: 0, passedOver: 0, notJudged, findings: 0 },
];

describe('comparing runs', () => {
  it('tells new findings from those that persist and those that are resolved, by fingerprint', () => {
    const comparison = compareRuns(
      run(of([called('kept', { cell: 'F2' }), called('mended')])),
      run(of([called('fresh', { severity: 'warning' }), called('kept', { cell: 'F9' })])),
    );
    assert.deepEqual(statesOf(comparison), ['new fresh', 'persisting kept', 'resolved mended']);
    assert.equal(all(comparison)[1]!.finding.cell, 'F9');
    const { summary } = comparison;
    assert.deepEqual(summary.new, { error: 0, warning: 1, info: 0, accepted: 0 });
    assert.deepEqual(summary.persisting, { error: 1, warning: 0, info: 0, accepted: 0 });
    assert.deepEqual(summary.resolved, { error: 1, warning: 0, info: 0, accepted: 0 });
    assert.deepEqual(comparisonSchema.parse(comparison), comparison);
  });

  it('of a run with itself finds that everything persists', () => {
    const one = run(of([called('a'), called('b')]), dossier({ findings: [called('c')] }));
    const comparison = compareRuns(one, one);
    assert.deepEqual(statesOf(comparison), ['persisting a', 'persisting b', 'persisting c']);
    assert.ok(all(comparison).every(({ before }) => before === null));
  });

  it('matches equal fingerprints of workbooks that were judged apart one by one', () => {
    const older = run(of([called('a')]), of([called('a')]));
    assert.deepEqual(statesOf(compareRuns(older, run(of([called('a')])))), ['persisting a', 'resolved a']);
    assert.deepEqual(statesOf(compareRuns(run(of([called('a')])), older)), ['new a', 'persisting a']);
  });

  it('says what a persisting finding was before: its severity, and whether it was accepted', () => {
    const { compared, summary } = compareRuns(
      run(
        of([
          called('s', { severity: 'warning' }),
          called('a'),
          called('b', { acceptance: accepted('accepted') }),
        ]),
      ),
      run(
        of([
          called('s', { severity: 'error' }),
          called('a', { acceptance: accepted('accepted') }),
          called('b', { acceptance: accepted('changed') }),
        ]),
      ),
    );
    assert.deepEqual(
      compared[0]!.findings.map(({ before }) => before),
      [
        { severity: 'warning', accepted: false },
        { severity: 'error', accepted: false },
        { severity: 'error', accepted: true },
      ],
    );
    assert.deepEqual([summary.severityChanged, summary.nowAccepted, summary.noLongerAccepted], [1, 1, 1]);
    assert.deepEqual(summary.persisting, { error: 2, warning: 0, info: 0, accepted: 1 });
  });

  it('counts a new finding that is accepted apart', () => {
    const { summary } = compareRuns(
      run(of([])),
      run(of([called('a', { acceptance: accepted('accepted') })])),
    );
    assert.deepEqual(summary.new, { error: 0, warning: 0, info: 0, accepted: 1 });
  });

  describe('does not call resolved', () => {
    it('what a rule that failed, or was not run, says nothing about', () => {
      assert.equal(gone({}, {}), 'resolved');
      assert.equal(
        gone({}, { faults: [{ rule: 'XX-01', message: 'oh' }] }),
        'unchecked: XX-01 failed, which is a fault of ccg-check',
      );
      assert.equal(gone({}, { evaluated: [] }), 'unchecked: XX-01 was not among the rules');
    });

    it('what a rule that was not evaluated says nothing about, except that it is about nothing any more', () => {
      const not = (reason: DossierResult['notEvaluated'][number]['reason'], limb: string | null): string =>
        gone(
          {},
          {
            evaluated: limb === null ? [] : evaluated(3),
            notEvaluated: [{ rule: 'XX-01', limb, reason, detail: 'no table' }],
          },
        );
      assert.equal(not('table-missing', null), 'unchecked: no table');
      assert.equal(not('rule-off', null), 'unchecked: no table');
      assert.equal(not('not-applicable', null), 'resolved');
      assert.equal(not('outside-dates', null), 'resolved');
      assert.equal(not('table-missing', 'another limb'), 'resolved');
      assert.equal(not('rule-off', 'tooMuch'), 'unchecked: no table');
    });

    it('what another limb of its rule says nothing about', () => {
      const limb = (name: string): string => {
        const held = called('x', { decision: { ...finding().decision, limb: 'life' } });
        const notEvaluated = [{ rule: 'XX-01', limb: name, reason: 'blank' as const, detail: 'no end' }];
        return all(compareRuns(run(of([held])), run(of([], { notEvaluated }))))[0]!.state;
      };
      assert.equal(limb('life'), 'unchecked');
      assert.equal(limb('year'), 'resolved');
    });

    it('what a dossier says nothing about, where another of the same period does', () => {
      const older = run(of([called('x')]));
      const silent = of([], {
        evaluated: [],
        notEvaluated: [{ rule: 'XX-01', limb: null, reason: 'table-missing', detail: 'no table' }],
      });
      assert.equal(all(compareRuns(older, run(silent, of([]))))[0]!.state, 'resolved');
      assert.equal(all(compareRuns(older, run(silent, silent)))[0]!.state, 'unchecked');
    });

    it('what stood in a table or a column that is no longer there', () => {
      const workbooks = (tables: Parameters<typeof located>[0][]): Partial<DossierResult> => ({
        workbooks: [{ ...dossier().workbooks[0]!, tables: tables.map(located) }],
      });
      assert.equal(gone({}, workbooks([])), 'unchecked: “Contract register” was not found');
      assert.equal(
        gone({}, workbooks([{ columns: [] }])),
        'unchecked: the column “Contract reference” was not found',
      );
      assert.equal(gone(workbooks([{ columns: [] }]), workbooks([{ columns: [] }])), 'resolved');
    });

    it('what rows that cannot be judged any more may hide', () => {
      const rows = (count: number, reason: 'blank' | 'not-applicable' = 'blank'): Partial<DossierResult> => ({
        evaluated: evaluated(3, { reason, count, detail: '', cells: 'A2' }),
      });
      assert.equal(gone({}, rows(1)), 'unchecked: 1 row more than before could not be judged by XX-01');
      assert.equal(gone(rows(1), rows(1)), 'resolved');
      assert.equal(gone(rows(2), rows(1)), 'resolved');
      assert.equal(gone({}, rows(4, 'not-applicable')), 'resolved');
      assert.equal(
        gone({}, rows(2), [called('y'), called('z')]),
        'resolved: 2 rows more than before could not be judged by XX-01',
      );
    });
  });

  it('says of a new finding that nothing could have found it before', () => {
    const before = of([], {
      evaluated: [],
      notEvaluated: [{ rule: 'XX-01', limb: null, reason: 'table-missing', detail: 'no list of pools' }],
    });
    const [one] = all(compareRuns(run(before), run(of([called('a')]))));
    assert.equal(one!.because, 'not checked before: no list of pools');
    assert.equal(all(compareRuns(run(of([])), run(of([called('a')]))))[0]!.because, null);
  });

  describe('finds the counterpart of a dossier', () => {
    /** `older period with newer period` of each pair. */
    const pairs = (older: RunResult, newer: RunResult): string[] =>
      compareRuns(older, newer).compared.map(
        (one) =>
          `${one.ccg ?? 'unknown'}: ${one.old === null ? '-' : one.old.periodEnd} with ${one.new === null ? '-' : one.new.periodEnd}`,
      );
    const to = (periodEnd: string | null, parts: Partial<DossierResult> = {}): DossierResult =>
      of([], { periodEnd, ...parts });

    it('by CCG and period', () => {
      const both = run(to('2015-09-30'), to('2015-10-31'), to('2015-09-30', { ccg: '04R' }));
      assert.deepEqual(pairs(both, both), [
        '99X: 2015-09-30 with 2015-09-30',
        '99X: 2015-10-31 with 2015-10-31',
        '04R: 2015-09-30 with 2015-09-30',
      ]);
    });

    it('by the period before, where its own is not there', () => {
      assert.deepEqual(pairs(run(to('2015-08-31'), to('2015-09-30')), run(to('2015-10-31'))), [
        '99X: 2015-09-30 with 2015-10-31',
        '99X: 2015-08-31 with -',
      ]);
      assert.deepEqual(pairs(run(of([], OCTOBER)), run(of([]))), ['99X: 2015-10-31 with 2015-09-30']);
    });

    it('but not one that another has: what came in addition has none', () => {
      const [september, october] = [to('2015-09-30'), to('2015-10-31')];
      assert.deepEqual(pairs(run(september), run(october, september)), [
        '99X: - with 2015-10-31',
        '99X: 2015-09-30 with 2015-09-30',
      ]);
      assert.deepEqual(pairs(run(september), run(to('2015-11-30'), october)), [
        '99X: - with 2015-11-30',
        '99X: 2015-09-30 with 2015-10-31',
      ]);
    });

    it('with registers of no period beside the latest of the year', () => {
      const apart = run(to(null), to('2015-08-31'), to('2015-09-30'));
      assert.deepEqual(pairs(apart, run(to('2015-09-30'))), [
        '99X: 2015-09-30 with 2015-09-30',
        '99X: 2015-08-31 with -',
      ]);
    });

    it('by the workbook, where the CCG is not known', () => {
      const own = (path: string, parts: Partial<DossierResult> = {}): DossierResult =>
        dossier({ ...parts, workbooks: [{ ...dossier().workbooks[0]!, path }] });
      const older = run(own('a.csv', { findings: [called('a')] }), own('b.csv', { findings: [called('b')] }));
      assert.deepEqual(statesOf(compareRuns(older, run(own('b.csv', { findings: [called('b')] })))), [
        'persisting b',
        'unchecked a',
      ]);
      assert.deepEqual(pairs(older, run(own('b.csv', { ccg: '99X' }))), [
        '99X: null with null',
        'unknown: null with -',
      ]);
    });

    it('and leaves what has none new or unchecked', () => {
      const comparison = compareRuns(
        run(of([called('a')]), of([called('b')], { ccg: '04R' })),
        run(of([called('a')]), of([called('c')], { ccg: '05A' })),
      );
      assert.deepEqual(statesOf(comparison), ['persisting a', 'new c', 'unchecked b']);
      assert.equal(all(comparison)[2]!.because, 'nothing of this CCG and period was checked again');
    });

    it('and refuses runs of which nothing has one, naming both', () => {
      assert.throws(
        () => compareRuns(run(of([])), run(of([], { ccg: '04R', workbooks: [] }))),
        (error: unknown) =>
          error instanceof NothingInCommon &&
          error.message.endsWith('the older is of 99X, the newer of 04R.'),
      );
    });
  });

  describe('says whether the rules are the same', () => {
    const packed = (rulePack: string, ...rules: readonly string[]): RunResult => ({
      ...run(of([], { evaluated: rules.map((rule) => ({ ...evaluated(1)[0]!, rule })) })),
      tool: { name: 'ccg-check', version: '1.0.0', rulePack },
    });

    it('by the rule pack', () => {
      assert.equal(compareRuns(packed('a'), packed('a')).rules, 'same');
      assert.equal(compareRuns(packed('a'), packed('b')).rules, 'changed');
      assert.equal(compareRuns(packed('development'), packed('development')).rules, 'unknown');
    });

    it('and which only one of the runs has', () => {
      const { rulesOnlyInOld, rulesOnlyInNew } = compareRuns(
        packed('a', 'PR-01', 'PR-03', 'PR-02'),
        packed('b', 'PR-02', 'PR-05', 'PR-04'),
      );
      assert.deepEqual(
        [rulesOnlyInOld, rulesOnlyInNew],
        [
          ['PR-01', 'PR-03'],
          ['PR-04', 'PR-05'],
        ],
      );
    });
  });
});
