import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';

const ASKED = 'Since 1 April 2013 the price and the advert come before the first patient.';

export default defineRule({
  id: 'AQ-09',
  slug: 'priced-before-live',
  title: 'An AQP service has its price and its advert before it goes live',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'Once a commissioner has decided on services to be procured through AQP, the service specification will be advertised',
    ),
  ],
  why: 'Providers decide whether to offer a service by its price, so they must know it before the service begins.',
  messages: {
    noPrice: {
      severity: 'warning',
      text: '{aqp_service} has been live since {live_from}, and its price is not given. Since 1 April 2013 the price of an AQP service is set before the service begins.',
      remedy: 'Enter the price.',
    },
    pricedLate: {
      severity: 'warning',
      text: `{aqp_service} has been live since {live_from}, and its first price holds from {first}. ${ASKED}`,
      remedy: 'Correct the date that is wrong, or add the price that held before.',
    },
    advertisedLate: {
      severity: 'warning',
      text: `{aqp_service} has been live since {live_from}, and was first advertised on {first}. ${ASKED}`,
      remedy: 'Correct the date that is wrong, or enter the first advert.',
    },
  },
  limbs: (limb) => {
    const notAfterLive = (
      name: string,
      field: 'price_from' | 'advert_date',
      message: 'pricedLate' | 'advertisedLate',
    ) =>
      limb.group({
        name,
        of: 'aqpServices',
        // A price that is changed later has a row of its own: the first row of its line counts.
        by: ['aqp_service', 'area', 'price_line'],
        blankKeys: ['area', 'price_line'],
        needs: { aqpServices: ['aqp_service', 'live_from', field] },
        uses: { aqpServices: ['area', 'price_line'] },
        applies: { from: '2013-04-01', by: (rows) => earliest(rows, 'live_from')?.live_from ?? null },
        check(rows, context) {
          const live = earliest(rows, 'live_from')!;
          const first = earliest(rows, field);
          if (first === null)
            return context.cannotJudge('blank', 'the date to compare is blank', [live.at(field)]);
          if (first[field]! > live.live_from!)
            context.report(message, {
              at: first.at(field),
              values: {
                first: show.date(first[field]!, first.at(field)),
                live_from: show.date(live.live_from!, live.at('live_from')),
              },
              related: [live.at('live_from')],
            });
        },
      });
    return [
      limb.record({
        name: 'a',
        of: 'aqpServices',
        needs: { aqpServices: ['price', 'live_from'] },
        uses: { aqpServices: ['aqp_service'] },
        // A service that is only planned may get its price later.
        where: ({ live_from: live }, { judgementDate: on }) => live === null || on === null || live <= on,
        applies: { from: '2013-04-01', by: (row) => row.live_from },
        check({ price }, context) {
          if (price === null) context.report('noPrice', { at: 'price' });
        },
      }),
      notAfterLive('b', 'price_from', 'pricedLate'),
      notAfterLive('c', 'advert_date', 'advertisedLate'),
    ];
  },
});

/** The row with the earliest date in a field; null where none has one. */
function earliest<F extends string, R extends Readonly<Record<F, Day | null>>>(
  rows: readonly R[],
  field: F,
): R | null {
  let first: R | null = null;
  for (const row of rows)
    if (row[field] !== null && (first === null || row[field] < first[field]!)) first = row;
  return first;
}
