import { belowThresholdShare, spendThreshold } from '../../parameters/index.js';
import { defineRule, show, type Place } from '../../rulekit/index.js';
import { cqcSpendOver25k, refer } from '../../sources/index.js';

interface SmallInvoice {
  readonly total: number;
  /** Its first amount. */
  readonly at: Place;
  readonly lines: number;
  readonly invoice: readonly string[];
}

export default defineRule({
  id: 'TR-02',
  slug: 'spend-below-threshold',
  title: 'A list of spend over £25,000 holds invoices of that size',
  basis: 'national-guidance',
  sources: [refer(cqcSpendOver25k)],
  why: 'The threshold applies to the whole invoice: one below it may lack a line, or may not belong in the list.',
  messages: {
    belowThreshold: {
      severity: 'info',
      text: '{linesAre} {total}. CCGs have had to publish invoices of {threshold} or more since April 2013, credit notes by their size.',
      remedy:
        'Check whether a line of the invoice is missing. To publish smaller invoices as well is allowed.',
    },
    manyBelowThreshold: {
      severity: 'info',
      text: '{below} of {invoices} invoices add up to less than {threshold}. CCGs have had to publish invoices of {threshold} or more since April 2013, credit notes by their size.',
      remedy:
        'If the list is meant to hold smaller invoices, nothing need change. If not, check whether lines are missing.',
    },
  },
  limbs: (limb) => [
    limb.group({
      of: 'spend25k',
      needs: { spend25k: ['supplier', 'transaction_number', 'amount'] },
      uses: { spend25k: ['entity'] },
      by: ['entity', 'supplier', 'transaction_number'],
      blankKeys: ['entity'],
      prepare: (context) => ({
        threshold: context.constant(spendThreshold),
        invoices: 0,
        below: [] as SmallInvoice[],
      }),
      inOrder: {
        sum: 'amount',
        test(total, _, file) {
          const isLarge = Math.abs(total) >= file.threshold;
          if (isLarge) file.invoices++;
          return isLarge;
        },
      },
      check(lines, context, file) {
        const amounts = lines.map(({ amount }) => amount).filter((amount) => amount !== null);
        const at = lines[0]!.at('amount');
        if (amounts.length === 0) context.cannotJudge('blank', 'the invoice has no amount', [at]);
        file.invoices++;
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const [first] = lines;
        const invoice = (['entity', 'supplier', 'transaction_number'] as const).map((field) =>
          first!.raw(field),
        );
        file.below.push({ total, at, lines: lines.length, invoice });
      },
      conclude(context, { invoices, below }) {
        const threshold = show.money(context.constant(spendThreshold));
        if (below.length / invoices > context.constant(belowThresholdShare))
          context.report('manyBelowThreshold', {
            at: context.tables.spend25k.place,
            values: { below: show.number(below.length), invoices: show.number(invoices), threshold },
          });
        else
          for (const { total, at, lines, invoice } of below) {
            const shown = lines === 1 ? show.money(total, at) : show.money(total);
            const linesAre =
              lines === 1 ? 'This invoice has one line, of' : 'The lines of this invoice add up to';
            context.report('belowThreshold', {
              at,
              subject: invoice,
              values: { linesAre: show.text(linesAre), total: shown, threshold },
            });
          }
      },
    }),
  ],
});
