import { cover } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';
import { CONTRACTS } from './register-contracts.js';
import { PROCUREMENTS } from './register-procurements.js';
import { AQP_PROVIDERS, AQP_SERVICES, ENHANCED } from './register-services.js';

/** Our contract template in pounds, of a CCG with joint commissioning. */
export const contractRegister: BreachFile = onTemplate('contract-register-2015-16.xlsx', 'contracts', {
  // The governance registers have no joint committee on the last day of the year.
  org: [
    row(without(cover({ co_commissioning_level: 'Joint commissioning' }), 'delegation_start'), [
      'CO-03',
      'noCommittee',
      'co_commissioning_level',
    ]),
  ],
  contracts: CONTRACTS,
  procurement: PROCUREMENTS,
  waivers: [
    row(
      {
        waiver_ref: 'W-111',
        procurement_ref: 'P-111',
        supplier: 'Sample Computers plc',
        value: 300_000,
        reason_code: 'Existing framework',
        reason_text: 'Bought from an existing agreement at short notice.',
        requested_by: 'Head of IT',
        approved_by: 'Chief finance officer',
        approved_on: '2015-09-01',
      },
      ['PR-19', 'notReported', 'reported_to_audit_committee_on'],
    ),
    // Above the threshold of £172,514 for goods and services; its procurement is not in the register.
    row(
      {
        waiver_ref: 'W-112',
        procurement_ref: 'P-998',
        supplier: 'Sample Networks plc',
        value: 180_000,
        reason_code: 'Continuity',
        reason_text: 'The same maker as the network that is in place.',
        requested_by: 'Head of IT',
        approved_by: 'Chief finance officer',
        approved_on: '2015-10-05',
        reported_to_audit_committee_on: '2015-12-08',
      },
      ['DA-06', 'dangling', 'procurement_ref'],
      ['PR-20', 'mayReachThreshold', 'value'],
    ),
  ],
  aqpServices: AQP_SERVICES,
  aqpProviders: AQP_PROVIDERS,
  enhancedServices: ENHANCED,
});
