import { paymentDays, promptPaymentDays } from '../../parameters/index.js';
import { defineRule, show, type FieldState, type Place } from '../../rulekit/index.js';
import { hsjPromptPayment2020, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { isLost, leftOutNote } from '../left-out.js';
import {
  areLedgerPeriods,
  hasAmbiguousDays,
  isPayment,
  paidField,
  paidOn,
  PAYMENT_FIELDS,
} from './days-to-pay.js';

const FIRST = '2020-04-20';
const LAST = '2022-06-30';

export default defineRule({
  id: 'PP-02',
  slug: 'prompt-payment',
  title: 'Invoices received during the pandemic are paid within seven days',
  basis: 'national-guidance',
  sources: [refer(hsjPromptPayment2020)],
  why: 'NHS bodies were asked to keep suppliers going by paying at once.',
  messages: {
    laterThanAim: {
      severity: 'info',
      text: '{late} of {lines} lines with an invoice of 20 April 2020 or later were paid more than {aim} and up to {limit} days after it.{note} From 20 April 2020 NHS bodies aimed to pay within {aim} days.',
      remedy: 'It was an aim: nothing need be put right. Lines paid later still are reported one by one.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { spend25k: ['invoice_date'] },
      uses: { spend25k: PAYMENT_FIELDS },
      check(context) {
        const { spend25k } = context.tables;
        if (hasAmbiguousDays(spend25k))
          context.cannotJudge(
            'unreadable',
            'the dates do not show whether the day or the month comes first',
            [spend25k.heading('invoice_date')],
          );
        const isPeriod = areLedgerPeriods(spend25k, context);
        const lost: Place[] = [];
        let [lines, late] = [0, 0];
        for (const line of spend25k.records) {
          const cells = [line.at('invoice_date'), line.at(paidField(line))];
          const states: FieldState[] = [line.state('invoice_date'), line.state(paidField(line))];
          if (states.some(isLost)) lost.push(...cells.filter((_, i) => isLost(states[i]!)));
          if (states.some((state) => state !== 'value') || !isPayment(line)) continue;
          if (isPeriod && paidField(line) === 'date') continue;
          const invoiced = line.invoice_date!;
          if (invoiced < day(FIRST) || invoiced > day(LAST)) continue;
          lines++;
          const days = paidOn(line)! - invoiced;
          const isLate = days > context.value(promptPaymentDays, invoiced);
          // Of those later still PP-03 reports each.
          if (isLate && days <= context.value(paymentDays, invoiced)) late++;
        }
        if (late > 0)
          context.report('laterThanAim', {
            at: spend25k.heading('invoice_date'),
            values: {
              late: show.number(late),
              lines: show.number(lines),
              aim: show.number(context.value(promptPaymentDays, day(FIRST))),
              limit: show.number(context.value(paymentDays, day(FIRST))),
              note: leftOutNote(lost.length),
            },
          });
        else if (lost.length > 0)
          context.cannotJudge('unreadable', 'the days of some lines could not be read', lost);
        else if (lines === 0)
          context.cannotJudge(
            'not-applicable',
            'no line has an invoice of 20 April 2020 or later and a payment',
          );
      },
    }),
  ],
});
