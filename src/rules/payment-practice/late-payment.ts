import { paymentDays } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { nhsbtBetterPayment, refer } from '../../sources/index.js';
import {
  areLedgerPeriods,
  hasAmbiguousDays,
  isPayment,
  paidField,
  paidOn,
  PAYMENT_FIELDS,
} from './days-to-pay.js';

export default defineRule({
  id: 'PP-03',
  slug: 'late-payment',
  title: 'An invoice is paid within 30 days',
  basis: 'national-guidance',
  sources: [refer(nhsbtBetterPayment)],
  why: 'Suppliers can charge interest on late payments, and the share paid on time is reported.',
  messages: {
    late: {
      severity: 'warning',
      text: 'The invoice of {invoice_date} was paid on {paid}, {days} days later. Since 1 April 2013 the Better Payment Practice Code asks for payment within {limit} days of a valid invoice, or the agreed terms.',
      remedy:
        'Check both dates: the days count from when a valid invoice was received. If they are right, and no longer terms were agreed, the payment counts as late.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'spend25k',
      needs: { spend25k: ['invoice_date'] },
      uses: { spend25k: [...PAYMENT_FIELDS, 'supplier', 'transaction_number'] },
      prepare(context) {
        if (hasAmbiguousDays(context.tables.spend25k))
          context.cannotJudge('unreadable', 'the dates do not show whether the day or the month comes first');
        const isPeriod = areLedgerPeriods(context.tables.spend25k, context);
        return { reported: new Set<string>(), isPeriod };
      },
      where: isPayment,
      applies: { from: '2013-04-01', to: '2022-06-30', by: ({ invoice_date: invoiced }) => invoiced },
      check(line, context, { reported, isPeriod }) {
        const invoiced = line.invoice_date!;
        const paid = paidOn(line);
        if (paid === null)
          return context.cannotJudge('blank', 'the day of payment is blank', [line.at(paidField(line))]);
        if (isPeriod && paidField(line) === 'date')
          return context.cannotJudge('date-unknown', 'the dates are months’ ends, not days of payment', [
            line.at('date'),
          ]);
        const days = paid - invoiced;
        const limit = context.value(paymentDays, invoiced);
        if (days <= limit) return;
        // The lines of one invoice are paid late once.
        const number = line.state('transaction_number') === 'value' ? line.raw('transaction_number') : null;
        const invoice = JSON.stringify([line.raw('supplier'), number, invoiced, paid]);
        if (number !== null && reported.has(invoice)) return;
        reported.add(invoice);
        const at = paidField(line);
        context.report('late', {
          at,
          ...(number !== null && { subject: [invoice] }),
          values: {
            paid: show.date(paid, line.at(at)),
            days: show.number(days),
            limit: show.number(limit),
          },
          related: [line.at('invoice_date')],
        });
      },
    }),
  ],
});
