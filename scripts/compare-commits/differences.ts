/** What is read of a result: older commits may lack what newer ones have, so no more is asked of them. */
export interface CommitResult {
  readonly dossiers: readonly {
    readonly workbooks: readonly { readonly path: string; readonly status: string }[];
    readonly findings: readonly CommitFinding[];
    readonly evaluated: readonly { readonly rule: string; readonly judged: number }[];
    readonly faults: readonly { readonly rule: string; readonly message: string }[];
  }[];
}

export interface CommitFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: string;
  readonly message: string;
  readonly workbook: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** How the findings of one rule differ between two commits. */
export interface RuleDifference {
  readonly rule: string;
  readonly newlyFails: readonly CommitFinding[];
  readonly noLongerFails: readonly CommitFinding[];
  /** Findings that both have, in the newer's words, of another severity than before. */
  readonly severityChanged: readonly { readonly finding: CommitFinding; readonly before: string }[];
  /** Records that the rule judged. */
  readonly judged: { readonly before: number; readonly after: number };
}

export interface Differences {
  readonly workbooks: number;
  /** Rules that differ in anything, by id. */
  readonly rules: readonly RuleDifference[];
  /** Rules that failed themselves, with what they said, in one of the commits only. */
  readonly faults: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Workbooks of which the status differs: `a.xlsx: checked, was unreadable`. */
  readonly statuses: readonly string[];
}

/**
 * What two sets of rules say differently of the same files. A finding is the same where rule, message and cell are:
 * the files have not changed, and fingerprints may be made in another way.
 */
export function differencesOf(before: CommitResult, after: CommitResult): Differences {
  const [was, is] = [byRule(before), byRule(after)];
  const [judgedBefore, judgedAfter] = [judgedOf(before), judgedOf(after)];
  const ids = new Set([...was.keys(), ...is.keys(), ...judgedBefore.keys(), ...judgedAfter.keys()]);
  const rules = [...ids].sort().map((rule) => ({
    rule,
    ...findingsApart(was.get(rule) ?? [], is.get(rule) ?? []),
    judged: { before: judgedBefore.get(rule) ?? 0, after: judgedAfter.get(rule) ?? 0 },
  }));
  const [faultsBefore, faultsAfter] = [faultsOf(before), faultsOf(after)];
  return {
    workbooks: after.dossiers.reduce((n, { workbooks }) => n + workbooks.length, 0),
    rules: rules.filter(
      ({ newlyFails, noLongerFails, severityChanged, judged }) =>
        newlyFails.length + noLongerFails.length + severityChanged.length > 0 ||
        judged.before !== judged.after,
    ),
    faults: {
      before: faultsBefore.filter((fault) => !faultsAfter.includes(fault)),
      after: faultsAfter.filter((fault) => !faultsBefore.includes(fault)),
    },
    statuses: statusesApart(before, after),
  };
}

function findingsApart(
  before: readonly CommitFinding[],
  after: readonly CommitFinding[],
): Omit<RuleDifference, 'rule' | 'judged'> {
  const left = new Map<string, CommitFinding[]>();
  for (const finding of before) {
    const alike = left.get(placeOf(finding));
    if (alike === undefined) left.set(placeOf(finding), [finding]);
    else alike.push(finding);
  }
  const newlyFails: CommitFinding[] = [];
  const severityChanged: { finding: CommitFinding; before: string }[] = [];
  for (const finding of after) {
    const same = left.get(placeOf(finding))?.shift();
    if (same === undefined) newlyFails.push(finding);
    else if (same.severity !== finding.severity) severityChanged.push({ finding, before: same.severity });
  }
  return { newlyFails, noLongerFails: [...left.values()].flat(), severityChanged };
}

function placeOf({ messageId, workbook, sheet, cell }: CommitFinding): string {
  return JSON.stringify([messageId, workbook, sheet, cell]);
}

function byRule({ dossiers }: CommitResult): Map<string, CommitFinding[]> {
  const rules = new Map<string, CommitFinding[]>();
  for (const { findings } of dossiers)
    for (const finding of findings) {
      const held = rules.get(finding.rule);
      if (held === undefined) rules.set(finding.rule, [finding]);
      else held.push(finding);
    }
  return rules;
}

function judgedOf({ dossiers }: CommitResult): Map<string, number> {
  const judged = new Map<string, number>();
  for (const { evaluated } of dossiers)
    for (const entry of evaluated) judged.set(entry.rule, (judged.get(entry.rule) ?? 0) + entry.judged);
  return judged;
}

function faultsOf({ dossiers }: CommitResult): string[] {
  return [
    ...new Set(dossiers.flatMap(({ faults }) => faults.map((fault) => `${fault.rule}: ${fault.message}`))),
  ];
}

function statusesApart(before: CommitResult, after: CommitResult): string[] {
  const was = statusesOf(before);
  return [...statusesOf(after)].flatMap(([path, status]) => {
    const old = was.get(path) ?? 'not there';
    return old === status ? [] : [`${path}: ${status}, was ${old}`];
  });
}

function statusesOf({ dossiers }: CommitResult): Map<string, string> {
  return new Map(dossiers.flatMap(({ workbooks }) => workbooks.map(({ path, status }) => [path, status])));
}
