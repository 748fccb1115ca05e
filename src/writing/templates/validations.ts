import type { Field } from '../../schema/index.js';
import { cellAddress, day, serialFromDay, type Range } from '../../workbook/index.js';
import type { Validation, ValidationRule } from '../model.js';
import { shownValues } from './content.js';

/** What Excel allows: title and text of a message, and a list within its validation. */
const TITLE_LENGTH = 32;
const TEXT_LENGTH = 255;
const LIST_LENGTH = 255;

const FIRST_DAY = serialFromDay(day('1948-04-05'));
const LAST_DAY = serialFromDay(day('2099-12-31'));
/** Financial years in which there were CCGs. */
const YEARS = Array.from({ length: 10 }, (_, i) => `${2013 + i}/${String(14 + i)}`);

/** Name of the list of a field on the hidden Lists sheet. */
export type ListName = (values: readonly string[]) => string;

/** The message that appears when a heading or one of its cells is selected. */
export function promptOf(field: Field, required: boolean): NonNullable<Validation['prompt']> {
  const marks = field.derived ? 'Worked out for you.' : required ? 'Required.' : '';
  return { title: clip(field.heading, TITLE_LENGTH), text: clip(`${field.help} ${marks}`.trim(), TEXT_LENGTH) };
}

/** The validation of a field's cells, with its message; `list` names long lists. */
export function validationOf(field: Field, required: boolean, range: Range, list: ListName): Validation {
  const prompt = promptOf(field, required);
  const rule = field.derived ? null : ruleOf(field, range, list);
  if (rule === null) return { ranges: [range], rule, prompt };
  const { style, text } = refusalOf(field);
  return {
    ranges: [range],
    rule,
    prompt,
    refusal: { style, title: clip(field.heading, TITLE_LENGTH), text: clip(text, TEXT_LENGTH) },
  };
}

/** The message of a heading; anything may be entered there, as Excel holds it to the table's column itself. */
export function headingPrompt(field: Field, required: boolean, range: Range): Validation {
  return { ranges: [range], rule: null, prompt: promptOf(field, required) };
}

/** Whether a list is too long, or holds a comma, to stand in the validation itself. */
export function needsListSheet(values: readonly string[]): boolean {
  return values.some((value) => value.includes(',')) || values.join(',').length > LIST_LENGTH;
}

function ruleOf(field: Field, range: Range, list: ListName): ValidationRule | null {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return listRule(shownValues(field), list);
    case 'financial-year':
      return listRule(YEARS, list);
    case 'date':
      return { type: 'date', from: FIRST_DAY, to: LAST_DAY };
    case 'money':
    case 'number':
      return { type: 'decimal', from: -1e12, to: 1e12 };
    case 'price':
      return { type: 'decimal', from: 0, to: 1e9 };
    case 'integer':
      return { type: 'whole', from: 0, to: 1e9 };
    case 'percentage':
      return { type: 'decimal', from: -10, to: 10 };
    case 'code':
      return codeRule(field, range);
    case 'text':
      return null;
  }
}

function listRule(values: readonly string[], list: ListName): ValidationRule {
  return { type: 'list', source: needsListSheet(values) ? list(values) : `"${values.join(',')}"` };
}

/** Formulas that hold for the codes of a pattern, by the pattern's rule; `x` stands for the cell. */
const CODE_FORMULAS: Readonly<Record<string, string>> = {
  'CD-01':
    'OR(AND(LEN(x)=3,ISNUMBER(--LEFT(x,2)),CODE(UPPER(RIGHT(x,1)))>64),AND(LEN(x)=5,CODE(UPPER(x))>64,CODE(UPPER(RIGHT(x,1)))>64))',
  'CD-02': 'AND(LEN(x)=6,CODE(UPPER(x))>64,ISNUMBER(--MID(x,2,5)))',
  'CD-03': 'AND(LEN(x)>=3,LEN(x)<=6)',
  'CD-04': 'AND(LEN(x)=9,UPPER(LEFT(x,1))="E",ISNUMBER(--MID(x,2,8)))',
};

function codeRule(field: Field, range: Range): ValidationRule | null {
  const formula = CODE_FORMULAS[field.pattern?.rule ?? ''];
  if (formula === undefined) return null;
  return { type: 'custom', formula: formula.replace(/\bx\b/g, cellAddress(range.firstRow, range.firstColumn)) };
}

function refusalOf(field: Field): { style: 'stop' | 'warning' | 'information'; text: string } {
  switch (field.kind) {
    case 'choice':
      return field.open
        ? { style: 'information', text: 'This is not one of the values in the list. It is kept as you typed it.' }
        : { style: 'stop', text: 'Choose one of the values in the list.' };
    case 'choices':
      return {
        style: 'warning',
        text: 'The list offers one value at a time. For several, type them with commas between them.',
      };
    case 'financial-year':
      return { style: 'stop', text: 'Choose a financial year from the list, such as 2015/16.' };
    case 'date':
      return { style: 'stop', text: 'Enter a date as day/month/year, such as 31/03/2016.' };
    case 'integer':
      return { style: 'stop', text: 'Enter a whole number in figures.' };
    case 'percentage':
      return { style: 'stop', text: 'Enter a percentage, such as 95%.' };
    case 'code':
      return {
        style: field.pattern?.severity === 'error' ? 'stop' : 'warning',
        text: `A ${field.pattern?.name ?? 'code'} has ${field.pattern?.looks ?? 'letters and digits'}.`,
      };
    default:
      return { style: 'stop', text: 'Enter a number in figures, such as 1234.50, with a minus sign if it is negative.' };
  }
}

/** A text cut at the end of a word, where it is longer than Excel shows. */
function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return cut.slice(0, cut.lastIndexOf(' '));
}
