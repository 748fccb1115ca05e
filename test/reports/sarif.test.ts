import assert from 'node:assert/strict';
import { sarifLog } from '../../src/reports/index.js';
import { sarifFaults } from '../support/schemas.js';
import { answer, dossier, finding, options, run } from './run.js';

interface Location {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: object; readonly region?: object };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: object;
  readonly suppressions?: readonly { readonly status: string; readonly justification: string }[];
  readonly occurrenceCount?: number;
}
interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
  readonly artifacts: readonly object[];
  readonly results: readonly Result[];
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
      readonly toolConfigurationNotifications: readonly { readonly message: { readonly text: string } }[];
    },
  ];
}

/** The only run of a log, once the schema has accepted it. */
const log = (result: ReturnType<typeof run>): SarifRun => {
  const made = JSON.parse(JSON.stringify(sarifLog(result, options))) as { runs: [SarifRun] };
  assert.deepEqual(sarifFaults(made), []);
  return made.runs[0];
};

describe('SARIF', () => {
  it('is held against the schema', () => {
    assert.notDeepEqual(sarifFaults({ version: '2.1.0', runs: [{}] }), []);
  });

  it('has a result for each finding, with its cell, what to do and its fingerprint', () => {
    const found = finding({
      workbook: 'returns/joint pools.xlsx',
      related: [{ workbook: 'b.xlsx', sheet: 'Pools', cell: 'C5' }],
    });
    const { results, tool } = log(run(dossier({ findings: [found] })));
    assert.deepEqual(results[0], {
      ruleId: 'XX-01',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      message: { text: 'Contract C1 is worth £612,000. Correct the value.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'returns/joint%20pools.xlsx' },
            region: { startLine: 2, startColumn: 6 },
          },
          logicalLocations: [{ name: 'F2', fullyQualifiedName: 'Contracts!F2', kind: 'cell' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'b.xlsx' },
            region: { startLine: 5, startColumn: 3 },
          },
          logicalLocations: [{ name: 'C5', fullyQualifiedName: 'Pools!C5', kind: 'cell' }],
        },
      ],
      partialFingerprints: { 'ccgCheck/v1': 'f' },
      properties: {
        messageId: 'tooMuch',
        table: 'contracts',
        field: 'total_value',
        record: 'Contract reference C1',
      },
    });
    const [rule] = tool.driver.rules;
    assert.deepEqual([rule!['id'], rule!['name']], ['XX-01', 'TooMuch']);
    assert.match((rule!['help'] as { markdown: string }).markdown, /Money is short\./);
  });

  it('has levels for severities', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) => finding({ severity }));
    const { results } = log(run(dossier({ findings })));
    assert.deepEqual(
      results.map(({ level }) => level),
      ['error', 'warning', 'note'],
    );
  });

  it('suppresses what is accepted, and not what was', () => {
    const findings = [
      finding({ acceptance: answer() }),
      finding({ acceptance: answer({ status: 'expired' }) }),
    ];
    const { results } = log(run(dossier({ findings })));
    assert.deepEqual(
      results.map(({ suppressions }) => suppressions?.map(({ status }) => status)),
      [['accepted'], ['rejected']],
    );
    assert.match(results[0]!.suppressions![0]!.justification, /Agreed\. Owner: A\. Approved by: B\./);
  });

  it('names the hash of each workbook', () => {
    const [first] = dossier().workbooks;
    const { artifacts } = log(run(dossier({ workbooks: [{ ...first!, sha256: 'abc', bytes: 7 }] })));
    assert.deepEqual(artifacts, [{ location: { uri: 'a.xlsx' }, length: 7, hashes: { 'sha-256': 'abc' } }]);
  });

  it('tells what was not checked, each reason once, and what could not be done', () => {
    const notEvaluated = [
      { rule: 'XX-02', limb: null, reason: 'table-missing' as const, detail: 'no pools' },
    ];
    const {
      invocations: [{ executionSuccessful, toolExecutionNotifications, toolConfigurationNotifications }],
    } = log(
      run(dossier({ notEvaluated, faults: [{ rule: 'XX-03', message: 'boom' }] }), dossier({ notEvaluated })),
    );
    assert.equal(executionSuccessful, false);
    assert.deepEqual(
      toolExecutionNotifications.map(({ message }) => message.text),
      ['boom'],
    );
    assert.deepEqual(
      toolConfigurationNotifications.map(({ message }) => message.text),
      ['XX-02 was not checked because a table that they need was not found: no pools.'],
    );
  });

  it('groups more than 5,000 findings by what they say and where, and loses none', () => {
    const many = Array.from({ length: 5_001 }, (_, i) =>
      finding({
        message: `Contract C${i} is wrong.`,
        sheet: i < 5_000 ? 'Contracts' : 'Others',
        cell: `F${i + 2}`,
      }),
    );
    const { results, invocations } = log(run(dossier({ findings: many })));
    assert.deepEqual(
      results.map(({ occurrenceCount }) => occurrenceCount),
      [5_000, 1],
    );
    assert.match(results[0]!.message.text, /^5,000 times: Contracts!F2:F5001 \(5,000 cells\)\. For example/);
    assert.match(
      invocations[0].toolExecutionNotifications[0]!.message.text,
      /^5,001 findings are shown in groups/,
    );
  });

  it('never has more than 5,000 results, however many sheets there are', () => {
    const many = Array.from({ length: 6_000 }, (_, i) => finding({ sheet: `Sheet ${i}` }));
    const { results } = log(run(dossier({ findings: many })));
    assert.deepEqual(
      results.map(({ occurrenceCount }) => occurrenceCount),
      [6_000],
    );
  });

  it('has whole addresses for paths of every kind', () => {
    const uris = ['a b/c#d.xlsx', 'C:\\x\\y.xlsx', 'x\ud800.xlsx', 'ü%.csv'].map((workbook) => {
      const { results } = log(run(dossier({ findings: [finding({ workbook })] })));
      return (results[0]!.locations[0]!.physicalLocation.artifactLocation as { uri: string }).uri;
    });
    assert.deepEqual(uris, ['a%20b/c%23d.xlsx', 'file:///C:/x/y.xlsx', 'x%EF%BF%BD.xlsx', '%C3%BC%25.csv']);
  });
});
