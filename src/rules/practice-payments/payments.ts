import type { Context, Place, RuleRecord } from '../../rulekit/index.js';
import type { Day, Pence } from '../../workbook/index.js';
import { periodPaid, type PeriodPaid } from './period-paid.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear'
>;
type Payment = Pick<RuleRecord<'practicePayments'>, 'period'>;

/** Days on which the rules of payments to practices are about a CCG's workbook. */
export const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

/** First day that a payment is for, which selects its price; null where its period cannot be told. */
export function paidFrom({ period }: Payment, { financialYear }: AnyContext): Day | null {
  return periodPaid(period, financialYear)?.from ?? null;
}

/** The first day that a payment is for decides whether a rule applies to it. */
export const byPayment = { by: paidFrom, dated: 'the first day that the payment is for' };

/** The period of a payment whose first day is known. */
export function periodOf({ period }: Payment, { financialYear }: AnyContext): PeriodPaid {
  return periodPaid(period, financialYear)!;
}

/** The amount of a payment. Stops the judgement where it is blank. */
export function amountOf(
  payment: { readonly amount: Pence | null; at(field: 'amount'): Place },
  context: AnyContext,
): Pence {
  return payment.amount ?? context.cannotJudge('blank', 'the amount is blank', [payment.at('amount')]);
}
