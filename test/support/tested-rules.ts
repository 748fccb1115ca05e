import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/sources-state.js';
import { openChecker, type DossierResult, type Rule } from '../../src/index.js';
import { factsOf, layOut } from '../../src/testing/case-workbook.js';
import { testedRules } from '../../src/testing/registry.js';
import type { Case, RuleCases } from '../../src/testing/index.js';
import { day } from '../../src/workbook/index.js';

/** A case of a rule's own test. */
export interface TestedCase {
  readonly rule: Rule;
  readonly kind: keyof RuleCases;
  readonly testCase: Case;
}

const KINDS = ['valid', 'invalid', 'dates', 'notEvaluated'] as const;

/**
 * Within a `describe`: gives the cases of all tests of rules, also of those that are not part of this run. Their own
 * tests do not run a second time.
 */
export function withTestedCases(): { readonly cases: readonly TestedCase[] } {
  const held: { cases: readonly TestedCase[] } = { cases: [] };
  before(function () {
    this.timeout(120_000);
    loadTests();
    held.cases = [...testedRules].flatMap(([rule, cases]) =>
      KINDS.flatMap((kind) => cases[kind].map((testCase) => ({ rule, kind, testCase }))),
    );
  });
  return held;
}

/** Loads what mocha has not loaded, in the way in which mocha does, so that nothing is loaded twice. */
function loadTests(): void {
  const require = createRequire(import.meta.url);
  const runner = globalThis as { describe: unknown; it: unknown };
  const { describe, it } = runner;
  runner.describe = (_name: string, body: () => void): void => body();
  runner.it = (): void => undefined;
  try {
    for (const topic of readdirSync(join(root, 'test/rules'), { withFileTypes: true }))
      if (topic.isDirectory())
        for (const file of readdirSync(join(topic.parentPath, topic.name)))
          if (file.endsWith('.test.ts')) require(join(topic.parentPath, topic.name, file));
  } finally {
    Object.assign(runner, { describe, it });
  }
}

/** What a rule says of a case. */
export function resultOf(rule: Rule, testCase: Case): DossierResult {
  const { dossier, mappings } = layOut(testCase);
  const { asOf } = testCase;
  const options = { rules: [rule], mappings, ...(asOf !== undefined && { asOf: day(asOf) }) };
  return openChecker({ ...dossier, facts: factsOf(testCase) }, options).result();
}
