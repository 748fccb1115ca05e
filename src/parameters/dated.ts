import { financialYearEnd, financialYearStart, isoDay, type FinancialYear } from '../workbook/index.js';
import { notSeenInPrint, projectChoice, refer, type Citation } from '../sources/index.js';
import type { DatedValue } from './parameter.js';

/** Clinical commissioning groups were commissioners from this day. */
export const CCGS_BEGAN = '2013-04-01';
/** Clinical commissioning groups were commissioners to this day. */
export const CCGS_ENDED = '2022-06-30';

/** Day on which the values and their sources were last compared as a whole. */
const COMPARED_ON = '2026-11-01';
/** First day of a value that holds for a workbook of any day, such as a choice of this project. */
export const ANY_DAY = '1900-01-01';

type Extra = Pick<DatedValue<unknown>, 'when' | 'vat' | 'note'>;

/** A value that stands in one of the source documents. */
export function seed<V>(
  from: string,
  to: string | null,
  value: V,
  source: Citation,
  extra: Extra = {},
): DatedValue<V> {
  return { from, to, value, status: 'seed', source, confirmedOn: COMPARED_ON, ...extra };
}

/** A value that was seen in a published text. */
export function confirmed<V>(
  from: string,
  to: string | null,
  value: V,
  source: Citation,
  extra: Extra = {},
): DatedValue<V> {
  return { from, to, value, status: 'confirmed', source, confirmedOn: COMPARED_ON, ...extra };
}

/** A value known from memory only. */
export function unconfirmed<V>(from: string, to: string | null, value: V, extra: Extra = {}): DatedValue<V> {
  return {
    from,
    to,
    value,
    status: 'unconfirmed',
    source: refer(notSeenInPrint),
    confirmedOn: null,
    ...extra,
  };
}

/** A value that no text sets and this project had to choose. Holds for any day. */
export function chosen<V>(value: V, note: string, source: Citation = refer(projectChoice)): DatedValue<V> {
  return { from: ANY_DAY, to: null, value, status: 'chosen', source, confirmedOn: null, note };
}

/** First and last day of a financial year, or of the years from one to another: `...years(2016, 2019)`. */
export function years(first: FinancialYear, last: FinancialYear = first): [from: string, to: string] {
  return [isoDay(financialYearStart(first)), isoDay(financialYearEnd(last))];
}
