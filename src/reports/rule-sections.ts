import type { Finding } from '../checking/index.js';
import { parametersInWords, severityReason, type RuleBook } from './finding-words.js';
import { placesOf, type FindingGroup, type Places } from './outline.js';
import { answerInWords } from './text-accepted.js';

/** Different sentences of one message that are each shown with all their cells; of more, the first as examples. */
const SENTENCES_SHOWN = 3;

/** What a report says of one rule that found something. */
export interface RuleSection {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  readonly sources: Finding['sources'];
  readonly messages: readonly MessageSection[];
}

/** Findings of one message and severity, as a report shows them. */
export interface MessageSection {
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
  /** Every cell. */
  readonly places: readonly Places[];
  /** All that was said, each sentence with its cells; of many different ones the first, as examples. */
  readonly sentences: readonly Sentence[];
  readonly areExamples: boolean;
  readonly remedies: readonly string[];
  /** Values that were used, in words. */
  readonly parameters: readonly string[];
  /** What became of answers to findings that stand all the same. */
  readonly answers: readonly string[];
  /** What the severity rests on where it is not the rule's own; else ''. */
  readonly severityReason: string;
}

export interface Sentence {
  readonly text: string;
  readonly places: readonly Places[];
  readonly first: Finding;
}

/** Groups of findings as sections, one a rule, in their order. */
export function ruleSections(groups: readonly FindingGroup[], rules: RuleBook): RuleSection[] {
  const sections = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const held = sections.get(group.rule);
    if (held === undefined) sections.set(group.rule, [group]);
    else held.push(group);
  }
  return [...sections].map(([rule, held]) => ({
    rule,
    title: rules.title(rule),
    why: rules.why(rule),
    sources: held[0]!.findings[0]!.sources,
    messages: held.map(messageSection),
  }));
}

function messageSection({ severity, findings, places }: FindingGroup): MessageSection {
  const sentences = new Map<string, Finding[]>();
  for (const finding of findings) {
    const held = sentences.get(finding.message);
    if (held === undefined) sentences.set(finding.message, [finding]);
    else held.push(finding);
  }
  const areExamples = sentences.size > SENTENCES_SHOWN;
  return {
    severity,
    findings,
    places,
    areExamples,
    sentences: [...sentences].slice(0, SENTENCES_SHOWN).map(([text, same]) => ({
      text,
      places: placesOf(areExamples ? same.slice(0, 1) : same),
      first: same[0]!,
    })),
    remedies: firstFew(findings.map(({ remedy }) => remedy)),
    parameters: firstFew(findings.flatMap(parametersInWords)),
    answers: [...new Set(findings.map(answerInWords).filter((text) => text !== ''))],
    severityReason: severityReason(findings.find(({ lowered }) => lowered !== null) ?? findings[0]!),
  };
}

function firstFew(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, SENTENCES_SHOWN);
}
