import { defineRule } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { servicePeriod, type ServicePeriodField } from './service-period.js';

const DATES: readonly ServicePeriodField[] = ['price_from', 'live_from'];
const APPLIES = { from: '2012-04-01', by: servicePeriod } as const;

export default defineRule({
  id: 'AQ-02',
  slug: 'price-basis',
  title: 'The price of an AQP service is the national tariff or set by a named commissioner',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'All providers in an area will be paid a fixed price for an AQP service – either the national tariff or the price set by local commissioners.',
    ),
    cite(
      lmcCommissioningGuidance,
      'Commissioners will need to identify the price that should be paid for a specific AQP service in their area.',
    ),
  ],
  why: 'Providers can only tell whether a price is right if they know who set it: the national tariff, or a commissioner of the area.',
  messages: {
    basisBlank: {
      severity: 'error',
      text: 'The price of {aqp_service} does not say whether it is the national tariff or a local price. Since April 2012 the price of an AQP service is one of the two.',
      remedy: 'Choose national tariff or local price.',
    },
    setterNotNamed: {
      severity: 'warning',
      text: 'The price of {aqp_service} is a local price, and the commissioner that set it is not named. Since April 2012 a local price is set by the commissioners of the area.',
      remedy: 'Name the commissioner that set the price.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'aqpServices',
      needs: { aqpServices: ['price_basis'] },
      uses: { aqpServices: ['aqp_service', ...DATES] },
      applies: APPLIES,
      check({ price_basis: basis }, context) {
        if (basis === null) context.report('basisBlank', { at: 'price_basis' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'aqpServices',
      needs: { aqpServices: ['price_basis', 'price_set_by'] },
      uses: { aqpServices: ['aqp_service', ...DATES] },
      where: ({ price_basis: basis }) => basis === 'Local price',
      applies: APPLIES,
      check({ price_set_by: setter }, context) {
        if (setter === null) context.report('setterNotNamed', { at: 'price_set_by' });
      },
    }),
  ],
});
