import assert from 'node:assert/strict';
import type { DossierResult } from '../../src/index.js';
import { markdownReport } from '../../src/reports/index.js';
import { code, md } from '../../src/reports/markdown-text.js';
import { answer, dossier, finding, options, run } from './run.js';

const report = (...dossiers: readonly DossierResult[]): string => markdownReport(run(...dossiers), options);

describe('Markdown', () => {
  it('opens with the verdict and how much was checked', () => {
    const text = report(dossier({ findings: [finding()] }));
    assert.match(
      text,
      /^# Report of ccg-check\n\n\*\*1 error\.\*\*\n\n1 of 1 rule checked, 100% of rows\.\n\n## Workbooks\n/,
    );
  });

  it('shows each workbook with what became of it', () => {
    const whose = {
      ccg: '99X',
      ccgName: 'NHS Anytown CCG',
      financialYear: '2015/16',
      periodEnd: '2016-03-31',
    };
    const text = report(dossier({ ...whose, findings: [finding()] }));
    assert.match(
      text,
      /\| a\.xlsx \| NHS Anytown CCG \(99X\), 2015\/16, to 31 March 2016 \| 1 error in 58 rows of 1 table\. \| 1 \| 0 \| 0 \| 0 \|/,
    );
  });

  it('says of a finding what, where, what to do, why, and who says so', () => {
    const text = report(dossier({ findings: [finding()] }));
    assert.match(
      text,
      /### XX-01 No contract is worth too much\n\n- ● \*\*Error:\*\* Contract C1 is worth £612,000\.\n/,
    );
    assert.match(text, /\n {2}- Contracts!F2\n {2}- What to do: Correct the value\.\n/);
    assert.match(text, /\nWhy: Money is short\.\n\nSource: A source\n\n> “the words”\n/);
  });

  it('shows of many sentences the first, and all cells', () => {
    const findings = Array.from({ length: 40 }, (_, i) =>
      finding({ message: `Contract C${i} is wrong.`, cell: `F${i + 2}` }),
    );
    const text = report(dossier({ findings }));
    assert.match(
      text,
      /- ● \*\*Error, 40 times:\*\*\n {2}- Contracts!F2:F41 \(40 cells\)\n {2}- For example/,
    );
    assert.equal(text.match(/For example/g)?.length, 3);
  });

  it('shows accepted findings apart, and what was not checked', () => {
    const text = report(
      dossier({
        findings: [finding({ acceptance: answer() })],
        notEvaluated: [{ rule: 'XX-02', limb: null, reason: 'table-missing', detail: 'no pools' }],
        summary: { error: 0, warning: 0, info: 0, accepted: 1, evaluated: 1, notEvaluated: 1 },
      }),
    );
    assert.match(text, /\*\*Nothing stands in what was checked\. 1 finding is accepted\.\*\*/);
    assert.match(text, /## Accepted\n\n- \*\*XX-01\*\*, error: Contract C1/);
    assert.doesNotMatch(text, /## Findings/);
    assert.match(
      text,
      /## Not checked\n\n- 1 of 2 rules:\n {2}- Because a table that they need was not found:\n {4}- XX-02: no pools/,
    );
  });

  it('says that it is no legal advice, and by which rules it was made', () => {
    assert.match(report(dossier()), /This report is no legal advice\.[\s\S]*ccg-check 0, rules `0`\.\n$/);
  });

  it('shows text as it stands', () => {
    assert.equal(
      md('*a* _b_ `c` <i> [x](y) | ~z~ #1'),
      '\\*a\\* \\_b\\_ \\`c\\` \\<i\\> \\[x\\](y) \\| \\~z\\~ \\#1',
    );
    assert.equal(md('see http://x.y and www.x.y'), 'see http\\://x.y and www\\.x.y');
    assert.equal(md('- a'), '\\- a');
    assert.equal(md('1. a'), '1\\. a');
    assert.equal(md('a\n\n# b'), 'a \\# b');
    assert.equal(md('&amp; @someone'), '\\&amp; `@`someone');
  });

  it('shows code as it stands', () => {
    assert.equal(code('a|b'), '`a\\|b`');
    assert.equal(code('a``b`'), '``` a``b` ```');
  });
});
