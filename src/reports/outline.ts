import { cellRanges } from '../checking/engine/addresses.js';
import type { DossierResult, Finding, RunResult } from '../checking/index.js';
import { parseRange } from '../workbook/index.js';
import { SEVERITIES } from './words.js';

/** Cells of one sheet that have the same finding. */
export interface Places {
  readonly workbook: string;
  readonly sheet: string | null;
  readonly count: number;
  /** Ranges such as `F2:F912`, in order of column and row. Empty for a finding about the whole workbook. */
  readonly ranges: readonly string[];
}

/** Findings of one rule that say the same thing of different cells. */
export interface FindingGroup {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
  readonly places: readonly Places[];
}

/** How much was checked. */
export interface Coverage {
  readonly rules: number;
  /** Rules that were evaluated in at least one dossier. */
  readonly evaluated: number;
  /** Judgements of records that the rules are about and whose dates they cover, and those that could be made. */
  readonly asked: number;
  readonly judged: number;
}

/** Findings that stand: those that nobody has accepted, or no longer. */
export function standing(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ acceptance }) => acceptance?.status !== 'accepted');
}

/** Findings that are accepted. */
export function accepted(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ acceptance }) => acceptance?.status === 'accepted');
}

/** Findings that stand, grouped by rule, message and severity: the worst rules first, then by id. */
export function groupFindings(run: RunResult): FindingGroup[] {
  return groupsOf(run.dossiers.flatMap(({ findings }) => standing(findings)));
}

/** The same of findings that come from anywhere. */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.messageId} ${finding.severity}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const made = [...groups.values()].map((held): FindingGroup => {
    const { rule, messageId, severity } = held[0]!;
    return { rule, messageId, severity, findings: held, places: placesOf(held) };
  });
  const worst = new Map<string, number>();
  for (const { rule, severity } of made)
    worst.set(rule, Math.min(worst.get(rule) ?? SEVERITIES.length, SEVERITIES.indexOf(severity)));
  return made.sort(
    (a, b) =>
      worst.get(a.rule)! - worst.get(b.rule)! ||
      compare(a.rule, b.rule) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compare(a.messageId, b.messageId),
  );
}

/** How many rules were evaluated, and of what share of the rows they could judge. */
export function coverageOf(run: RunResult): Coverage {
  const evaluated = new Set<string>();
  const all = new Set<string>();
  let asked = 0;
  let judged = 0;
  for (const dossier of run.dossiers) {
    for (const entry of dossier.evaluated) {
      evaluated.add(entry.rule);
      judged += entry.judged;
      asked += entry.judged + entry.notJudged.filter(isOpen).reduce((n, { count }) => n + count, 0);
    }
    for (const rule of rulesOf(dossier)) all.add(rule);
  }
  return { rules: all.size, evaluated: evaluated.size, asked, judged };
}

/** Whether rows that were not judged should have been: what a rule turned out not to be about is not left open. */
export function isOpen({ reason }: DossierResult['evaluated'][number]['notJudged'][number]): boolean {
  return reason !== 'not-applicable' && reason !== 'outside-dates';
}

/** Every rule that a dossier's result speaks of, faults of this project itself left out. */
export function rulesOf({ evaluated, notEvaluated, faults }: DossierResult): string[] {
  return [...evaluated, ...notEvaluated, ...faults.filter(({ rule }) => rule !== 'ccg-check')].map(
    ({ rule }) => rule,
  );
}

/** The cells of findings, by sheet, in order of appearance. */
export function placesOf(findings: readonly Finding[]): Places[] {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.workbook, finding.sheet]);
    const held = sheets.get(key);
    if (held === undefined) sheets.set(key, [finding]);
    else held.push(finding);
  }
  return [...sheets.values()].map((held) => {
    const cells = held.flatMap(({ cell }) => {
      const range = cell === null ? null : parseRange(cell);
      return range === null ? [] : [{ row: range.firstRow, column: range.firstColumn }];
    });
    const ranges = cells.length === 0 ? [] : cellRanges(cells).split(', ');
    return { workbook: held[0]!.workbook, sheet: held[0]!.sheet, count: held.length, ranges };
  });
}

/** By code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
