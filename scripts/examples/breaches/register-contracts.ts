import { COMMUNITY, HOSPITALS } from '../ccg.js';
import { contract } from '../clean/contracts.js';
import { row, without, type PlantedRecord } from '../plant.js';
import { AWARDED } from './register-awards.js';
import { service } from './register-service.js';

/** The CCG is not delegated: its level is joint commissioning. */
const SCOPE: readonly PlantedRecord[] = [
  row(
    service('C-101', 'Acute services', HOSPITALS.name, {
      provider_ods: HOSPITALS.ods,
      service_category: 'Acute',
    }),
  ),
  row(
    service('C-102', 'Primary medical services: Abbey Road Surgery', 'Abbey Road Surgery', {
      provider_ods: 'Y99901',
      service_category: 'Core primary medical',
      contract_form: 'GMS',
      start_date: '2004-04-01',
      end_date: '2044-03-31',
    }),
    ['SC-01', 'coreContract', 'commissioner_org'],
    ['SC-07', 'originNotGiven', 'origin'],
  ),
  row(
    service(
      'C-122',
      'Primary medical services: Bridge Street Medical Centre',
      'Bridge Street Medical Centre',
      {
        provider_ods: 'Y99902',
        service_category: 'Core primary medical',
        contract_form: 'NHS Standard Contract',
        origin: 'Transferred from PCT',
        start_date: '2012-04-01',
      },
    ),
    ['SC-14', 'coreContractFromPct', 'commissioner_org'],
    ['PR-23', 'mixedPackage', 'contract_form'],
  ),
  row(
    service('C-123', 'Primary medical services: High Street Surgery', 'High Street Surgery', {
      provider_ods: 'Y99908',
      service_category: 'Core primary medical',
      contract_form: 'Other',
    }),
    ['PR-23', 'notPrimaryMedicalForm', 'contract_form'],
  ),
  row(service('C-124', 'Practice list management', 'Anyshire Support Services', {}), [
    'SC-14',
    'supportService',
    'title',
  ]),
  row(service('C-125', 'Contract monitoring of GP practices', 'Anyshire Support Services', {}), [
    'SC-13',
    'contractCompliance',
    'title',
  ]),
  row(service('C-126', 'Practitioner performance reviews', 'Anyshire Support Services', {}), [
    'SC-13',
    'individualPerformance',
    'title',
  ]),
  row(
    service('C-127', 'Health visiting', 'Anytown Healthy Living', {
      service_category: 'Children 0-5 public health',
    }),
    ['SC-05', 'publicHealth', 'service_category'],
  ),
  row(
    service('C-128', 'Newborn hearing tests', 'Clear Hearing (Anytown) Limited', {
      service_category: 'Screening/immunisation',
      partnership_ref: 'S75-2015-01',
    }),
    ['SC-05', 'publicHealthUnderPartnership', 'service_category'],
  ),
  row(
    service('C-103', 'Neurosurgery', 'Northshire University Hospitals NHS Trust', {
      service_category: 'Specialised',
    }),
    ['SC-02', 'excludedCategory', 'service_category'],
  ),
  row(
    service('C-104', 'Dental care for homeless people', 'Bridge Street Dental Practice', {
      service_category: 'Primary dental',
      partnership_ref: 'S256-2015-02',
    }),
    ['SC-02', 'excludedUnderPartnership', 'service_category'],
  ),
  row(
    service('C-105', 'Health trainers', 'Anytown Healthy Living', { service_category: 'LA public health' }),
    ['SC-04', 'publicHealth', 'commissioner_type'],
  ),
  row(
    service('C-106', 'Weight management', 'Leaner Living Limited', {
      service_category: 'LA public health',
      partnership_ref: 'S75-2015-01',
    }),
    ['SC-04', 'publicHealthUnderPartnership', 'commissioner_type'],
  ),
  row(service('C-107', 'Stop smoking sessions in clinics', 'Fresh Air Limited'), [
    'SC-04',
    'publicHealthByTitle',
    'commissioner_type',
  ]),
  row(service('C-108', 'Continence service', 'Anytown community team', { provider_ods: '99X' }), [
    'SC-06',
    'ownCode',
    'provider_ods',
  ]),
  row(service('C-109', 'Tissue viability service', 'NHS Anytown Clinical Commissioning Group'), [
    'SC-06',
    'ownName',
    'provider_name',
  ]),
];

