import type { TemplateContent, TemplateRecord } from '../../../src/writing/index.js';
import { AMBULANCE, CCG, COMMUNITY, cover, HOSPITALS, OUT_OF_HOURS, PARTNERSHIP, PRACTICES } from '../ccg.js';
import { PROCUREMENTS } from './procurements.js';
import { services } from './services.js';

/** A contract of the CCG for health care from April 2015, under the NHS Standard Contract, unless it says otherwise. */
export function contract(contract_ref: string, title: string, own: TemplateRecord): TemplateRecord {
  return {
    contract_ref,
    title,
    service_nature: 'Health',
    commissioner_org: CCG,
    commissioner_type: 'CCG',
    contract_form: 'NHS Standard Contract',
    start_date: '2015-04-01',
    end_date: '2016-03-31',
    vat_rate: 0,
    member_practice_provider: 'No',
    published_on: '2015-05-29',
    duty_record_ref: 'GB paper 2015/14',
    ...own,
  };
}

const provider = (
  body: { name: string; ods: string },
  provider_type: string,
  town: string,
): TemplateRecord => ({
  provider_name: body.name,
  provider_ods: body.ods,
  provider_type,
  provider_address: town,
});

const value = (annual_value: number, total_value: number): TemplateRecord => ({ annual_value, total_value });
const RENEWAL = { origin: 'Renewal', selection_process: 'Renewal with the incumbent provider' };

const CONTRACTS: readonly TemplateRecord[] = [
  contract('C-001', 'Acute services', {
    service_description: 'Emergency, elective and maternity services at Anytown General Hospital',
    service_category: 'Acute',
    ...provider(HOSPITALS, 'FT', 'Hospital Way, Anytown'),
    ...value(118_400_000, 118_400_000),
    ...RENEWAL,
  }),
  contract('C-002', 'Mental health and learning disability services', {
    service_description: 'Community and inpatient mental health services for all ages',
    service_category: 'Mental health',
    ...provider(PARTNERSHIP, 'NHS trust', 'Priory Road, Anyshire'),
    ...value(24_300_000, 24_300_000),
    ...RENEWAL,
  }),
  contract('C-003', 'Emergency ambulance service', {
    service_description: 'Emergency ambulances and urgent transport',
    service_category: 'Ambulance',
    ...provider(AMBULANCE, 'NHS trust', 'Station Parade, Anyshire'),
    ...value(7_450_000, 7_450_000),
    ...RENEWAL,
  }),
  contract('C-004', 'Community health services', {
    service_description: 'District nursing, therapies and community clinics',
    service_category: 'Community',
    ...provider(COMMUNITY, 'Voluntary', 'Mill Lane, Anytown'),
    end_date: '2018-03-31',
    max_extension_date: '2020-03-31',
    ...value(21_600_000, 64_800_000),
    origin: 'New',
    selection_process: 'Competitive procurement',
    procurement_ref: 'P-001',
  }),
  contract('C-005', 'GP out-of-hours service', {
    service_description: 'Primary medical care at night and at weekends, with NHS 111 call handling',
    service_category: 'NHS111/OOH',
    ...provider(OUT_OF_HOURS, 'Independent', 'Market Square, Anytown'),
    end_date: '2017-03-31',
    ...value(3_900_000, 7_800_000),
    ...RENEWAL,
    procurement_ref: 'P-002',
  }),
  contract('C-006', 'Adult hearing aids', {
    service_description: 'Assessment, fitting and follow-up of hearing aids',
    service_category: 'Community',
    ...provider(
      { name: 'Clear Hearing (Anytown) Limited', ods: 'AX9' },
      'Independent',
      'Church Street, Anytown',
    ),
    contract_form: 'NHS Standard Contract (shorter form)',
    start_date: '2015-06-01',
    end_date: '2018-05-31',
    ...value(140_000, 420_000),
    origin: 'New',
    selection_process: 'Any qualified provider',
    procurement_ref: 'P-003',
  }),
  contract('C-007', 'Wound care in GP practices', {
    service_description: 'Simple and complex wound care for registered patients',
    service_category: 'Local primary care service',
    provider_name: 'Abbey Road Surgery',
    provider_ods: 'Y99901',
    provider_type: 'GP practice',
    provider_address: 'Abbey Road, Anytown',
    contract_form: 'NHS Standard Contract (shorter form)',
    ...value(38_500, 38_500),
    origin: 'New',
    selection_process: 'Offered to all practices',
    member_practice_provider: 'Yes',
    procurement_ref: 'P-004',
  }),
  contract('C-008', 'GP clinical system', {
    service_description: 'Clinical record system for practices, hosting and support',
    service_category: 'Non-health goods/services',
    service_nature: 'Non-health',
    provider_name: 'Sample Clinical Systems plc',
    provider_type: 'Independent',
    provider_address: 'Data Park, Northshire',
    contract_form: 'NHS T&Cs',
    start_date: '2015-10-01',
    end_date: '2018-09-30',
    ...value(136_000, 408_000),
    vat_rate: 0.2,
    origin: 'New',
    selection_process: 'Call-off from a framework',
    procurement_ref: 'P-005',
  }),
  contract('C-009', 'Legal advice', {
    service_description: 'Advice on contracts, procurement and continuing healthcare',
    service_category: 'Non-health goods/services',
    service_nature: 'Other light-touch',
    provider_name: 'Example and Partners LLP',
    provider_type: 'Independent',
    provider_address: 'Temple Court, Anyshire',
    contract_form: 'NHS T&Cs',
    start_date: '2015-11-01',
    end_date: '2019-10-31',
    ...value(165_000, 660_000),
    vat_rate: 0.2,
    origin: 'New',
    selection_process: 'Competitive procurement',
    procurement_ref: 'P-006',
  }),
  contract('C-010', 'Commissioning support', {
    service_description: 'Finance, contracting and business intelligence support',
    service_category: 'Commissioning support',
    service_nature: 'Non-health',
    provider_name: 'Anyshire Commissioning Support Unit',
    provider_ods: '0ZZ',
    provider_address: 'County House, Anyshire',
    contract_form: 'Other',
    ...value(1_664_000, 1_664_000),
    ...RENEWAL,
    procurement_ref: 'P-007',
  }),
  contract('C-011', 'Community equipment', {
    service_description: 'Loan of equipment to people at home, run by the council',
    service_category: 'Community',
    provider_name: 'Anyshire County Council',
    provider_ods: '9ZA',
    provider_type: 'Local authority',
    provider_address: 'County Hall, Anyshire',
    ...value(940_000, 940_000),
    ...RENEWAL,
    partnership_ref: 'POOL-1',
  }),
  contract('C-012', 'Sexual health service', {
    service_description: 'Open access clinics',
    service_category: 'LA public health',
    commissioner_org: 'Anyshire County Council',
    commissioner_type: 'Local authority',
    ...provider(COMMUNITY, 'Voluntary', 'Mill Lane, Anytown'),
    ...value(1_120_000, 1_120_000),
    ...RENEWAL,
  }),
];

