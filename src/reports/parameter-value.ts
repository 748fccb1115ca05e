import { formatOperand, show } from '../rulekit/index.js';
import { day } from '../workbook/index.js';
import { count } from './words.js';

/** A parameter's value in words, by its unit: `£589,148`, `0.5%`, `30 days`, `1 April 2016`, `a, b, c`. */
export function parameterValue(unit: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => parameterValue(unit, item)).join(', ');
  if (typeof value === 'string') return unit === 'date' ? formatOperand(show.date(day(value))) : value;
  if (typeof value !== 'number') return JSON.stringify(value);
  switch (unit) {
    case 'pence':
      return formatOperand(show.money(value));
    case 'price':
      return formatOperand(show.price(value));
    case 'share':
      return shareOf(value);
    case 'days':
      return count(value, 'day');
    case 'months':
      return count(value, 'month');
    case 'characters':
      return count(value, 'character');
    default:
      return String(value);
  }
}

/** A share as a percentage with up to four significant digits: `0.005%`, `85.71%`, `2%`. */
function shareOf(share: number): string {
  return `${Number((share * 100).toPrecision(4))}%`;
}
