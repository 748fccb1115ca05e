import type { FinancialYear } from '../../workbook/index.js';
import { matchesPattern } from '../stated.js';
import type { Candidate, Member } from './group.js';
import { KnownCcgs, yearIn, type KnownCcg } from './names.js';

/** What the configuration says of workbooks that do not say it themselves. */
export interface Statement {
  /** Code or name of the CCG. */
  readonly ccg: string;
  readonly financialYear: FinancialYear;
  /** Paths as reports show them; `*` stands for anything. */
  readonly files: readonly string[];
}

/** The workbooks of which CCG and year are known: from the Cover, else from names, else as stated. */
export function attribute(
  candidates: readonly Candidate[],
  statements: readonly Statement[],
): Omit<Member, 'mark'>[] {
  const known = new KnownCcgs();
  for (const { identity } of candidates) known.add(identity.ccgCode, identity.ccgName);
  for (const { ccg } of statements) known.add(...codeOrName(ccg));
  return candidates.flatMap((candidate) => {
    const { identity, path } = candidate;
    const names = namesOf(candidate);
    const statement = statements.find(({ files }) => files.some((pattern) => matchesPattern(path, pattern)));
    const ccg = firstOf<KnownCcg>([
      ['cover', () => known.of(identity.ccgCode, identity.ccgName)],
      ['names', () => firstIn(names, (name) => known.namedIn(name))],
      ['configuration', () => (statement === undefined ? null : known.of(...codeOrName(statement.ccg)))],
    ]);
    const year = firstOf<FinancialYear>([
      ['cover', () => identity.financialYear],
      ['names', () => firstIn(names, yearIn)],
      ['configuration', () => statement?.financialYear ?? null],
    ]);
    if (ccg === null || year === null) return [];
    const from = [ccg.from, year.from].sort((a, b) => SOURCES.indexOf(b) - SOURCES.indexOf(a))[0]!;
    return [{ ...candidate, ccg: ccg.value, year: year.value, from }];
  });
}

type Source = Member['from'];
const SOURCES: readonly Source[] = ['cover', 'names', 'configuration'];

/** Names that may tell whose a workbook is: the file's, those of its folders from the nearest, its sheets'. */
function namesOf({ path, identity }: Candidate): string[] {
  const [file = '', ...folders] = path.split('/').reverse();
  return [file.replace(/\.[a-z]+$/i, ''), ...folders, ...identity.sheets];
}

function codeOrName(ccg: string): [code: string | null, name: string | null] {
  const text = ccg.trim();
  return /^[0-9A-Z]{3,5}$/i.test(text) && /\d/.test(text) ? [text.toUpperCase(), null] : [null, text];
}

function firstOf<T>(
  ways: readonly (readonly [Source, () => T | null])[],
): { readonly value: T; readonly from: Source } | null {
  for (const [from, find] of ways) {
    const value = find();
    if (value !== null) return { value, from };
  }
  return null;
}

function firstIn<T>(names: readonly string[], find: (name: string) => T | null): T | null {
  for (const name of names) {
    const found = find(name);
    if (found !== null) return found;
  }
  return null;
}
