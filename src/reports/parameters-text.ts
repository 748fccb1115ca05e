import type { DatedValue, Parameter } from '../parameters/index.js';
import { Page, PLAIN_LOOK, type Look } from './page.js';
import { parameterValue } from './parameter-value.js';
import { count, dateInWords, datesInWords } from './words.js';

const STATUS_WORDS: Readonly<Record<DatedValue<unknown>['status'], string>> = {
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
    page.text(`${parameter.title} (${parameter.id})`, { style: 'bold', hanging: 2 });
    for (const value of parameter.values) writeValue(page, parameter, value);
    if (parameter.gaps !== undefined)
      page.text(`Days without a value: ${parameter.gaps}`, { indent: 2, hanging: 2 });
  }
  return page.toString();
}

function writeValue(page: Page, { unit }: Parameter, entry: DatedValue<unknown>): void {
  const { from, to, value, when, vat, status, source, confirmedOn, note } = entry;
  const about = [
    ...Object.values(when ?? {}).map(String),
    ...(vat === undefined ? [] : [vat === 'included' ? 'with VAT' : 'without VAT']),
  ];
  const dates = datesInWords(from, to);
  page.text(
    `${parameterValue(unit, value)}${about.length === 0 ? '' : ` (${about.join(', ')})`}${dates === 'any date' ? '' : `, ${dates}`}`,
    { indent: 2, hanging: 2 },
  );
  const compared = confirmedOn === null ? '' : `, last compared on ${dateInWords(confirmedOn)}`;
  page.text(`${source.source.title}: ${STATUS_WORDS[status]}${compared}.`, {
    indent: 4,
    hanging: 2,
    style: 'dim',
  });
  if (source.quote !== null) page.text(`“${source.quote}”`, { indent: 4, hanging: 2, style: 'dim' });
  if (note !== undefined) page.text(note, { indent: 4, hanging: 2, style: 'dim' });
}
