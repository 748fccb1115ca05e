import * as acceptances from './acceptances.js';
import * as aqp from './aqp.js';
import * as betterCareFund from './better-care-fund.js';
import * as ccg from './ccg.js';
import * as coCommissioning from './co-commissioning.js';
import * as conflicts from './conflicts.js';
import * as enhancedServices from './enhanced-services.js';
import * as excludedServices from './excluded-services.js';
import * as gifts from './gifts.js';
import * as governance from './governance.js';
import * as integrity from './integrity.js';
import * as mentalHealth from './mental-health.js';
import * as payment from './payment.js';
import * as perHeadSchemes from './per-head-schemes.js';
import * as planning from './planning.js';
import * as pooledFunds from './pooled-funds.js';
import * as primaryCarePrices from './primary-care-prices.js';
import * as primaryCareTerms from './primary-care-terms.js';
import * as procurement from './procurement.js';
import * as procurementNotices from './procurement-notices.js';
import * as procurementRoutes from './procurement-routes.js';
import * as procurementThresholds from './procurement-thresholds.js';
import * as runningCosts from './running-costs.js';
import * as scopeWords from './scope-words.js';
import * as section75 from './section-75.js';
import * as transparency from './transparency.js';
import type { Parameter } from './parameter.js';

/** Every parameter, by id. */
export const parameters: readonly Parameter[] = [
  acceptances,
  aqp,
  betterCareFund,
  ccg,
  coCommissioning,
  conflicts,
  enhancedServices,
  excludedServices,
  gifts,
  governance,
  integrity,
  mentalHealth,
  payment,
  perHeadSchemes,
  planning,
  pooledFunds,
  primaryCarePrices,
  primaryCareTerms,
  procurement,
  procurementNotices,
  procurementRoutes,
  procurementThresholds,
  runningCosts,
  scopeWords,
  section75,
  transparency,
]
  .flatMap((topic): Parameter[] => Object.values(topic))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
