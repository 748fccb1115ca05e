import type { AnyLimb, Rule, Severity } from '../rulekit/index.js';
import { tableByName, TEMPLATE_TITLES, type Table } from '../schema/index.js';
import { notSeenInPrint, projectChoice, textNotRecorded, type Source } from '../sources/index.js';
import { decidingDate } from './deciding-date.js';
import { BASIS_WORDS, datesInWords, list, SEVERITIES } from './words.js';

/** Sources that are no documents: their title is all there is to say. */
const NO_DOCUMENT: readonly Source[] = [notSeenInPrint, projectChoice, textNotRecorded];

/** Severities of a rule's messages, the worst first. */
export function severitiesOf({ messages }: Rule): Severity[] {
  const held = Object.values(messages).map(({ severity }) => severity);
  return SEVERITIES.filter((severity) => held.includes(severity));
}

/** A source in a line: title, publisher, date. */
export function sourceInWords(source: Source): string {
  return NO_DOCUMENT.includes(source) ? source.title : `${source.title}, ${source.publisher}, ${source.date}`;
}

/** What a rule rests on, in a sentence. */
export function basisInWords({ basis }: Rule): string {
  return basis === 'data' ? 'A check of the data itself.' : `Rests on ${BASIS_WORDS[basis] ?? basis}.`;
}

/** Sources of a rule, each once, with all that is quoted from it. */
export function sourcesOf({ sources }: Rule): Map<Source, string[]> {
  const quotes = new Map<Source, string[]>();
  for (const { source, quote } of sources)
    quotes.set(source, [...(quotes.get(source) ?? []), ...(quote === null ? [] : [quote])]);
  return quotes;
}

/** Placeholders that are called otherwise in the documentation than in the code. */
const CALLED: Readonly<Record<string, string>> = { on: 'date', since: 'date' };

/**
 * A message as the documentation shows it: `{procurement_ref}` is `[procurement reference]`. What stands close behind
 * a word or sentence is said in some cases only, and left out: `over the limit.{note}`.
 */
export function messageInWords(text: string, rule: Rule): string {
  return text
    .replace(/(?<=[\p{L}\d.,;}])\{\w+\}/gu, '')
    .replace(
      /\{(\w+)\}/g,
      (_, name: string) => `[${headingOf(name, rule) ?? CALLED[name] ?? spelledOut(name)}]`,
    );
}

function headingOf(field: string, { limbs }: Rule): string | null {
  const names = limbs.flatMap(({ of, needs, uses }) => [
    ...(of === undefined ? [] : [of]),
    ...Object.keys(needs),
    ...Object.keys(uses),
  ]);
  const heading = names
    .map((name) => tableByName(name)?.fields[field]?.heading)
    .find((held) => held !== undefined);
  return heading === undefined ? null : lowerFirst(heading);
}

