import { openChecker, type Acceptance, type Finding } from '../checking/index.js';
import type { NotJudgedReason, Rule } from '../rulekit/index.js';
import { day } from '../workbook/index.js';
import { factsOf, layOut } from './case-workbook.js';
import type { Case, CaseAcceptance, ExpectedFinding } from './types.js';

/** What a case must show, besides what it states itself. */
export type CaseKind = 'valid' | 'invalid' | 'dates' | 'notEvaluated';

/** What came of a case: what is wrong, one sentence each, and the findings for the checks over all cases. */
export interface CaseOutcome {
  readonly faults: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reasons that lie in cells: those are to be named. */
const OF_CELLS: readonly NotJudgedReason[] = ['blank', 'unreadable', 'not-calculated'];

/** Runs a rule over one case and compares. */
export function runCase(rule: Rule, testCase: Case, kind: CaseKind): CaseOutcome {
  const laidOut = layOut(testCase);
  const { dossier, mappings } = laidOut;
  const addressOf = (place: string): string => laidOut.addressOf(place);
  const checker = openChecker(
    { ...dossier, facts: factsOf(testCase) },
    {
      rules: [rule, ...(testCase.otherRules ?? [])],
      mappings,
      ...(testCase.acceptances && { acceptances: testCase.acceptances.map(acceptanceOf) }),
      ...(testCase.asOf === undefined ? {} : { asOf: day(testCase.asOf) }),
    },
  );
  const result = checker.result();
  const findings = result.findings.filter((finding) => finding.rule === rule.id);
  const fault = result.faults[0];
  if (fault !== undefined) return { faults: [`the rule failed: ${fault.message}`], findings };
  const faults = compareFindings(findings, testCase.findings ?? [], addressOf);
  const outcome = checker.outcomes.find((held) => held.rule === rule);
  const counts = outcome!.limbs.map((limb) => limb.counts);
  for (const { notJudged } of counts)
    for (const [reason, { detail, places }] of notJudged) {
      if (detail.trim() === '') faults.push(`not judged because ${reason}, without a word why`);
      if (OF_CELLS.includes(reason) && places.length === 0)
        faults.push(`not judged because ${reason}, and no cell is named`);
    }
  const judged = counts.reduce((n, c) => n + c.judged, 0);
  const notEvaluated = result.notEvaluated.find((held) => held.rule === rule.id);
  compareNumber('judged', judged, testCase.judged, faults);
  compareNumber(
    'outside its dates',
    counts.reduce((n, c) => n + c.outsideDates, 0),
    testCase.outsideDates,
    faults,
  );
  for (const [reason, expected] of Object.entries(testCase.notJudged ?? {})) {
    const actual = counts.reduce((n, c) => n + (c.notJudged.get(reason as never)?.count ?? 0), 0);
    compareNumber(`not judged because ${reason}`, actual, expected, faults);
  }
  if (kind === 'valid' && judged === 0) faults.push('nothing was judged');
  if (kind === 'notEvaluated') {
    if (judged > 0) faults.push(`${judged} judged, expected none`);
    const reason = notEvaluated?.reason ?? 'none';
    if (testCase.reason !== undefined && reason !== testCase.reason)
      faults.push(`not evaluated because ${reason}, expected ${testCase.reason}`);
  }
  if (kind === 'valid' && judged === 0 && notEvaluated !== undefined)
    faults.push(`not evaluated: ${notEvaluated.reason}, ${notEvaluated.detail}`);
  return { faults, findings };
}

function acceptanceOf({ from, until, ...accepted }: CaseAcceptance): Acceptance {
  return { ...accepted, from: day(from), until: day(until) };
}

function compareFindings(
  actual: readonly Finding[],
  expected: readonly ExpectedFinding[],
  addressOf: (place: string) => string,
): string[] {
  const faults: string[] = [];
  const left = [...actual];
  for (const wanted of expected) {
    const address = addressOf(wanted.at);
    const alike = left.filter(
      (finding) => finding.messageId === wanted.message && addressOfFinding(finding) === address,
    );
    // Several findings of one message may stand in one cell: what they say tells them apart.
    const found =
      alike.find((finding) => partsOf(wanted).every((part) => finding.message.includes(part))) ?? alike[0];
    if (found !== undefined) left.splice(left.indexOf(found), 1);
    if (found === undefined) faults.push(`no ${wanted.message} at ${wanted.at} (${address})`);
    else compareFinding(found, wanted, addressOf, faults);
  }
  for (const extra of left)
    faults.push(`unexpected ${extra.messageId} at ${addressOfFinding(extra)}: ${extra.message}`);
  return faults;
}

function compareFinding(
  found: Finding,
  wanted: ExpectedFinding,
  addressOf: (place: string) => string,
  faults: string[],
): void {
  if (wanted.severity !== undefined && found.severity !== wanted.severity)
    faults.push(`${wanted.message} at ${wanted.at} is ${found.severity}, expected ${wanted.severity}`);
  for (const part of partsOf(wanted))
    if (!found.message.includes(part))
      faults.push(`${wanted.message} at ${wanted.at} does not say "${part}": ${found.message}`);
  const related = found.related.map(addressOfFinding);
  for (const place of wanted.related ?? [])
    if (!related.includes(addressOf(place))) faults.push(`${wanted.message} is not related to ${place}`);
}

/** What the message must say. */
function partsOf({ says }: ExpectedFinding): readonly string[] {
  return typeof says === 'string' ? [says] : (says ?? []);
}

function addressOfFinding({ workbook, sheet, cell }: Finding['related'][number]): string {
  return sheet === null ? workbook : `${workbook} ${sheet}!${cell}`;
}

function compareNumber(what: string, actual: number, expected: number | undefined, faults: string[]): void {
  if (expected !== undefined && actual !== expected) faults.push(`${actual} ${what}, expected ${expected}`);
}
