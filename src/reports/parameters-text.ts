import type { DatedValue, Parameter } from '../parameters/index.js';
import { projectChoice } from '../sources/index.js';
import { Page, PLAIN_LOOK, type Look } from './page.js';
import { parameterValue } from './parameter-value.js';
import { count, dateInWords, datesInWords } from './words.js';

/** How sure a value is, by its status. */
export const STATUS_WORDS: Readonly<Record<DatedValue<unknown>['status'], string>> = {
  seed: 'in a source document',
  confirmed: 'seen in a published text',
  unconfirmed: 'a finding that rests on it is a warning at most',
  chosen: 'chosen for ccg-check',
  local: 'overridden in the configuration',
};

/** Every dated value: what it is, from when to when, how sure it is and who says so. */
export function parametersText(parameters: readonly Parameter[], look: Look = PLAIN_LOOK): string {
  const page = new Page(look);
  const values = parameters.reduce((n, parameter) => n + parameter.values.length, 0);
  page.text(`${count(parameters.length, 'parameter')}, ${count(values, 'dated value')}.`, { style: 'bold' });
  for (const parameter of parameters) {
    page.blank();
    writeParameter(page, parameter);
  }
  return page.toString();
}

/** A parameter with its values, beneath what is on the page; `indent` columns from its edge. */
export function writeParameter(page: Page, parameter: Parameter, indent = 0): void {
  page.text(`${parameter.title} (${parameter.id})`, { style: 'bold', indent, hanging: 2 });
  for (const entry of parameter.values) {
    const value = valueInWords(parameter, entry);
    page.text(`${value.value}${value.about}${value.dates === 'any date' ? '' : `, ${value.dates}`}`, {
      indent: indent + 2,
      hanging: 2,
    });
    for (const line of [value.standing, value.quote, value.note])
      if (line !== null) page.text(line, { indent: indent + 4, hanging: 2, style: 'dim' });
  }
  if (parameter.gaps !== undefined)
    page.text(`Days without a value: ${parameter.gaps}`, { indent: indent + 2, hanging: 2 });
}

/** A dated value in words. */
export interface ValueInWords {
  readonly value: string;
  /** ` (sub-central, without VAT)`, or nothing. */
  readonly about: string;
  readonly dates: string;
  /** Its source, how sure it is, and when somebody last compared the two. */
  readonly standing: string;
  readonly quote: string | null;
  readonly note: string | null;
}

/** A value of a parameter, its dates, whom it holds for, and what it rests on. */
export function valueInWords({ unit }: Parameter, entry: DatedValue<unknown>): ValueInWords {
  const { from, to, value, when, vat, status, source, confirmedOn, note } = entry;
  const about = [
    ...Object.values(when ?? {}).map(String),
    ...(vat === undefined ? [] : [vat === 'included' ? 'with VAT' : 'without VAT']),
  ];
  const compared = confirmedOn === null ? '' : `, last compared on ${dateInWords(confirmedOn)}`;
  return {
    value: parameterValue(unit, value),
    about: about.length === 0 ? '' : ` (${about.join(', ')})`,
    dates: datesInWords(from, to),
    standing:
      source.source === projectChoice
        ? `${projectChoice.title}.`
        : `${source.source.title}: ${STATUS_WORDS[status]}${compared}.`,
    quote: source.quote === null ? null : `“${source.quote}”`,
    note: note ?? null,
  };
}
