import { dirname } from 'node:path';
import {
  groupWorkbooks,
  type Candidate,
  type DossierResult,
  type Group,
  type Rule,
  type Statement,
  type WorkbookResult,
} from '../index.js';
import { financialYearLabel } from '../workbook/index.js';
import type { DossierRequest } from './check-dossier.js';
import type { CheckedFile } from './check-file.js';
import type { FoundFile } from './find-files.js';
import { forwardSlashes } from './globs.js';
import { ranOutOfMemory } from './worker-pool.js';

/** A file by itself, or a group; of a group that has to be judged together, with what that takes. */
export type Part =
  { readonly file: number } | { readonly group: Group; readonly request: DossierRequest | null };

/**
 * Plans which files are judged together. A group of one workbook that is compared with none is not judged again: it
 * was judged when it was read.
 */
export function planDossiers(
  files: readonly FoundFile[],
  checked: readonly CheckedFile[],
  rules: readonly Rule[],
  statements: readonly Statement[],
): readonly Part[] {
  const at = new Map(files.map(({ path }, i) => [path, i]));
  const groups = groupWorkbooks(candidatesOf(files, checked), statements);
  const grouped = new Set(groups.flatMap(pathsOf));
  const compared = comparedTables(rules);
  const parts: { readonly part: Part; readonly order: readonly number[] }[] = [];
  files.forEach(({ path }, file) => {
    if (!grouped.has(path)) parts.push({ part: { file }, order: [file] });
  });
  const firstOf = new Map<string, number>();
  for (const { ccg, ...group } of groups)
    for (const path of pathsOf(group))
      firstOf.set(ccg.key, Math.min(firstOf.get(ccg.key) ?? files.length, at.get(path)!));
  for (const group of groups) {
    const found = (path: string): FoundFile => files[at.get(path)!]!;
    const holds = (path: string, tables: ReadonlySet<string>): boolean =>
      checked[at.get(path)!]!.identity!.tables.some(({ table }) => tables.has(table));
    const earlier = {
      month: group.earlier.month.filter((path) => holds(path, compared.month)).map(found),
      year: group.earlier.year.filter((path) => holds(path, compared.year)).map(found),
    };
    const isAlone = group.workbooks.length === 1 && earlier.month.length + earlier.year.length === 0;
    const workbooks = group.workbooks.map(({ path, repeats }) => ({ found: found(path), repeats }));
    const first = at.get(group.workbooks[0]!.path)!;
    parts.push({
      part: { group, request: isAlone ? null : { workbooks, earlier } },
      order: [firstOf.get(group.ccg.key)!, group.year, group.month, first],
    });
  }
  return parts.sort((a, b) => compareOrders(a.order, b.order)).map(({ part }) => part);
}

/** A group's result with what the group adds: whose it is, what is to be said of each workbook, other versions. */
export function withGroup(
  result: DossierResult,
  { ccg, year, notes: said, workbooks, superseded }: Group,
  single: (path: string) => DossierResult,
): DossierResult {
  const notes = new Map(workbooks.map((held) => [held.path, held.notes]));
  const judged = result.workbooks.map((held): WorkbookResult => {
    const own = notes.get(held.path) ?? [];
    return own.length === 0 ? held : { ...held, note: own.join(' ') };
  });
  const others = superseded.map(({ path, note }): WorkbookResult => {
    return { ...single(path).workbooks[0]!, status: 'superseded', note };
  });
  return {
    ...result,
    ccg: result.ccg ?? ccg.code ?? ccg.name,
    ccgName: result.ccgName ?? ccg.name,
    financialYear: result.financialYear ?? financialYearLabel(year),
    ...(said.length > 0 && { notes: [...said] }),
    workbooks: [...judged, ...others],
  };
}

/**
 * Workbooks of a group that could not be judged together, each as it was by itself, saying so. Anything but a lack of
 * memory is a fault of the tool.
 */
export function judgedApart(
  group: Group,
  error: unknown,
  single: (path: string) => DossierResult,
): DossierResult[] {
  const isMemory = ranOutOfMemory(error);
  const why = `Judged by itself: together with the others of its period ${isMemory ? 'it needs more memory than there is' : 'ccg-check failed on it'}.`;
  const faults = isMemory ? [] : [{ rule: 'ccg-check', message: String(error) }];
  return group.workbooks.map(({ path, notes }, i) => {
    const own = { ...group, workbooks: [{ path, notes: [...notes, why], repeats: [] }] };
    const result = withGroup(single(path), i === 0 ? own : { ...own, superseded: [] }, single);
    return i === 0 ? { ...result, faults: [...result.faults, ...faults] } : result;
  });
}

function candidatesOf(files: readonly FoundFile[], checked: readonly CheckedFile[]): Candidate[] {
  return files.flatMap(({ path, file }, i) => {
    const { identity, result } = checked[i]!;
    // A Cover alone has nothing that could be judged.
    if (identity === null || identity.tables.length === 0) return [];
    const folder = dirname(forwardSlashes(file));
    return [{ path, folder, sha256: result.workbooks[0]!.sha256, identity }];
  });
}

/** Names of the tables that rules compare with those of an earlier month and year. */
function comparedTables(rules: readonly Rule[]): Record<'month' | 'year', ReadonlySet<string>> {
  const limbs = rules.flatMap((rule) => rule.limbs);
  const of = (period: 'month' | 'year'): Set<string> =>
    new Set(limbs.flatMap(({ earlier }) => (earlier?.period === period ? Object.keys(earlier.needs) : [])));
  return { month: of('month'), year: of('year') };
}

function pathsOf({ workbooks, superseded }: Pick<Group, 'workbooks' | 'superseded'>): string[] {
  return [...workbooks, ...superseded].map(({ path }) => path);
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
