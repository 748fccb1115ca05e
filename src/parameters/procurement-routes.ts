import { cite, lmcCommissioningGuidance } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED } from './dated.js';
import { defineParameter, type DatedValue } from './parameter.js';

const ROUTES = [
  'Competitive procurement',
  'AQP',
  'Single tender',
  'Framework',
  'Open',
  'Restricted',
  'Competitive dialogue',
  'Negotiated without notice',
  'Quotations',
  'Variation or extension',
  'Public body arrangement',
  'Grant',
];

const routes = (from: string, to: string, value: readonly string[]): DatedValue<readonly string[]> => ({
  from,
  to,
  value,
  status: 'chosen',
  source: cite(
    lmcCommissioningGuidance,
    'whether competitive procurement, Any Qualified Provider (AQP) or a single tender process',
  ),
  confirmedOn: null,
  note: 'The guidance names competitive procurement, AQP and single tender. The other routes are the procedures of procurement law and the ordinary entries of registers, listed by this project.',
});

/** The competitive procedure with negotiation (CPN) came with the Public Contracts Regulations 2015. */
export const allowedRoutes = defineParameter({
  id: 'procurement.allowed-routes',
  title: 'Routes by which a CCG could buy',
  unit: 'list',
  values: [routes(CCGS_BEGAN, '2015-02-25', ROUTES), routes('2015-02-26', CCGS_ENDED, [...ROUTES, 'CPN'])],
});