/** The core contracts of the practices, which came to the CCG with delegation. */
const PRACTICE_CONTRACTS = PRACTICES.map(([ods, name, list, , form]) =>
  contract(`GP-${ods.slice(-2)}`, `Primary medical services: ${name}`, {
    service_description: 'Primary medical services to registered patients',
    service_category: 'Core primary medical',
    provider_name: name,
    provider_ods: ods,
    provider_type: 'GP practice',
    provider_address: `${name}, Anytown`,
    contract_form: form,
    start_date: form === 'GMS' ? '2004-04-01' : form === 'PMS' ? '2006-04-01' : '2013-10-01',
    end_date: form === 'APMS' ? '2018-09-30' : '2044-03-31',
    ...value(list * 100, list * (form === 'APMS' ? 500 : 100)),
    origin: 'Transferred from PCT',
    member_practice_provider: 'Yes',
  }),
);

export const contracts: TemplateContent = {
  org: [cover()],
  contracts: [...CONTRACTS, ...PRACTICE_CONTRACTS],
  procurement: PROCUREMENTS,
  waivers: [
    {
      waiver_ref: 'W-2015-01',
      procurement_ref: 'P-002',
      supplier: OUT_OF_HOURS.name,
      value: 7_800_000,
      reason_code: 'Continuity',
      reason_text: 'Continuity of urgent care while the service is redesigned.',
      requested_by: 'Head of urgent care',
      approved_by: 'Accountable officer',
      approved_on: '2015-02-05',
      reported_to_audit_committee_on: '2015-03-17',
    },
  ],
  ...services,
};
