import type { Finding } from '../checking/index.js';
import { placeholdersOf, type Rule } from '../rulekit/index.js';
import { testedRules } from './registry.js';
import { runCase, type CaseKind } from './run-case.js';
import type { Case, RuleCases } from './types.js';

/** The part of a test runner that the tester asks for: mocha, and node:test's, have it as globals. */
interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void) => void;
}

const KINDS: readonly CaseKind[] = ['valid', 'invalid', 'dates', 'notEvaluated'];
const CASE_KEYS: readonly string[] = [
  'name',
  'cover',
  'tables',
  'columns',
  'besides',
  'earlier',
  'asOf',
  'facts',
  'layout',
  'otherRules',
  'acceptances',
  'findings',
  'judged',
  'outsideDates',
  'notJudged',
  'reason',
];

/**
 * Tests a rule by its cases, in the test runner that is running (globals `describe` and `it`). It refuses a
 * sloppy set: a kind without cases, two cases with one name or the same data, an unknown key, a message that no
 * case brings up, a threshold in pounds without a case on the exact figure.
 */
export function ruleTester(rule: Rule, cases: RuleCases): void {
  const { describe, it } = globalThis as unknown as TestRunner;
  testedRules.set(rule, cases);
  describe(`${rule.id} ${rule.title}`, () => {
    const found: Finding[] = [];
    for (const kind of KINDS)
      for (const testCase of cases[kind])
        it(`${kind}: ${testCase.name}`, () => {
          const outcome = runCase(rule, testCase, kind);
          found.push(...outcome.findings);
          if (outcome.faults.length > 0) throw new Error(outcome.faults.join('\n'));
        });
    it('has cases of every kind, each different', () => throwIfAny(faultsOfCases(cases, kindsFor(rule))));
    it('has a case for every message and on every threshold', () =>
      throwIfAny([...faultsOfMessages(rule, found), ...faultsOfThresholds(found, cases)]));
  });
}

/** A rule that checks every table as it stands knows no dates. */
function kindsFor(rule: Rule): readonly CaseKind[] {
  const undated = rule.limbs.every(({ grain }) => grain === 'every-table');
  return undated ? KINDS.filter((kind) => kind !== 'dates') : KINDS;
}

function throwIfAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** What is sloppy about the cases themselves. */
export function faultsOfCases(cases: RuleCases, kinds: readonly CaseKind[] = KINDS): string[] {
  const faults: string[] = [];
  const names = new Set<string>();
  const bodies = new Map<string, string>();
  for (const kind of KINDS) {
    if (kinds.includes(kind) && cases[kind].length === 0) faults.push(`no case is ${kind}`);
    for (const testCase of cases[kind]) {
      if (names.has(testCase.name)) faults.push(`two cases are called "${testCase.name}"`);
      names.add(testCase.name);
      const body = bodyOf(testCase);
      const twin = bodies.get(body);
      if (twin !== undefined) faults.push(`"${testCase.name}" has the data of "${twin}"`);
      bodies.set(body, testCase.name);
      for (const key of Object.keys(testCase))
        if (!CASE_KEYS.includes(key)) faults.push(`"${testCase.name}" has an unknown key ${key}`);
      if (kind === 'invalid' && (testCase.findings ?? []).length === 0)
        faults.push(`"${testCase.name}" is invalid and expects no finding`);
      if ((kind === 'valid' || kind === 'notEvaluated') && (testCase.findings ?? []).length > 0)
        faults.push(`"${testCase.name}" is ${kind} and expects a finding`);
      if (kind === 'notEvaluated' && testCase.reason === undefined)
        faults.push(`"${testCase.name}" does not say why nothing is judged`);
    }
  }
  return faults;
}

function bodyOf(testCase: Case): string {
  const { cover, tables, columns, besides, earlier, asOf, facts, layout, acceptances } = testCase;
  return JSON.stringify({ cover, tables, columns, besides, earlier, asOf, facts, layout, acceptances });
}

function faultsOfMessages(rule: Rule, found: readonly Finding[]): string[] {
  const brought = new Set(found.map(({ messageId }) => messageId));
  const silent = Object.keys(rule.messages).filter((id) => !brought.has(id));
  const odd = Object.entries(rule.messages).filter(
    ([, { text }]) => text.includes('{') && placeholdersOf(text).length === 0,
  );
  return [
    ...silent.map((id) => `no case brings up ${id}`),
    ...odd.map(([id]) => `the text of ${id} has a brace that is no placeholder`),
  ];
}

function faultsOfThresholds(found: readonly Finding[], cases: RuleCases): string[] {
  const figures = new Set(KINDS.flatMap((kind) => cases[kind].flatMap(figuresOf)));
  const thresholds = new Map<number, string>();
  for (const { parameters } of found)
    for (const { id, value } of parameters)
      if (id.endsWith('-threshold')) thresholds.set(value as number, id);
  const sums = [...thresholds].filter(([pence]) => !figures.has(pence));
  return sums.map(([pence, id]) => `no case has the exact figure ${pence / 100} of ${id}`);
}

/** Figures of a case in pence: each by itself, and the sum of each column, since records may count together. */
function figuresOf({ cover, tables, besides }: Case): number[] {
  const figures: number[] = [];
  const contents = [{ cover, tables }, ...(besides ?? [])];
  for (const rows of contents.flatMap((held) => [[held.cover ?? {}], ...Object.values(held.tables ?? {})])) {
    const sums = new Map<string, number>();
    for (const row of rows)
      for (const [field, cell] of Object.entries(row)) {
        if (typeof cell !== 'number') continue;
        const pence = Math.round(cell * 100);
        figures.push(pence);
        sums.set(field, (sums.get(field) ?? 0) + pence);
      }
    figures.push(...sums.values());
  }
  return figures;
}
