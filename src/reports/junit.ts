import type { DossierResult, Finding, RunResult } from '../checking/index.js';
import type { Severity } from '../rulekit/index.js';
import { RuleBook } from './finding-words.js';
import { accepted, compare, isOpen, standing } from './outline.js';
import type { ReportOptions } from './report-options.js';
import { answerLines } from './text-accepted.js';
import { PlaceNames } from './text-places.js';
import { whoseInWords } from './workbook-rows.js';
import { attributes, xml } from './xml-text.js';
import { count, findingCounts, firstOf, REASON_WORDS, SEVERITIES, SEVERITY_WORDS } from './words.js';

/** Findings of one case that are written out; of more, the number. */
const FINDINGS_SHOWN = 100;

/** A case of a suite: a rule, or a workbook that was to be read. */
interface Case {
  readonly name: string;
  readonly className: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** In a few words. */
  readonly message: string;
  readonly details: readonly string[];
  /** What is to be said besides, whatever the outcome. */
  readonly notes: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * The result of a run as JUnit's XML, which build servers read: a suite for each set of workbooks that were judged
 * together, a case for each workbook and each rule. A rule fails by findings of the severity that fails the run; one
 * that was not checked is skipped, with its reason.
 */
export function junitReport(run: RunResult, options: ReportOptions): string {
  const rules = new RuleBook(options.rules, options.topicOf);
  const suites = run.dossiers.map((dossier) => suiteOf(dossier, rules, options.failOn ?? 'error'));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'ccg-check', ...totalsOf(suites.flatMap(({ cases }) => cases)) })}>`,
    ...suites.flatMap((suite) => suiteLines(suite, run)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf(dossier: DossierResult, rules: RuleBook, failOn: Severity): Suite {
  const { workbooks, evaluated, notEvaluated, faults } = dossier;
  const [only, ...others] = workbooks;
  const whose = whoseInWords(dossier);
  const name =
    others.length === 0
      ? (only?.path ?? '')
      : `${whose === '' ? 'CCG not known' : whose}: ${count(workbooks.length, 'workbook')}`;
  const cases = [
    ...faults.map(({ rule, message }) => ({
      rule,
      outcome: 'error' as const,
      message: 'ccg-check itself failed in this rule',
      details: [message],
      notes: [],
    })),
    ...evaluated.map((entry) => caseOfRule(entry, dossier, failOn)),
    ...notEvaluated
      .filter(({ limb }) => limb === null)
      .map(({ rule, reason, detail }) => ({
        rule,
        outcome: 'skipped' as const,
        message: `Not checked because ${REASON_WORDS[reason]}: ${detail}`,
        details: [],
        notes: [],
      })),
  ].sort((a, b) => compare(a.rule, b.rule));
  return {
    name,
    cases: [
      ...workbooks.map(caseOfWorkbook),
      ...cases.map(({ rule, ...held }) => ({
        ...held,
        name: `${rule} ${rules.title(rule)}`.trim(),
        className: `ccg-check.${rules.topic(rule)}`,
      })),
    ],
  };
}

function caseOfWorkbook({ path, status, problem, note }: DossierResult['workbooks'][number]): Case {
  const base = { name: path, className: 'ccg-check.Workbooks', details: [], notes: [] };
  if (problem !== null)
    return {
      ...base,
      outcome: 'error',
      message: problem.message,
      details: [problem.message, problem.remedy],
    };
  if (status === 'superseded') return { ...base, outcome: 'skipped', message: note ?? 'Not judged' };
  if (status === 'no-tables')
    return { ...base, outcome: 'skipped', message: 'Not checked: no table was found in it' };
  return { ...base, outcome: 'passed', message: '' };
}

function caseOfRule(
  { rule, judged, notJudged }: DossierResult['evaluated'][number],
  dossier: DossierResult,
  failOn: Severity,
): Omit<Case, 'name' | 'className'> & { readonly rule: string } {
  const own = dossier.findings.filter((finding) => finding.rule === rule);
  const places = new PlaceNames(dossier.workbooks.length);
  const stand = standing(own);
  const fails = ({ severity }: Finding): boolean =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
  const failing = stand.filter(fails);
  const below = stand.filter((finding) => !fails(finding));
  return {
    rule,
    outcome: failing.length > 0 ? 'failure' : 'passed',
    message: findingCounts(countsOf(failing)),
    details: findingLines(failing, places),
    notes: [
      `${count(judged, 'row')} judged.`,
      ...findingLines(below, places),
      ...accepted(own).flatMap((finding) => [
        `Accepted: ${findingLine(finding, places)}`,
        ...answerLines(finding.acceptance!),
      ]),
      ...notJudged
        .filter(isOpen)
        .map(
          ({ reason, count: rows, detail, cells }) =>
            `${count(rows, 'row')} not checked because ${REASON_WORDS[reason]} (${detail}): ${firstOf(cells.split(', '), 20, 'ranges')}`,
        ),
    ],
  };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function findingLines(findings: readonly Finding[], places: PlaceNames): string[] {
  return [
    ...findings.slice(0, FINDINGS_SHOWN).map((finding) => findingLine(finding, places)),
    ...(findings.length > FINDINGS_SHOWN
      ? [`and ${count(findings.length - FINDINGS_SHOWN, 'more finding')}; the other formats have all.`]
      : []),
  ];
}

function findingLine(finding: Finding, places: PlaceNames): string {
  const { severity, message, remedy } = finding;
  const at = places.of(finding);
  return [`${SEVERITY_WORDS[severity]}${at === '' ? '' : ` at ${at}`}: ${message}`, remedy].join(' ').trim();
}

function suiteLines({ name, cases }: Suite, run: RunResult): string[] {
  return [
    `  <testsuite${attributes({ name, ...totalsOf(cases), skipped: number(cases, 'skipped') })}>`,
    '    <properties>',
    `      <property${attributes({ name: 'ccg-check', value: run.tool.version })}/>`,
    `      <property${attributes({ name: 'rules', value: run.tool.rulePack })}/>`,
    '    </properties>',
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines({ name, className, outcome, message, details, notes }: Case): string[] {
  const open = `    <testcase${attributes({ name, classname: className, time: 0 })}`;
  const body = (lines: readonly string[]): string => lines.map(xml).join('\n');
  const inner = [
    ...(outcome === 'skipped' ? [`      <skipped>${xml(message)}</skipped>`] : []),
    ...(outcome === 'failure' || outcome === 'error'
      ? [`      <${outcome}${attributes({ message, type: outcome })}>${body(details)}</${outcome}>`]
      : []),
    ...(notes.length > 0 ? [`      <system-out>${body(notes)}</system-out>`] : []),
  ];
  return inner.length === 0 ? [`${open}/>`] : [`${open}>`, ...inner, '    </testcase>'];
}

function totalsOf(cases: readonly Case[]): Record<string, number> {
  return { tests: cases.length, failures: number(cases, 'failure'), errors: number(cases, 'error') };
}

function number(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((held) => held.outcome === outcome).length;
}
