import * as ccg from './ccg.js';
import * as coCommissioning from './co-commissioning.js';
import * as codes from './codes.js';
import * as enhancedServices from './enhanced-services.js';
import * as excludedServices from './excluded-services.js';
import * as governance from './governance.js';
import * as integrity from './integrity.js';
import * as planning from './planning.js';
import * as pooledFunds from './pooled-funds.js';
import * as primaryCarePrices from './primary-care-prices.js';
import * as procurement from './procurement.js';
import * as procurementRoutes from './procurement-routes.js';
import * as procurementThresholds from './procurement-thresholds.js';
import * as runningCosts from './running-costs.js';
import * as transparency from './transparency.js';
import type { Parameter } from './parameter.js';

/** Every parameter, by id. */
export const parameters: readonly Parameter[] = [
  ccg,
  coCommissioning,
  codes,
  enhancedServices,
  excludedServices,
  governance,
  integrity,
  planning,
  pooledFunds,
  primaryCarePrices,
  procurement,
  procurementRoutes,
  procurementThresholds,
  runningCosts,
  transparency,
]
  .flatMap((topic): Parameter[] => Object.values(topic))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
