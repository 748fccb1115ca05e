import { acceptedFindings } from './tables/accepted-findings.js';
import { allocation } from './tables/allocation.js';
import { aqpProviders } from './tables/aqp-providers.js';
import { aqpServices } from './tables/aqp-services.js';
import { attendance } from './tables/attendance.js';
import { bcf } from './tables/bcf.js';
import { bppc } from './tables/bppc.js';
import { breaches } from './tables/breaches.js';
import { budget } from './tables/budget.js';
import { committeeMembers } from './tables/committee-members.js';
import { committees } from './tables/committees.js';
import { constitution } from './tables/constitution.js';
import { contractVariations } from './tables/contract-variations.js';
import { contracts } from './tables/contracts.js';
import { delegatedFunctions } from './tables/delegated-functions.js';
import { delegation } from './tables/delegation.js';
import { enhancedServices } from './tables/enhanced-services.js';
import { gifts } from './tables/gifts.js';
import { governingBody } from './tables/governing-body.js';
import { incentiveSchemes } from './tables/incentive-schemes.js';
import { interests } from './tables/interests.js';
import { meetings } from './tables/meetings.js';
import { memberPractices } from './tables/member-practices.js';
import { mhis } from './tables/mhis.js';
import { nationalTerms } from './tables/national-terms.js';
import { org } from './tables/org.js';
import { poolContrib } from './tables/pool-contrib.js';
import { poolSpend } from './tables/pool-spend.js';
import { pools } from './tables/pools.js';
import { practiceContracts } from './tables/practice-contracts.js';
import { practicePayments } from './tables/practice-payments.js';
import { primaryCareBudget } from './tables/primary-care-budget.js';
import { procurement } from './tables/procurement.js';
import { procurementDecisions } from './tables/procurement-decisions.js';
import { qipp } from './tables/qipp.js';
import { qpUse } from './tables/qp-use.js';
import { spend25k } from './tables/spend-25k.js';
import { statutoryDuties } from './tables/statutory-duties.js';
import { submissions } from './tables/submissions.js';
import { virements } from './tables/virements.js';
import { waivers } from './tables/waivers.js';
import type { RecordValues, Table } from './table.js';

/** Every table, by name, in the order of the templates. */
export const tables = {
  org,
  allocation,
  budget,
  virements,
  qipp,
  statutoryDuties,
  bppc,
  mhis,
  delegation,
  delegatedFunctions,
  primaryCareBudget,
  practiceContracts,
  practicePayments,
  nationalTerms,
  contractVariations,
  incentiveSchemes,
  submissions,
  qpUse,
  contracts,
  procurement,
  waivers,
  aqpServices,
  aqpProviders,
  enhancedServices,
  pools,
  poolContrib,
  poolSpend,
  bcf,
  memberPractices,
  governingBody,
  committees,
  committeeMembers,
  meetings,
  attendance,
  interests,
  gifts,
  procurementDecisions,
  breaches,
  constitution,
  spend25k,
  acceptedFindings,
} as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;
export type FieldName<T extends TableName> = keyof Tables[T]['fields'] & string;
export type RecordOf<T extends TableName> = RecordValues<Tables[T]>;

/** The table of a name given at run time, such as in a configuration; null for an unknown one. */
export function tableByName(name: string): Table | null {
  return Object.hasOwn(tables, name) ? (tables as unknown as Record<string, Table>)[name]! : null;
}

export * from './codes.js';
export * from './field.js';
export * from './lists.js';
export * from './table.js';
