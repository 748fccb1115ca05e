import type { Finding } from '../finding.js';
import type { RunResult } from '../result.js';
import type { Compared, ComparedFinding, ComparedSide, Comparison, ComparisonSummary } from './comparison.js';
import { Checked } from './not-checked.js';
import { pairsOf, pathsOf, type Pair, type Unit } from './pairs.js';

/** Two results that have nothing to compare; the message says of what each is. */
export class NothingInCommon extends Error {
  override readonly name = 'NothingInCommon';
}

/** The rule pack of a copy that was not built. */
const NO_PACK = 'development';

/**
 * What changed from one run to another: findings that are new, that persist, that are resolved, and those that are
 * gone because they were not checked again. Pure. Throws `NothingInCommon` where no CCG and no workbook is in both.
 */
export function compareRuns(older: RunResult, newer: RunResult): Comparison {
  const pairs = pairsOf(older, newer);
  if (pairs.every((pair) => pair.older === null || pair.newer === null))
    throw new NothingInCommon(
      `The two results have no CCG and no workbook in common: the older is of ${ofWhat(older)}, the newer of ${ofWhat(newer)}.`,
    );
  const compared = pairs.map(comparePair);
  const [oldRules, newRules] = [new Checked(older).rules, new Checked(newer).rules];
  return {
    schemaVersion: 1,
    old: { tool: older.tool },
    new: { tool: newer.tool },
    rules:
      older.tool.rulePack === NO_PACK || newer.tool.rulePack === NO_PACK
        ? 'unknown'
        : older.tool.rulePack === newer.tool.rulePack
          ? 'same'
          : 'changed',
    rulesOnlyInOld: [...oldRules].filter((rule) => !newRules.has(rule)).sort(),
    rulesOnlyInNew: [...newRules].filter((rule) => !oldRules.has(rule)).sort(),
    compared,
    summary: compared.map(({ summary }) => summary).reduce(sumOf, nothing()),
  };
}

/** Whether somebody has answered a finding, so that it counts apart. */
export function isAccepted({ acceptance }: Finding): boolean {
  return acceptance?.status === 'accepted';
}

function comparePair({ older, newer }: Pair): Compared {
  const [was, is] = [older && new Checked(older), newer && new Checked(newer)];
  const left = new Map<string, Finding[]>();
  for (const finding of findingsOf(older)) {
    const alike = left.get(finding.fingerprint);
    if (alike === undefined) left.set(finding.fingerprint, [finding]);
    else alike.push(finding);
  }
  const found = findingsOf(newer).map((finding): ComparedFinding => {
    const before = left.get(finding.fingerprint)?.shift();
    return before === undefined ? newFinding(finding, was, is!) : persisting(finding, before);
  });
  const findings = [
    ...found.filter(({ state }) => state === 'new'),
    ...found.filter(({ state }) => state === 'persisting'),
    ...(was === null ? [] : goneFindings([...left.values()].flat(), was, is)),
  ];
  return {
    ccg: (newer ?? older!).ccg,
    ccgName: newer?.ccgName ?? older?.ccgName ?? null,
    old: sideOf(older),
    new: sideOf(newer),
    findings,
    summary: summaryOf(findings),
  };
}

function newFinding(finding: Finding, was: Checked | null, is: Checked): ComparedFinding {
  const because = was?.whyNot(finding, is) ?? null;
  return {
    state: 'new',
    finding,
    before: null,
    because: because && `not checked before: ${because}`,
  };
}

function persisting(finding: Finding, was: Finding): ComparedFinding {
  const before = { severity: was.severity, accepted: isAccepted(was) };
  const isSame = before.severity === finding.severity && before.accepted === isAccepted(finding);
  return { state: 'persisting', finding, before: isSame ? null : before, because: null };
}

/**
 * Findings that are gone are resolved only where they would have been found again. Where as many rows of a rule as
 * are gone cannot be judged any more, they may be these: a cell that was emptied is not put right.
 */
function goneFindings(findings: readonly Finding[], was: Checked, is: Checked | null): ComparedFinding[] {
  const gone = new Map<string, number>();
  for (const { rule } of findings) gone.set(rule, (gone.get(rule) ?? 0) + 1);
  return findings.map((finding): ComparedFinding => {
    const { rule } = finding;
    const why = is === null ? 'nothing of this CCG and period was checked again' : is.whyNot(finding, was);
    if (is === null || why !== null) return { state: 'unchecked', finding, before: null, because: why };
    const more = is.unjudgedRows(rule) - was.unjudgedRows(rule);
    return {
      state: more > 0 && more >= gone.get(rule)! ? 'unchecked' : 'resolved',
      finding,
      before: null,
      because:
        more <= 0
          ? null
          : `${more} ${more === 1 ? 'row' : 'rows'} more than before could not be judged by ${rule}`,
    };
  });
}

function findingsOf(unit: Unit | null): Finding[] {
  return unit?.dossiers.flatMap(({ findings }) => findings) ?? [];
}

function sideOf(unit: Unit | null): ComparedSide | null {
  return unit && { periodEnd: unit.periodEnd, workbooks: pathsOf(unit) };
}

function ofWhat({ dossiers }: RunResult): string {
  const known = new Set(dossiers.map(({ ccg, ccgName, workbooks }) => ccg ?? ccgName ?? workbooks[0]?.path));
  const names = [...known].filter((name) => name !== undefined);
  const more = names.length - 3;
  return names.length === 0
    ? 'no workbook'
    : names.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const STATES = ['new', 'persisting', 'resolved', 'unchecked'] as const;

function nothing(): ComparisonSummary {
  const none = (): ComparisonSummary['new'] => ({ error: 0, warning: 0, info: 0, accepted: 0 });
  return {
    new: none(),
    persisting: none(),
    resolved: none(),
    unchecked: none(),
    severityChanged: 0,
    nowAccepted: 0,
    noLongerAccepted: 0,
  };
}

function summaryOf(findings: readonly ComparedFinding[]): ComparisonSummary {
  const summary = nothing();
  for (const { state, finding, before } of findings) {
    const accepted = isAccepted(finding);
    summary[state][accepted ? 'accepted' : finding.severity]++;
    if (before === null) continue;
    if (before.severity !== finding.severity) summary.severityChanged++;
    if (accepted && !before.accepted) summary.nowAccepted++;
    if (!accepted && before.accepted) summary.noLongerAccepted++;
  }
  return summary;
}

function sumOf(a: ComparisonSummary, b: ComparisonSummary): ComparisonSummary {
  const sum = nothing();
  for (const state of STATES)
    for (const count of ['error', 'warning', 'info', 'accepted'] as const)
      sum[state][count] = a[state][count] + b[state][count];
  for (const change of ['severityChanged', 'nowAccepted', 'noLongerAccepted'] as const)
    sum[change] = a[change] + b[change];
  return sum;
}
