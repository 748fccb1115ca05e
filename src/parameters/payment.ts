import { hsjPromptPayment2020, nhsbtBetterPayment, refer } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, confirmed } from './dated.js';
import { defineParameter } from './parameter.js';

/** Of NHS and of other invoices, by number and by value. A target, not law. */
export const paidOnTimeShare = defineParameter({
  id: 'payment.on-time-share',
  title: 'Share of invoices to be paid on time under the Better Payment Practice Code',
  unit: 'share',
  values: [confirmed(CCGS_BEGAN, CCGS_ENDED, 0.95, refer(nhsbtBetterPayment))],
});

export const paymentDays = defineParameter({
  id: 'payment.days',
  title: 'Days from a valid invoice within which it is paid',
  unit: 'days',
  values: [
    confirmed(CCGS_BEGAN, CCGS_ENDED, 30, refer(nhsbtBetterPayment), {
      note: 'Or the terms that were agreed.',
    }),
  ],
});

export const promptPaymentDays = defineParameter({
  id: 'payment.prompt-days',
  title: 'Days within which NHS bodies aimed to pay during the COVID-19 pandemic',
  unit: 'days',
  values: [confirmed('2020-04-20', CCGS_ENDED, 7, refer(hsjPromptPayment2020), { note: 'An aim.' })],
});

/** Most lists of spend date every row with the end of the month, whenever it was paid. */
export const ledgerPeriodShare = defineParameter({
  id: 'payment.ledger-period-share',
  title: 'Share of rows dated at a month’s end that makes a date column the ledger’s period',
  unit: 'share',
  values: [chosen(0.9, 'Exactly this share is enough, of two rows or more.')],
});
