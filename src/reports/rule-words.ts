import type { AnyLimb, Rule, Severity } from '../rulekit/index.js';
import { tableByName, TEMPLATE_TITLES, type Table } from '../schema/index.js';
import { notSeenInPrint, projectChoice, textNotRecorded, type Source } from '../sources/index.js';
import { decidingDate } from './deciding-date.js';
import { datesInWords, list, SEVERITIES } from './words.js';

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

/**
 * A message as the documentation shows it: `{procurement_ref}` is `[procurement reference]`. What is only said where
 * cells were left out, `{note}`, is left out too.
 */
export function messageInWords(text: string, rule: Rule): string {
  return text
    .replaceAll('{note}', '')
    .replace(/\{(\w+)\}/g, (_, name: string) => `[${headingOf(name, rule) ?? spelledOut(name)}]`);
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

/** `contract reference`, but `NHS number` and `GP practice`. */
function lowerFirst(text: string): string {
  return /^.[A-Z0-9]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A limb in words. */
export interface LimbInWords {
  /** `Part (a)`; null where the rule has one part only, or its parts have no names. */
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

/** What a limb judges, and when. */
export function limbInWords(limb: AnyLimb): LimbInWords {
  const { name, applies, earlier } = limb;
  return {
    part: partOf(limb),
    judges: judgedInWords(limb),
    dates: datesInWords(applies?.from, applies?.to),
    decidedBy: applies === undefined ? null : decidingDate(limb),
    earlier:
      earlier === undefined
        ? null
        : `Compared with the workbook of ${earlier.period === 'month' ? 'the month before' : 'the end of the year before'}, which needs ${tablesInWords(earlier.needs)}${name === undefined ? '' : ' for this part'}.`,
  };
}

function partOf({ name }: AnyLimb): string | null {
  return name === undefined ? null : `Part (${name})`;
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
    const columns = (of: 'needs' | 'uses'): string[] =>
      Object.keys(table.fields).flatMap((field) => {
        const parts = readers.filter(
          (limb) => limb[of][name]?.includes(field) && !(of === 'uses' && limb.needs[name]?.includes(field)),
        );
        if (parts.length === 0) return [];
        const letters = parts.flatMap((limb) => limb.name ?? []);
        const some = parts.length < readers.length && letters.length > 0;
        return [`${table.fields[field]!.heading}${some ? ` (${letters.join(', ')})` : ''}`];
      });
    return [
      {
        title: table.title,
        sheet: table.sheet,
        workbook: workbookOf(table),
        needed: columns('needs'),
        used: columns('uses'),
      },
    ];
  });
}

function workbookOf({ template }: Table): string {
  if (template === 'all') return 'Every workbook';
  return template === 'none' ? 'Any workbook' : TEMPLATE_TITLES[template];
}
