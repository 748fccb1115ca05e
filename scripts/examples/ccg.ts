import type { TemplateRecord } from '../../src/writing/index.js';

/**
 * The invented CCG of the examples. No such body exists: the codes are outside those that were given, and every
 * provider, practice and person is made up.
 */
export const CCG = 'NHS Anytown CCG';
export const CCG_CODE = '99X';

/** Its neighbours, of which only the examples with breaches tell: one delegated, one not. */
export const NEIGHBOUR = 'NHS Otherton CCG';
export const NEIGHBOUR_CODE = '98X';
export const THIRD = 'NHS Farfield CCG';
export const THIRD_CODE = '97X';

export const HOSPITALS = { name: 'Anytown Hospitals NHS Foundation Trust', ods: 'R9A' };
export const PARTNERSHIP = { name: 'Anyshire Partnership NHS Trust', ods: 'R9B' };
export const AMBULANCE = { name: 'Anyshire Ambulance Service NHS Trust', ods: 'R9C' };
export const COMMUNITY = { name: 'Anytown Community Health CIC', ods: 'NZ9' };
export const OUT_OF_HOURS = { name: 'Anyshire Urgent Care Limited', ods: 'NZ8' };
export const COUNCIL = 'Anyshire County Council';

/** The member practices: code, name, list, weighted list, form of contract. */
export const PRACTICES = [
  ['Y99901', 'Abbey Road Surgery', 18_240, 17_905.5, 'GMS'],
  ['Y99902', 'Bridge Street Medical Centre', 16_480, 16_870.25, 'GMS'],
  ['Y99903', 'Castle Hill Practice', 21_060, 20_480, 'GMS'],
  ['Y99904', 'Dale View Surgery', 9_870, 10_310.75, 'GMS'],
  ['Y99905', 'Elm Tree Health Centre', 15_330, 15_102.5, 'GMS'],
  ['Y99906', 'Ferry Lane Surgery', 12_750, 13_020, 'GMS'],
  ['Y99907', 'Green Park Medical Practice', 19_610, 19_044.25, 'PMS'],
  ['Y99908', 'High Street Surgery', 23_140, 22_760, 'GMS'],
  ['Y99909', 'Infirmary Road Practice', 14_090, 14_655.5, 'PMS'],
  ['Y99910', 'Jubilee Health Centre', 17_720, 17_301, 'GMS'],
  ['Y99911', 'Kings Meadow Surgery', 20_430, 20_115.5, 'GMS'],
  ['Y99912', 'Lower Town Walk-in Practice', 11_280, 12_040, 'APMS'],
] as const;

/** Year end of the clean dossier: 31 March 2016, month 12 of 2015/16. */
export const YEAR = '2015/16';
export const PERIOD_END = '2016-03-31';

/** The Cover of a workbook of the CCG. */
export function cover(own: TemplateRecord = {}): TemplateRecord {
  return {
    ccg_ods: CCG_CODE,
    ccg_name: CCG,
    financial_year: YEAR,
    period_end: PERIOD_END,
    month_no: 12,
    units: 'GBP',
    accountable_officer: 'Robin Example',
    chief_finance_officer: 'Sam Specimen',
    authority_class: 'sub-central',
    co_commissioning_level: 'Delegated commissioning',
    delegation_start: '2015-04-01',
    ...own,
  };
}

/** The Cover of a workbook of the neighbour. */
export function neighbourCover(own: TemplateRecord = {}): TemplateRecord {
  return cover({ ccg_ods: NEIGHBOUR_CODE, ccg_name: NEIGHBOUR, ...own });
}