function spelledOut(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** `contract reference`, but `CCG code` and `Health and Wellbeing Board`. */
function lowerFirst(text: string): string {
  return /[A-Z]/.test(text.slice(1)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A part of a rule in words, or several that are alike. */
export interface LimbInWords {
  /** `Part (a)`, `Parts (a) and (b)`; null where they have no names. */
  readonly part: string | null;
  /** What is judged: `Each contract`. */
  readonly judges: string;
  /** `from 1 April 2013 to 30 June 2022`; `any date`. */
  readonly dates: string;
  /** Which date decides; null where none does. */
  readonly decidedBy: string | null;
  /** What it is compared with: `Compared with the month before: …`; null where with nothing. */
  readonly earlier: string | null;
}

/** What the parts of a rule judge, and when; parts that are alike in this are one. */
export function limbsInWords({ limbs }: Rule): LimbInWords[] {
  const alike = new Map<string, { readonly words: Omit<LimbInWords, 'part'>; readonly names: string[] }>();
  for (const limb of limbs) {
    const words = wordsOf(limb);
    const key = `${limb.name === undefined} ${JSON.stringify(words)}`;
    const held = alike.get(key) ?? { words, names: [] };
    if (limb.name !== undefined) held.names.push(`(${limb.name})`);
    alike.set(key, held);
  }
  return [...alike.values()].map(({ words, names }) => ({
    part: names.length === 0 ? null : `${names.length === 1 ? 'Part' : 'Parts'} ${list(names)}`,
    ...words,
  }));
}

function wordsOf(limb: AnyLimb): Omit<LimbInWords, 'part'> {
  const { applies, earlier } = limb;
  return {
    judges: judgedInWords(limb),
    dates: datesInWords(applies?.from, applies?.to),
    decidedBy: applies === undefined ? null : decidingDate(limb),
    earlier:
      earlier === undefined
        ? null
        : `Compared with the workbook of ${earlier.period === 'month' ? 'the month before' : 'the end of the year before'}, which needs ${tablesInWords(earlier.needs)}.`,
  };
}

function judgedInWords({ grain, of, rows, by = [] }: AnyLimb): string {
  const table = of === undefined ? null : tableByName(of);
  switch (grain) {
    case 'record':
      if (rows === 'totals') return `Each total of “${titleOf(table)}”`;
      return rows === 'all'
        ? `Each row of “${titleOf(table)}”, totals too`
        : of === 'org'
          ? 'The Cover'
          : `Each ${table?.record ?? 'record'}`;
    case 'group':
      return `Rows of “${titleOf(table)}” that have the same ${list(by.map((field) => `“${table?.fields[field]?.heading ?? field}”`))}, together`;
    case 'dossier':
      return 'The tables as a whole';
    case 'every-table':
      return 'Every table that is found';
    case 'acceptance':
      return 'Each accepted finding';
  }
}

function titleOf(table: Table | null): string {
  return table?.title ?? 'the table';
}

function tablesInWords(needs: AnyLimb['needs']): string {
  return list(
    Object.entries(needs).map(([name, fields]) => {
      const table = tableByName(name);
      const columns = fields.map((field) => table?.fields[field]?.heading ?? field);
      return `“${table?.title ?? name}”${columns.length === 0 ? '' : ` (${columns.join(', ')})`}`;
    }),
  );
}

/** A table that a rule reads, with its columns: `Route`, or `Route (b)` where only one part reads it. */
export interface TableInWords {
  readonly title: string;
  readonly sheet: string;
  /** Name of the workbook of the templates that has it. */
  readonly workbook: string;
  readonly needed: readonly string[];
  readonly used: readonly string[];
}

/** The tables that a rule reads, those first that it needs. */
export function tablesOf({ limbs }: Rule): TableInWords[] {
  const names = [
    ...limbs.flatMap(({ needs }) => Object.keys(needs)),
    ...limbs.flatMap(({ uses }) => Object.keys(uses)),
  ];
  return [...new Set(names)].flatMap((name) => {
    const table = tableByName(name);
    if (table === null) return [];
    const readers = limbs.filter(({ needs, uses }) => name in needs || name in uses);
    const fields = Object.keys(table.fields);
    const needed = fields.filter((field) => readers.some(({ needs }) => needs[name]?.includes(field)));
    const used = fields.filter(
      (field) => !needed.includes(field) && readers.some(({ uses }) => uses[name]?.includes(field)),
    );
    const columns = (list: 'needs' | 'uses', of: readonly string[]): string[] =>
      of.map((field) => {
        const parts = readers.filter((limb) => limb[list][name]?.includes(field));
        const letters = parts.flatMap((limb) => limb.name ?? []);
        const isOfSome = parts.length < readers.length && letters.length > 0;
        return `${table.fields[field]!.heading}${isOfSome ? ` (${letters.join(', ')})` : ''}`;
      });
    return [
      {
        title: table.title,
        sheet: table.sheet,
        workbook: workbookOf(table),
        needed: columns('needs', needed),
        used: columns('uses', used),
      },
    ];
  });
}

function workbookOf({ template }: Table): string {
  if (template === 'all') return 'Every workbook';
  return template === 'none' ? 'Any workbook' : TEMPLATE_TITLES[template];
}
