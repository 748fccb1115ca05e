import { financialYearLabel, formatPence, formatPrice, groupDigits, longDay } from '../workbook/index.js';
import type { Operand } from './values.js';

/** An operand in words: `£612,000`, `1 January 2016`, `2015/16`, `96%`; a blank is `(blank)`. */
export function formatOperand(operand: Operand): string {
  switch (operand.type) {
    case 'money':
      return formatPence(operand.pence);
    case 'price':
      return formatPrice(operand.price);
    case 'date':
      return longDay(operand.day);
    case 'financial-year':
      return financialYearLabel(operand.year);
    case 'percentage':
      return `${formatNumber(operand.share * 100)}%`;
    case 'number':
      return formatNumber(operand.number);
    case 'text':
      return operand.text;
    case 'blank':
      return '(blank)';
  }
}

/** Names of a text's placeholders, in order, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))];
}

/**
 * Fills the placeholders of a text; throws RangeError on one without a value, which is a fault of the rule. With
 * `cellOf`, the cell of a figure stands behind it where it first comes: `£612,000 (F18)`.
 */
export function fillMessage(
  text: string,
  operands: ReadonlyMap<string, Operand>,
  cellOf: (operand: Operand) => string | null = () => null,
): string {
  const shown = new Set<string>();
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const operand = operands.get(name);
    if (operand === undefined) throw new RangeError(`nothing fills {${name}} in the message`);
    const cell = shown.has(name) || !isFigure(operand) ? null : cellOf(operand);
    shown.add(name);
    return cell === null ? formatOperand(operand) : `${formatOperand(operand)} (${cell})`;
  });
}

/** Whether an operand is a figure or date, whose cell a reader will look up; texts are found by the record. */
function isFigure({ type }: Operand): boolean {
  return type !== 'text' && type !== 'blank' && type !== 'financial-year';
}

function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const fraction = String(Math.abs(rounded)).split('.')[1];
  const sign = rounded < 0 && rounded > -1 ? '-' : '';
  return `${sign}${groupDigits(rounded)}${fraction === undefined ? '' : `.${fraction}`}`;
}
