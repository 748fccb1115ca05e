import type { FieldKind } from '../../schema/index.js';
import type { Look } from '../model.js';

/** Colours of NHS planning workbooks: input light yellow, calculation blue. Text on each has contrast of 4.5 or more. */
const INPUT = 'FFFFCC';
const CALCULATED = 'DCE6F1';
const NHS_BLUE = '005EB8';
const GREY = '425563';
const LINE = 'BFBFBF';
const WHITE = 'FFFFFF';

export const TITLE: Look = { bold: true, size: 16, colour: NHS_BLUE };
export const HEADING: Look = { bold: true, size: 12, colour: NHS_BLUE };
export const PLAIN: Look = { vertical: 'top', wrap: true };
/** A sentence above a table: it runs on over the columns beside it. */
export const SENTENCE: Look = { vertical: 'top' };
export const LINK: Look = { vertical: 'top', colour: NHS_BLUE };
export const STRONG: Look = { bold: true, vertical: 'top', wrap: true };
export const HELP: Look = { colour: GREY, vertical: 'center', wrap: true };
/** The word above a heading that says whether its column must be filled. */
export const MARK: Look = { italic: true, size: 9, colour: GREY };

const HEADER: Look = { colour: WHITE, border: LINE, wrap: true, vertical: 'center' };
export const REQUIRED_HEADER: Look = { ...HEADER, bold: true, fill: NHS_BLUE };
export const OPTIONAL_HEADER: Look = { ...HEADER, fill: GREY };
export const LABEL: Look = { border: LINE, vertical: 'center', wrap: true };
export const REQUIRED_LABEL: Look = { ...LABEL, bold: true };

/** Number format of each kind of field. Text keeps codes such as 04E03 as they were typed. */
const FORMATS: Readonly<Record<FieldKind, string>> = {
  text: 'General',
  code: '@',
  money: '#,##0;-#,##0',
  price: '"£"#,##0.00##',
  number: 'General',
  integer: '#,##0',
  percentage: '0.0%',
  date: 'dd/mm/yyyy',
  'financial-year': '@',
  choice: 'General',
  choices: 'General',
};
const PENCE = '#,##0.00;-#,##0.00';

const WRAPPED: ReadonlySet<FieldKind> = new Set(['text', 'choice', 'choices']);

/** Look of a cell to fill in, or of one that is worked out. `pence`: amounts are shown to the penny. */
export function valueLook(kind: FieldKind, options: { calculated: boolean; pence: boolean }): Look {
  return {
    fill: options.calculated ? CALCULATED : INPUT,
    border: LINE,
    format: kind === 'money' && options.pence ? PENCE : FORMATS[kind],
    vertical: 'top',
    ...(WRAPPED.has(kind) && { wrap: true }),
    ...(kind === 'date' && { align: 'center' }),
  };
}

/** Look of a form's value, which stands alone beside its label. */
export function formLook(kind: FieldKind): Look {
  return { ...valueLook(kind, { calculated: false, pence: false }), align: 'left', vertical: 'center' };
}

const WIDTHS: Readonly<Record<FieldKind, number>> = {
  text: 26,
  code: 14,
  money: 15,
  price: 13,
  number: 13,
  integer: 13,
  percentage: 13,
  date: 13,
  'financial-year': 12,
  choice: 18,
  choices: 22,
};
/** Widths of texts by what they hold: short references and long sentences. */
const REFERENCE = /_(?:ref|id)$|^(?:version|period)$/;
const LONG = /description|nature|justification|mitigation|summary|purpose|reason|note|^action$|partners|position/;
const BESIDE_WORD = 4;
const WIDEST_LIST = 44;

/** Width of a column in characters: room for its values and for the longest word of its heading. */
export function widthOf(name: string, kind: FieldKind, heading: string, values: readonly string[]): number {
  const longest = Math.max(...heading.split(/[\s/]/).map((word) => word.length)) + BESIDE_WORD;
  if (kind === 'text') return Math.max(longest, REFERENCE.test(name) ? 14 : LONG.test(name) ? 40 : WIDTHS.text);
  const listed = Math.min(WIDEST_LIST, Math.max(0, ...values.map((value) => value.length)) + 4);
  const own = kind === 'choice' ? Math.max(12, listed) : WIDTHS[kind];
  return Math.max(longest, own);
}
