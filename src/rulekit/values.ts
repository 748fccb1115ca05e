import type { Day, Pence, Price } from '../workbook/index.js';
import type { Place } from './place.js';

/** A value in a message, with what it is, so that every report writes it alike. `from` is the cell it stands in. */
export type Operand = (
  | { readonly type: 'money'; readonly pence: Pence }
  | { readonly type: 'price'; readonly price: Price }
  | { readonly type: 'date'; readonly day: Day }
  | { readonly type: 'financial-year'; readonly year: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'percentage'; readonly share: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'blank' }
) & { readonly from?: Place };

/** Constructors of operands, for the values that a rule works out. */
export const show = {
  money: (pence: Pence, from?: Place): Operand => withPlace({ type: 'money', pence }, from),
  price: (price: Price, from?: Place): Operand => withPlace({ type: 'price', price }, from),
  date: (day: Day, from?: Place): Operand => withPlace({ type: 'date', day }, from),
  financialYear: (year: number, from?: Place): Operand => withPlace({ type: 'financial-year', year }, from),
  number: (number: number, from?: Place): Operand => withPlace({ type: 'number', number }, from),
  percentage: (share: number, from?: Place): Operand => withPlace({ type: 'percentage', share }, from),
  text: (text: string, from?: Place): Operand => withPlace({ type: 'text', text }, from),
};

function withPlace(operand: Operand, from: Place | undefined): Operand {
  return from === undefined ? operand : { ...operand, from };
}
