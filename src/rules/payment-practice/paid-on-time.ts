import { paidOnTimeShare } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { nhsbtBetterPayment, refer } from '../../sources/index.js';
import { groupDigits } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

const FIGURES = ['paid_on_time', 'total', 'pct'] as const;
/** Shares are shown to a hundredth of a per cent, cut off: one below the target never reads as the target. */
const HUNDREDTHS = 10_000;

type Measure = RuleRecord<'bppc', (typeof FIGURES)[number] | 'category' | 'measure'>;

export default defineRule({
  id: 'PP-01',
  slug: 'paid-on-time',
  title: 'At least 95% of invoices are paid on time, NHS and others, by number and by value',
  basis: 'national-guidance',
  sources: [refer(nhsbtBetterPayment)],
  why: 'The Better Payment Practice Code is one of the key duties that a CCG reports on; late payment harms small suppliers most.',
  messages: {
    belowTarget: {
      severity: 'warning',
      text: '{which}: {figures}{share} was paid on time, which is below {target}. The target of the Better Payment Practice Code since 1 April 2013 is to pay {target} of invoices within 30 days or the agreed terms. It is a target and not law.',
      remedy: 'Check the figures. If they are right, explain in the report why payments were late.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'bppc',
      needs: { bppc: [] },
      uses: { bppc: ['category', 'measure', ...FIGURES] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      check(row, context) {
        const [paid, total, stated] = FIGURES.map((field) => figure(row, field)) as [Figure, Figure, Figure];
        if (total === 0) context.cannotJudge('not-applicable', 'no invoices were paid', [row.at('total')]);
        const share = paid !== null && total !== null ? paid / total : stated;
        if (share === null) {
          const lost = FIGURES.filter((field) => isLost(row.state(field)));
          return context.cannotJudge(
            lost.length === 0 ? 'blank' : 'unreadable',
            'what was paid on time is not known',
            (lost.length === 0 ? FIGURES : lost).map((field) => row.at(field)),
          );
        }
        const target = context.value(paidOnTimeShare, context.judgementDate!);
        if (share >= target) return;
        context.report('belowTarget', {
          at: row.state('pct') === 'absent' ? 'paid_on_time' : 'pct',
          values: {
            which: show.text(nameOf(row)),
            figures: show.text(
              paid !== null && total !== null ? `${groupDigits(paid)} of ${groupDigits(total)}, or ` : '',
            ),
            share: show.percentage(Math.floor(share * HUNDREDTHS) / HUNDREDTHS),
            target: show.percentage(target),
          },
        });
      },
    }),
  ],
});

type Figure = number | null;

function figure(row: Measure, field: (typeof FIGURES)[number]): Figure {
  return row.state(field) === 'value' ? row[field] : null;
}

function nameOf(row: Measure): string {
  const category = row.state('category') === 'value' ? row.category : null;
  const measure = row.state('measure') === 'value' ? row.measure : null;
  const by = measure === null ? '' : ` by ${measure.toLowerCase()}`;
  return `${category === null ? 'Invoices' : `${category} invoices`}${by}`;
}
