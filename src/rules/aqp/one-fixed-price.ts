import { aqpBegan } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { day, type Day } from '../../workbook/index.js';
import { commonPrices, groupOf, isPaid, penceOf } from './common-price.js';
import { PROVIDER_FIELDS, SERVICE_FIELDS, SetPrices, type Provider } from './set-prices.js';

export default defineRule({
  id: 'AQ-01',
  slug: 'one-fixed-price',
  title: 'All providers of an AQP service in an area are paid one fixed price',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'All providers in an area will be paid a fixed price for an AQP service – either the national tariff or the price set by local commissioners.',
    ),
  ],
  why: 'Patients choose between AQP providers by quality. That works only if no provider is paid more or less than another.',
  messages: {
    otherThanSetPrice: {
      severity: 'error',
      text: 'The unit price of this provider is {unit_price}. The price set for the service on {contract_start} is {price}. Since April 2012 all providers in an area are paid the one fixed price of an AQP service.',
      remedy: 'Pay the set price, before the market forces factor, or correct the price that is wrong.',
    },
    otherThanCommonPrice: {
      severity: 'error',
      text: 'The unit price of this provider is {unit_price}. Providers of the same service in the area are paid {prices}, and no set price is listed. Since April 2012 all providers in an area are paid the one fixed price of an AQP service.',
      remedy:
        'List the price that is set for the service, and pay it to all providers, before the market forces factor.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'aqpProviders',
      needs: { aqpProviders: ['aqp_service', 'area', 'status', 'contract_start', 'unit_price'] },
      uses: { aqpProviders: PROVIDER_FIELDS, aqpServices: SERVICE_FIELDS },
      where: isPaid,
      applies: { from: '2012-04-01', by: ({ contract_start: start }) => start },
      prepare(context) {
        const { aqpProviders, aqpServices } = context.tables;
        const line = (['price_line', 'unit'] as const).find((field) => aqpProviders.has(field)) ?? null;
        const setPrices = new SetPrices(aqpServices, line);
        const began = day(context.constant(aqpBegan));
        return { line, setPrices, common: commonPrices(aqpProviders, setPrices, line, began) };
      },
      check(provider, context, { line, setPrices, common }) {
        const unitPrice = provider.unit_price;
        if (unitPrice === null)
          return context.cannotJudge('blank', 'Unit price is blank', [provider.at('unit_price')]);
        const pence = penceOf(unitPrice);
        const prices = setPrices.of(provider, provider.contract_start!);
        const blank = prices.find(({ price }) => price === null);
        if (blank !== undefined)
          return context.cannotJudge('blank', 'the set price is blank', [blank.at('price')]);
        const [set] = prices;
        if (set !== undefined) {
          if (new Set(prices.map(({ price }) => penceOf(price!))).size > 1)
            return context.cannotJudge(
              line === null ? 'column-missing' : 'reference-missing',
              'the service has more than one price, and nothing tells which is the provider’s',
              [provider.at('unit_price')],
            );
          if (penceOf(set.price!) !== pence && !isPriceOfToday(provider, pence, setPrices, context))
            context.report('otherThanSetPrice', {
              at: 'unit_price',
              values: { price: show.price(set.price!, set.at('price')) },
              related: [set.at('price')],
            });
          return;
        }
        const paid = common.get(groupOf(provider, line));
        if (paid === undefined || paid.providers < 2)
          return context.cannotJudge('reference-missing', 'no price is set, and there is no other provider', [
            provider.at('unit_price'),
          ]);
        if (paid.isCommon(pence)) return;
        if (line === null)
          return context.cannotJudge('column-missing', 'nothing tells the prices of the service apart');
        context.report('otherThanCommonPrice', {
          at: 'unit_price',
          values: { prices: show.text(paid.inWords) },
        });
      },
    }),
  ],
});

/** Whether it is the price that holds on the day of judgement: lists are kept up when prices change. */
function isPriceOfToday(
  provider: Provider,
  pence: number,
  setPrices: SetPrices,
  { judgementDate: on }: { readonly judgementDate: Day | null },
): boolean {
  if (on === null || on < provider.contract_start!) return false;
  const prices = setPrices.of(provider, on);
  return prices.length > 0 && prices.every(({ price }) => price !== null && penceOf(price) === pence);
}
