import assert from 'node:assert/strict';
import { junitReport } from '../../src/reports/index.js';
import type { ReportOptions } from '../../src/reports/index.js';
import { junitFaults } from '../support/schemas.js';
import { answer, dossier, finding, options, run } from './run.js';

const report = (result: ReturnType<typeof run>, more: Partial<ReportOptions> = {}): string =>
  junitReport(result, { ...options, ...more });

const mixed = run(
  dossier({
    findings: [finding(), finding({ severity: 'warning', message: 'Late.' })],
    notEvaluated: [
      { rule: 'XX-02', limb: null, reason: 'table-missing', detail: 'no pools' },
      { rule: 'XX-01', limb: 'b', reason: 'blank', detail: 'd' },
    ],
    faults: [{ rule: 'XX-03', message: 'boom' }],
  }),
);

describe('JUnit', () => {
  it('is what the schema asks', async () => {
    assert.deepEqual(await junitFaults(report(mixed)), []);
    assert.deepEqual(await junitFaults(report(run())), []);
    assert.notDeepEqual(await junitFaults('<testsuites><case/></testsuites>'), []);
  });

  it('counts cases: the workbook, what was evaluated, what failed, what was left out', () => {
    assert.match(report(mixed), /<testsuites name="ccg-check" tests="4" failures="1" errors="1">/);
    assert.match(report(mixed), /<testsuite name="a\.xlsx" tests="4" failures="1" errors="1" skipped="1">/);
  });

  it('says in the body of a failure what, where and what to do', () => {
    assert.match(
      report(mixed),
      /<failure message="1 error" type="failure">Error at Contracts!F2: Contract C1 is worth £612,000\. Correct the value\.<\/failure>\n {6}<system-out>58 rows judged\.\nWarning at Contracts!F2: Late\./,
    );
  });

  it('fails by the severity that fails the run', () => {
    assert.match(report(mixed, { failOn: 'warning' }), /<failure message="1 error and 1 warning"/);
    const warning = run(dossier({ findings: [finding({ severity: 'warning' })] }));
    assert.match(report(warning), /tests="2" failures="0"/);
    assert.match(report(warning, { failOn: 'info' }), /tests="2" failures="1"/);
  });

  it('skips what was not checked, with its reason, and passes what was', () => {
    assert.match(
      report(mixed),
      /<testcase name="XX-02"[^>]*>\s*<skipped>Not checked because a table that they need was not found: no pools<\/skipped>/,
    );
    assert.match(
      report(run(dossier())),
      /<testcase name="XX-01 No contract is worth too much" classname="ccg-check\.Procurement and contracts" time="0">\s*<system-out>58 rows judged\.<\/system-out>/,
    );
  });

  it('passes a rule all of whose findings are accepted, and says so', () => {
    const text = report(run(dossier({ findings: [finding({ acceptance: answer() })] })));
    assert.match(text, /failures="0"/);
    assert.match(text, /Accepted: Error at Contracts!F2: [^\n]*\nAccepted from 1 January 2016/);
  });

  it('has an error for a file that could not be read, and for a fault of a rule', () => {
    const unread = dossier({
      workbooks: [
        {
          path: 'old.xls',
          sha256: null,
          bytes: null,
          status: 'unreadable',
          problem: { code: 'legacy-xls', message: 'It is old.', remedy: 'Save it anew.' },
          tables: [],
        },
      ],
      evaluated: [],
    });
    assert.match(
      report(run(unread)),
      /<error message="It is old\." type="error">It is old\.\nSave it anew\.<\/error>/,
    );
    assert.match(report(mixed), /<testcase name="XX-03"[^>]*>\s*<error [^>]*>boom<\/error>/);
  });

  it('writes out the first hundred findings of a rule, and how many more there are', () => {
    const many = Array.from({ length: 102 }, (_, i) => finding({ cell: `F${i + 2}` }));
    const text = report(run(dossier({ findings: many })));
    assert.match(text, /<failure message="102 errors"/);
    assert.equal(text.match(/Error at Contracts/g)?.length, 100);
    assert.match(text, /and 2 more findings; the other formats have all\./);
  });
});
