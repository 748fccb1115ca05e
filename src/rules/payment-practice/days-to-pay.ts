import { ledgerPeriodShare, type Parameter } from '../../parameters/index.js';
import type { RuleRecord, TableView } from '../../rulekit/index.js';
import { civil, type Day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

/** Columns that a line of a spend list is judged by besides the day of the invoice. */
export const PAYMENT_FIELDS = ['date', 'payment_date', 'amount'] as const;

export type Payment = RuleRecord<'spend25k', 'invoice_date' | (typeof PAYMENT_FIELDS)[number]>;

/** Whether a line pays an invoice: a credit, which is negative, is not paid. */
export function isPayment(line: Payment): boolean {
  return line.state('amount') !== 'value' || line.amount! >= 0;
}

/** Field that holds the day of payment: `date` is the ledger's period where there is a day of payment besides. */
export function paidField(line: Payment): 'payment_date' | 'date' {
  const state = line.state('payment_date');
  return state === 'value' || isLost(state) ? 'payment_date' : 'date';
}

/** Day of payment of a line; null where it is blank. Stops the judgement where it cannot be read. */
export function paidOn(line: Payment): Day | null {
  return line[paidField(line)];
}

/**
 * Whether the dates of the lines without a day of payment are the ledger's period: nearly all stand at a month's end.
 * They say nothing of the day of payment.
 */
export function areLedgerPeriods(
  { records }: { readonly records: readonly Payment[] },
  context: { constant<V>(parameter: Parameter<V>): V },
): boolean {
  let [dated, atMonthEnd] = [0, 0];
  for (const line of records) {
    if (paidField(line) !== 'date' || line.state('date') !== 'value') continue;
    dated++;
    if (civil(line.date! + 1).dayOfMonth === 1) atMonthEnd++;
  }
  return dated > 1 && atMonthEnd / dated >= context.constant(ledgerPeriodShare);
}

/** Whether the order of day and month is not known in one of the columns: then no number of days is. */
export function hasAmbiguousDays(
  lines: TableView<'spend25k', 'invoice_date' | (typeof PAYMENT_FIELDS)[number]>,
): boolean {
  return (['invoice_date', 'payment_date', 'date'] as const).some(
    (field) => lines.has(field) && lines.hasAmbiguousDates(field),
  );
}
