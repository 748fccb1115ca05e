import { cqcSpendOver25k, refer } from '../sources/index.js';
import { CCGS_BEGAN, chosen, confirmed } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

/** Compared with the whole invoice, credit notes by their size; a single line may be smaller. */
export const spendThreshold = defineParameter({
  id: 'transparency.spend-threshold',
  title: 'Invoice total from which spend is published',
  unit: 'pence',
  values: [
    confirmed(CCGS_BEGAN, null, gbp(25_000), refer(cqcSpendOver25k), {
      note: 'Applies to the invoice, not to its lines. Publishing more than is required is no breach.',
    }),
  ],
});

export const fileMonthShare = defineParameter({
  id: 'transparency.file-month-share',
  title: 'Share of rows in one month that makes it the month of the file',
  unit: 'share',
  values: [chosen(0.9, 'Exactly this share is enough.')],
});

export const belowThresholdShare = defineParameter({
  id: 'transparency.below-threshold-share',
  title:
    'Share of invoices below the threshold above which the file is reported once instead of each invoice',
  unit: 'share',
  values: [chosen(0.1, 'Above it, the publisher has chosen a lower threshold.')],
});

/** Fields of a published list of spend over £25,000, as the schema names them. */
export const publishedSpendFields = defineParameter<readonly string[]>({
  id: 'transparency.published-spend-fields',
  title: 'Fields of a published list of spend over £25,000',
  unit: 'list',
  values: [
    confirmed(
      CCGS_BEGAN,
      null,
      [
        'department_family',
        'entity',
        'date',
        'expense_type',
        'expense_area',
        'supplier',
        'transaction_number',
        'amount',
      ],
      refer(cqcSpendOver25k),
    ),
  ],
});

/** Those of the published fields that are the same in every row of a body's list, and often left out. */
export const publishedSpendFieldsOftenLeftOut = defineParameter<readonly string[]>({
  id: 'transparency.published-spend-fields-often-left-out',
  title: 'Published fields that are the same in every row',
  unit: 'list',
  values: [chosen(['department_family', 'entity'], 'Their absence is worth a word, and no warning.')],
});
