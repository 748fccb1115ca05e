import type { Operand } from '../../rulekit/index.js';
import type { Citation } from '../../sources/index.js';
import { day, financialYearLabel, isoDay, parseFinancialYear } from '../../workbook/index.js';
import type { Finding, FindingValue } from '../finding.js';

/** An operand's value as the contract has it. */
export function valueResult(operand: Operand): FindingValue {
  switch (operand.type) {
    case 'money':
      return { type: 'money', pence: operand.pence };
    case 'price':
      return { type: 'price', tenThousandths: operand.price };
    case 'date':
      return { type: 'date', date: isoDay(operand.day) };
    case 'financial-year':
      return { type: 'financial-year', year: financialYearLabel(operand.year) };
    case 'number':
      return { type: 'number', number: operand.number };
    case 'percentage':
      return { type: 'percentage', share: operand.share };
    case 'text':
      return { type: 'text', text: operand.text };
    case 'blank':
      return { type: 'blank' };
  }
}

/** Prices count ten-thousandths of a pound. */
export const PRICE_UNIT = 10_000;

/** The operand of a value of the contract: what formats it. */
export function operandOf(value: FindingValue): Operand {
  switch (value.type) {
    case 'price':
      return { type: 'price', price: value.tenThousandths };
    case 'date':
      return { type: 'date', day: day(value.date) };
    case 'financial-year':
      return { type: 'financial-year', year: parseFinancialYear(value.year)! };
    default:
      return value;
  }
}

/** A citation as the contract has it. */
export function sourceResult({ source, quote }: Citation): Finding['sources'][number] {
  return { title: source.title, quote, url: source.url };
}
