import type { DossierResult, NotEvaluated, RunResult } from '../checking/index.js';
import { compare, coverageOf, isOpen, rulesOf } from './outline.js';
import type { Page } from './page.js';
import { count, dossierInWords, dossiersInWords, firstOf, periodInWords, REASON_WORDS } from './words.js';

const RULES_SHOWN = 12;

/** What was not checked and why: rules in no workbook, parts of rules, then rows within rules that were checked. */
export function writeNotChecked(page: Page, run: RunResult): void {
  const lines = notCheckedLines(run);
  if (lines.length > 0) page.heading('Not checked');
  for (const { text, indent } of lines) page.text(text, { indent, hanging: 2 });
}

/** A line of a list; one that stands further in belongs to the one before it. */
export interface Line {
  readonly text: string;
  /** 2, 4 or 6. */
  readonly indent: number;
}

/** The same as lines of lists within lists; empty where everything was checked. */
export function notCheckedLines(run: RunResult): Line[] {
  const read = run.dossiers.filter((dossier) => rulesOf(dossier).length > 0);
  const { rules, evaluated } = coverageOf(run);
  const parts = [...wholeRules(read), ...inSomeWorkbooks(read), ...partsOfRules(read), ...rowsOfRules(read)];
  if (parts.length === 0) return [];
  const all = { text: `${rules - evaluated} of ${count(rules, 'rule')}:`, indent: 2 };
  return rules > evaluated ? [all, ...parts] : parts;
}

/** Rules that no dossier evaluated, by reason and detail: of the dossier that came nearest, which had most of its tables. */
function wholeRules(dossiers: readonly DossierResult[]): Line[] {
  const evaluated = new Set(dossiers.flatMap((dossier) => dossier.evaluated.map(({ rule }) => rule)));
  const order = Object.keys(REASON_WORDS);
  const nearest = new Map<string, NotEvaluated>();
  for (const entry of dossiers.flatMap(({ notEvaluated }) => notEvaluated)) {
    if (entry.limb !== null || evaluated.has(entry.rule)) continue;
    const held = nearest.get(entry.rule);
    if (held === undefined || order.indexOf(entry.reason) > order.indexOf(held.reason))
      nearest.set(entry.rule, entry);
  }
  const reasons = new Map<string, Map<string, Set<string>>>();
  for (const { rule, reason, detail } of nearest.values()) {
    const details = reasons.get(reason) ?? new Map<string, Set<string>>();
    reasons.set(reason, details);
    details.set(detail, (details.get(detail) ?? new Set()).add(rule));
  }
  return [...reasons]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([reason, details]) => [
      { text: `Because ${REASON_WORDS[reason as NotEvaluated['reason']]}:`, indent: 4 },
      ...[...details]
        .map(([detail, rules]) => ({ detail, rules: [...rules].sort(compare) }))
        .sort((a, b) => compare(a.rules[0]!, b.rules[0]!))
        .map(({ detail, rules }) => ({
          text: `${firstOf(rules, RULES_SHOWN, 'rules')}: ${detail}`,
          indent: 6,
        })),
    ]);
}

/** Rules that some dossiers evaluated and others could not. */
function inSomeWorkbooks(dossiers: readonly DossierResult[]): Line[] {
  if (dossiers.length < 2) return [];
  const times = new Map<string, number>();
  for (const { rule } of dossiers.flatMap((dossier) => dossier.evaluated))
    times.set(rule, (times.get(rule) ?? 0) + 1);
  const byNumber = new Map<number, string[]>();
  for (const [rule, number] of times)
    if (number < dossiers.length) byNumber.set(number, [...(byNumber.get(number) ?? []), rule]);
  if (byNumber.size === 0) return [];
  return [
    {
      text: `Of ${dossiersInWords(dossiers.length, dossiers)}, these rules were checked in some only:`,
      indent: 2,
    },
    ...[...byNumber]
      .sort(([a], [b]) => b - a)
      .map(([number, rules]) => ({
        text: `in ${number}: ${firstOf(rules.sort(compare), RULES_SHOWN, 'rules')}`,
        indent: 4,
      })),
  ];
}

/** Parts of rules whose other parts were evaluated; what could not be is said for one dossier only, where it can be acted on. */
function partsOfRules(dossiers: readonly DossierResult[]): Line[] {
  const parts = dossiers.flatMap(({ notEvaluated }) => notEvaluated.filter(({ limb }) => limb !== null));
  const open = dossiers.length === 1 ? parts.filter(({ reason }) => reason !== 'rule-off') : [];
  const off = parts.filter(({ reason }) => reason === 'rule-off');
  const lines = [
    ...open.map(({ rule, limb, reason, detail }) => `${rule} (${limb!}): ${REASON_WORDS[reason]}: ${detail}`),
    ...new Set(off.map(({ rule, limb, detail }) => `${rule} (${limb!}): ${detail}`)),
  ];
  if (lines.length === 0) return [];
  return [
    { text: 'Parts of rules that were otherwise checked:', indent: 2 },
    ...lines.map((text) => ({ text, indent: 4 })),
  ];
}

/** Rows that a rule is about and that it could not judge. */
function rowsOfRules(dossiers: readonly DossierResult[]): Line[] {
  const several = dossiers.length > 1;
  const isTogether = dossiers.some(({ workbooks }) => workbooks.length > 1);
  const rows = new Map<string, { rule: string; what: string; count: number; where: string[] }>();
  for (const dossier of dossiers)
    for (const { rule, notJudged } of dossier.evaluated)
      for (const { reason, count: n, detail, cells } of notJudged.filter(isOpen)) {
        const key = `${rule} ${reason}`;
        const what = `${REASON_WORDS[reason].replace('that they need ', '')} (${detail})`;
        const held = rows.get(key) ?? { rule, what, count: 0, where: [] };
        held.count += n;
        held.where.push(several ? nameOf(dossier) : cells);
        rows.set(key, held);
      }
  if (rows.size === 0) return [];
  return [
    { text: 'Rows that a rule could not judge:', indent: 2 },
    ...[...rows.values()]
      .sort((a, b) => compare(a.rule, b.rule) || compare(a.what, b.what))
      .map(({ rule, what, count: n, where }) => {
        const places =
          where.length > 1
            ? `in ${dossiersInWords(where.length, dossiers)}`
            : several
              ? where[0]!
              : firstOf(where[0]!.split(isTogether ? '; ' : ', '), 6, isTogether ? 'sheets' : 'ranges');
        return {
          text: `${rule}, ${count(n, 'row')}: ${what}${places === '' ? '' : `: ${places}`}`,
          indent: 4,
        };
      }),
  ];
}

/** What a dossier is called among others: the path of its workbook, or whose it is and of when. */
function nameOf(dossier: DossierResult): string {
  const [first, ...others] = dossier.workbooks;
  if (others.length === 0) return first?.path ?? '';
  return [dossierInWords(dossier), periodInWords(dossier.periodEnd, null)]
    .filter((part) => part !== '')
    .join(', ');
}
