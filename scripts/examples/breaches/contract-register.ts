import { cover } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';
import { CONTRACTS } from './register-contracts.js';
import { PROCUREMENTS } from './register-procurements.js';
import { AQP, AQP_PROVIDERS, ENHANCED } from './register-services.js';

/** Our contract template in pounds, of a CCG with joint commissioning. */
export const contractRegister: BreachFile = onTemplate('contract-register-2015-16.xlsx', 'contracts', {
  org: [row(without(cover({ co_commissioning_level: 'Joint commissioning' }), 'delegation_start'))],
  contracts: CONTRACTS,
  procurement: PROCUREMENTS,
  waivers: [
    row({
      waiver_ref: 'W-111',
      procurement_ref: 'P-111',
      supplier: 'Sample Computers plc',
      value: 300_000,
      reason_code: 'Existing framework',
      reason_text: 'Bought from an existing agreement at short notice.',
      requested_by: 'Head of IT',
      approved_by: 'Chief finance officer',
      approved_on: '2015-09-01',
    }),
  ],
  aqpServices: [
    row({
      ...AQP,
      price_basis: 'Local price',
      price: 42.5,
      price_from: '2015-04-01',
      price_to: '2016-03-31',
      advert_site: 'Supply2Health',
      advert_date: '2015-02-02',
      live_from: '2015-06-01',
    }),
  ],
  aqpProviders: AQP_PROVIDERS,
  enhancedServices: ENHANCED,
});
