/** Service categories of rulebook 3.2, with the additions and new names of the schema decisions. */
export const SERVICE_CATEGORIES = [
  'Acute',
  'Mental health',
  'Community',
  'Ambulance',
  'NHS111/OOH',
  'Maternity',
  'Continuing care',
  'Individual placement',
  'Core primary medical',
  'Local primary care service',
  'Local pharmacy service',
  'Local optical service',
  'Urgent dental advice (111)',
  'Primary dental',
  'Primary ophthalmic',
  'Community pharmacy (national contract)',
  'Specialised',
  'Prison/detained',
  'Armed forces',
  'Screening/immunisation',
  'Children 0-5 public health',
  'LA public health',
  'Commissioning support',
  'Non-health goods/services',
] as const;

export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** What a contract buys, as far as procurement law asks (rulebook 3.2, `tblContracts`). */
export const SERVICE_NATURES = ['Health', 'Non-health', 'Other light-touch', 'Excluded'] as const;

export type ServiceNature = (typeof SERVICE_NATURES)[number];

/** Kinds of commissioner (rulebook 3.2, `tblContracts`). */
export const COMMISSIONER_TYPES = ['CCG', 'NHS England', 'Local authority', 'Joint'] as const;

export type CommissionerType = (typeof COMMISSIONER_TYPES)[number];

/** Forms of contract (rulebook 3.2, `tblContracts`). */
export const CONTRACT_FORMS = [
  'NHS Standard Contract',
  'NHS Standard Contract (shorter form)',
  'GMS',
  'PMS',
  'APMS',
  'Grant',
  'NHS T&Cs',
  'Other',
] as const;

export type ContractForm = (typeof CONTRACT_FORMS)[number];

/** Levels of co-commissioning (rulebook 3.2, `tblDelegation`). */
export const LEVELS = [
  'None',
  'Greater involvement',
  'Joint commissioning',
  'Delegated commissioning',
] as const;

export type Level = (typeof LEVELS)[number];

/** Other spellings of the levels; NHS England numbered them 1 to 3. */
export const LEVEL_SYNONYMS: Readonly<Record<string, Level>> = {
  'level 1': 'Greater involvement',
  'level 2': 'Joint commissioning',
  'level 3': 'Delegated commissioning',
  'level one': 'Greater involvement',
  'level two': 'Joint commissioning',
  'level three': 'Delegated commissioning',
  'greater involvement in decision making': 'Greater involvement',
  'greater involvement in primary care decision making': 'Greater involvement',
  joint: 'Joint commissioning',
  'joint arrangements': 'Joint commissioning',
  'joint co-commissioning': 'Joint commissioning',
  delegated: 'Delegated commissioning',
  'full delegation': 'Delegated commissioning',
  'fully delegated': 'Delegated commissioning',
  'delegated arrangements': 'Delegated commissioning',
  'delegated co-commissioning': 'Delegated commissioning',
};

/** Kinds of provider (rulebook 3.2, `tblContracts`). */
export const PROVIDER_TYPES = [
  'NHS trust',
  'FT',
  'GP practice',
  'GP federation',
  'Independent',
  'Voluntary',
  'Local authority',
] as const;

export type ProviderType = (typeof PROVIDER_TYPES)[number];

/** Other spellings of the kinds of provider. */
export const PROVIDER_TYPE_SYNONYMS: Readonly<Record<string, ProviderType>> = {
  'foundation trust': 'FT',
  'nhs foundation trust': 'FT',
  'nhs ft': 'FT',
  practice: 'GP practice',
  'general practice': 'GP practice',
  federation: 'GP federation',
  'independent sector': 'Independent',
  private: 'Independent',
  'private sector': 'Independent',
  'voluntary sector': 'Voluntary',
  charity: 'Voluntary',
  vcse: 'Voluntary',
  council: 'Local authority',
};

/** Programme areas of budgets (rulebook 3.2, `tblBudget`). */
export const PROGRAMME_AREAS = [
  'Acute',
  'Mental Health',
  'Community',
  'Continuing Care',
  'Prescribing',
  'Primary Care (CCG)',
  'Delegated Primary Medical',
  'Better Care Fund',
  'Other Programme',
  'Reserves',
  'Running Costs',
] as const;