const split = (ref: string, title: string, start_date: string, value: number, own = {}) =>
  contract(ref, title, {
    service_category: 'Community',
    service_description: title,
    provider_name: 'Therapy First Limited',
    provider_ods: 'AX7',
    provider_address: '2 Mill Lane, Anytown',
    selection_process: 'Quotations',
    origin: 'New',
    start_date,
    annual_value: value,
    total_value: value,
    ...own,
  });
const PRINTING = {
  service_category: 'Non-health goods/services',
  service_nature: 'Non-health',
  provider_name: 'Anytown Print House Limited',
  provider_ods: 'AX6',
  contract_form: 'NHS T&Cs',
};

/** £120,000 of therapy, above £100,000; £185,000 of printing, above the threshold of £172,514. */
const SPLIT: readonly PlantedRecord[] = [
  row(split('C-110', 'Hand therapy', '2015-04-01', 62_000)),
  row(split('C-111', 'Hand therapy, second site', '2015-09-01', 58_000), [
    'PR-04',
    'splitUnderGuidance',
    'total_value',
  ]),
  // No decision on either is in the register.
  row(split('C-112', 'Printing of leaflets', '2015-04-01', 95_000, PRINTING), [
    'CI-22',
    'noDecision',
    'contract_ref',
  ]),
  row(
    split('C-113', 'Printing of posters', '2015-10-01', 90_000, PRINTING),
    ['PR-04', 'splitUnderThreshold', 'total_value'],
    ['CI-22', 'noDecision', 'contract_ref'],
  ),
];

const DATA: readonly PlantedRecord[] = [
  row(service('C-114', 'Physiotherapy', 'Move Well Limited', { provider_ods: 'R9A/2' }), [
    'CD-03',
    'notLikeOne',
    'provider_ods',
  ]),
  row(
    service('C-115', 'Dermatology', 'Skin Clinic Limited', {
      start_date: '2015-10-01',
      end_date: '2015-03-31',
    }),
    ['DA-07', 'endBeforeStart', 'end_date'],
  ),
  row(
    without(service('C-116', 'Podiatry', '-'), 'title', 'provider_name', 'provider_address'),
    ['DA-03', 'requiredBlank', 'title'],
    ['PR-14', 'missing', 'provider_name'],
    ['PR-14', 'noAddress', 'provider_address'],
  ),
  row(service('C-117', 'Foot clinics', 'Best Foot Forward Limited', { service_category: 'Chiropody' }), [
    'DA-04',
    'offList',
    'service_category',
  ]),
  row(service('C-118', 'Cardiology clinics', 'Heart Rhythm Limited', { total_value: 'see schedule 3' }), [
    'DA-02',
    'unreadable',
    'total_value',
  ]),
  row(service('C-101', 'Urgent treatment centre', COMMUNITY.name, { provider_ods: COMMUNITY.ods }), [
    'DA-05',
    'repeatedKey',
    'contract_ref',
  ]),
  row(service('C-120', 'Diabetes education', 'Know Your Numbers Limited', { procurement_ref: 'P-999' }), [
    'DA-06',
    'dangling',
    'procurement_ref',
  ]),
  row(service('C-121', 'Falls prevention', 'Steady Steps Limited', { annual_value: { error: '#REF!' } }), [
    'DA-01',
    'errorValue',
    'annual_value',
  ]),
];

/** Contracts with breaches of who may commission what, of splitting, and of the table itself. */
export const CONTRACTS = [...SCOPE, ...SPLIT, ...DATA, ...AWARDED];
