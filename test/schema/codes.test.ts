import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import {
  CCG_CODE,
  CODE_PATTERNS,
  LOCAL_AUTHORITY_CODE,
  PRACTICE_CODE,
  PROVIDER_CODE,
  tables,
  type CodePattern,
  type Table,
} from '../../src/schema/index.js';

const cases: readonly (readonly [CodePattern, good: readonly string[], bad: readonly string[]])[] = [
  [
    CCG_CODE,
    ['02N', '14L', '92G', '99E', '00N', '11E', 'A3A8R', 'D4U1Y'],
    ['2N', '002N', 'N02', '5E1', '5E+01', 'A3A8', 'A3A8RR', 'AA38R', 'E38000010', '04r', 'X04R', '04R1'],
  ],
  [
    PRACTICE_CODE,
    ['Y03660', 'A81001', 'H00000', 'J99999', 'W12345'],
    ['I81001', 'O81001', 'X81001', 'Z81001', 'A8100', 'A810011', '881001', 'A81001001', 'ALD200'],
  ],
  [PROVIDER_CODE, ['RX1', 'R0A', 'Y03660', 'NV2', '8HK47'], ['RX', 'RX1-01', 'Y036601', 'R A', 'N/A']],
  [
    LOCAL_AUTHORITY_CODE,
    ['E06000001', 'E07000004', 'E08000001', 'E09000033', 'E10000012'],
    ['E05000001', 'E11000001', 'E0600001', 'E060000011', 'W06000001', 'E10'],
  ],
];

describe('schema: code patterns', () => {
  for (const [pattern, good, bad] of cases) {
    it(`${pattern.rule}: ${pattern.looks}`, () => {
      for (const code of good) assert.match(code, pattern.pattern);
      for (const code of bad) assert.doesNotMatch(code, pattern.pattern);
      for (const [example] of pattern.looks.matchAll(/\b(?=\w*\d)[A-Z0-9]{3,9}\b(?= and|$)/g)) {
        if (/^E\d\d$/.test(example)) continue;
        assert.match(example, pattern.pattern, `the example ${example} in its own words`);
      }
    });
  }

  it('have a rule id each, and no error where the pattern is unconfirmed', () => {
    assert.deepEqual(
      CODE_PATTERNS.map((pattern) => [pattern.rule, pattern.severity]),
      [
        ['CD-01', 'error'],
        ['CD-02', 'error'],
        ['CD-03', 'info'],
        ['CD-04', 'warning'],
      ],
    );
  });

  it('stand on every column of codes that the rulebook has a pattern for', () => {
    const found = Object.values<Table>(tables as unknown as Record<string, Table>).flatMap((table) =>
      Object.entries(table.fields)
        .filter(([, field]) => field.pattern !== null)
        .map(([name, field]) => `${field.pattern!.rule} ${table.name}.${name}`),
    );
    assert.deepEqual(found.sort(), [
      'CD-01 memberPractices.ccg_ods',
      'CD-01 org.ccg_ods',
      'CD-02 contractVariations.practice_ods',
      'CD-02 memberPractices.practice_ods',
      'CD-02 practiceContracts.practice_ods',
      'CD-02 practicePayments.practice_ods',
      'CD-03 aqpProviders.provider_ods',
      'CD-03 budget.provider_ods',
      'CD-03 contracts.provider_ods',
      'CD-03 interests.organisation_ods',
      'CD-04 bcf.local_authority_code',
    ]);
  });
});

describe('schema: code patterns against the lists of the Organisation Data Service', () => {
  const folder = new URL('../../../shared/data/codes/', import.meta.url);
  before(function () {
    if (existsSync(folder)) return;
    console.log('      skipped: the code lists are not here (../shared)');
    this.skip();
  });
  /** The first of each line’s quoted columns. */
  const codesOf = (name: string) =>
    [...readFileSync(new URL(name, folder), 'latin1').matchAll(/^"?([^",\r\n]+)/gm)].map(([, code]) => code!);

  it('every code of the CCG list fits', () => {
    const codes = codesOf('eccg.csv');
    assert.equal(codes.length, 320);
    assert.deepEqual(
      codes.filter((code) => !CCG_CODE.pattern.test(code)),
      [],
    );
  });

  it('every code of the practice list fits, but for the Channel Islands', () => {
    const others = codesOf('epraccur.csv').filter((code) => !PRACTICE_CODE.pattern.test(code));
    assert.deepEqual([...new Set(others.map((code) => code.slice(0, 3)))].sort(), ['ALD', 'GUE', 'JER']);
  });
});