export type ProgrammeArea = (typeof PROGRAMME_AREAS)[number];

/** Kinds of member of a board or committee (rulebook 3.2, `tblGoverningBody`). */
export const MEMBER_TYPES = ['Lay', 'Executive', 'GP', 'Clinical other', 'Other'] as const;

export type MemberType = (typeof MEMBER_TYPES)[number];

/** Routes to a contract (rulebook 3.2, `tblProcurement`); CPN is allowed from 26 February 2015 only. */
export const ROUTES = [
  'Competitive procurement',
  'AQP',
  'Single tender',
  'Framework',
  'Open',
  'Restricted',
  'CPN',
  'Competitive dialogue',
  'Negotiated without notice',
  'Quotations',
  'Variation or extension',
  'Public body arrangement',
  'Grant',
] as const;

export type Route = (typeof ROUTES)[number];

/** Everyday names of the routes. "Any willing provider" is the earlier name of AQP. */
export const ROUTE_SYNONYMS: Readonly<Record<string, Route>> = {
  competitive: 'Competitive procurement',
  'competitive tender': 'Competitive procurement',
  'competitive tendering': 'Competitive procurement',
  tender: 'Competitive procurement',
  'any qualified provider': 'AQP',
  'any qualified provider (aqp)': 'AQP',
  'any willing provider': 'AQP',
  awp: 'AQP',
  'direct award': 'Single tender',
  'single tender action': 'Single tender',
  'single tender waiver': 'Single tender',
  'single tender process': 'Single tender',
  sta: 'Single tender',
  'single source': 'Single tender',
  'sole supplier': 'Single tender',
  'sole source': 'Single tender',
  'framework agreement': 'Framework',
  'framework call-off': 'Framework',
  'call-off': 'Framework',
  'call off': 'Framework',
  'mini-competition': 'Framework',
  'mini competition': 'Framework',
  'further competition': 'Framework',
  'open procedure': 'Open',
  'open tender': 'Open',
  'restricted procedure': 'Restricted',
  'restricted tender': 'Restricted',
  'competitive procedure with negotiation': 'CPN',
  'negotiated procedure without notice': 'Negotiated without notice',
  'negotiated procedure without prior publication': 'Negotiated without notice',
  'negotiated without prior publication': 'Negotiated without notice',
  rfq: 'Quotations',
  'request for quotation': 'Quotations',
  'request for quotations': 'Quotations',
  'three quotes': 'Quotations',
  '3 quotes': 'Quotations',
  quotation: 'Quotations',
  quotes: 'Quotations',
  variation: 'Variation or extension',
  extension: 'Variation or extension',
  'contract variation': 'Variation or extension',
  'contract extension': 'Variation or extension',
  'public-public arrangement': 'Public body arrangement',
  'grant agreement': 'Grant',
};

/** Where opportunities are advertised (rulebook 3.2, `tblProcurement`). */
export const ADVERT_SITES = [
  'Supply2Health',
  'OJEU/TED',
  'Contracts Finder',
  'FTS',
  'Portal',
  'None',
] as const;

export type AdvertSite = (typeof ADVERT_SITES)[number];

/** Other names of the same sites. */
export const ADVERT_SITE_SYNONYMS: Readonly<Record<string, AdvertSite>> = {
  'supply 2 health': 'Supply2Health',
  'nhs supply2health': 'Supply2Health',
  s2h: 'Supply2Health',
  ojeu: 'OJEU/TED',
  ted: 'OJEU/TED',
  'tenders electronic daily': 'OJEU/TED',
  contractsfinder: 'Contracts Finder',
  'find a tender': 'FTS',
  'find a tender service': 'FTS',
  'e-tendering portal': 'Portal',
  'procurement portal': 'Portal',
  'not advertised': 'None',
};

/** Spellings of a list of codes by what they stand for: `payment administration` and `r1 payment administration`. */
export function codeSynonyms<const V extends string>(
  meanings: Readonly<Record<V, string>>,
): Readonly<Record<string, V>> {
  const spellings: Record<string, V> = {};
  for (const [value, meaning] of Object.entries(meanings) as [V, string][]) {
    spellings[meaning.toLowerCase()] = value;
    spellings[`${value} ${meaning}`.toLowerCase()] = value;
  }
  return spellings;
}
