import type { TemplateContent, TemplateRecord } from '../../../src/writing/index.js';
import { HOSPITALS } from '../ccg.js';

/** Services open to any qualified provider, their providers, and enhanced services. */
export const services: TemplateContent = {
  aqpServices: [
    aqpService('Adult hearing aids', 370.4, 'Pathway, two aids', { price_line: 'Two aids' }),
    aqpService('Podiatry', 42.5, 'Appointment', {}),
    aqpService('Continence', 61, 'Assessment', {}),
  ],
  aqpProviders: [
    aqpProvider('Clear Hearing (Anytown) Limited', 'AX9', '2015-05-14', 'Qualified', '2015-06-01'),
    aqpProvider(HOSPITALS.name, HOSPITALS.ods, '2015-05-14', 'Qualified', '2015-06-01'),
    aqpProvider('Hear Again Limited', 'AX8', '2015-06-22', 'Suspended', '2015-07-01'),
    {
      aqp_service: 'Adult hearing aids',
      area: 'Anytown',
      price_line: 'Two aids',
      provider_name: 'Sound Start Limited',
      status: 'Applied',
    },
  ],
  enhancedServices: [
    {
      service_id: 'ES-1',
      title: 'Extended hours access',
      type: 'DES',
      commissioner_type: 'CCG',
      contract_form: 'GMS',
      practice_or_provider: 'Abbey Road Surgery',
      start: '2015-04-01',
      end: '2016-03-31',
      annual_value: 34_650,
      contract_ref: 'GP-01',
    },
    {
      service_id: 'ES-2',
      title: 'Wound care in GP practices',
      type: 'Local service (former LES)',
      commissioner_type: 'CCG',
      contract_form: 'NHS Standard Contract (shorter form)',
      practice_or_provider: 'Abbey Road Surgery',
      start: '2015-04-01',
      end: '2016-03-31',
      annual_value: 38_500,
      lmc_consulted_on: '2015-01-22',
      procurement_ref: 'P-004',
      contract_ref: 'C-007',
    },
    {
      service_id: 'ES-4',
      title: 'Appointments for frail patients at weekends',
      type: 'Newly designed enhanced service',
      commissioner_type: 'CCG',
      contract_form: 'NHS Standard Contract (shorter form)',
      practice_or_provider: 'Bridge Street Medical Centre',
      start: '2015-10-01',
      end: '2016-03-31',
      annual_value: 12_400,
      lmc_consulted_on: '2015-05-14',
    },
    {
      service_id: 'ES-3',
      title: 'Stop smoking support',
      type: 'LA public health',
      commissioner_type: 'Local authority',
      contract_form: 'Other',
      practice_or_provider: 'Castle Hill Practice',
      start: '2015-04-01',
      end: '2016-03-31',
      annual_value: 6_200,
    },
  ],
};

function aqpService(aqp_service: string, price: number, unit: string, own: TemplateRecord): TemplateRecord {
  return {
    aqp_service,
    area: 'Anytown',
    on_national_list: 'Yes',
    price_basis: 'Local price',
    price,
    unit,
    price_from: '2015-04-01',
    price_to: '2016-03-31',
    advert_site: 'Supply2Health',
    advert_date: '2015-01-19',
    live_from: '2015-06-01',
    price_set_by: 'CCG',
    ...own,
  };
}

function aqpProvider(
  provider_name: string,
  provider_ods: string,
  qualified_on: string,
  status: string,
  contract_start: string,
): TemplateRecord {
  return {
    aqp_service: 'Adult hearing aids',
    area: 'Anytown',
    price_line: 'Two aids',
    provider_name,
    provider_ods,
    qualified_on,
    status,
    contract_start,
    contract_end: '2018-05-31',
    unit_price: 370.4,
    unit: 'Pathway, two aids',
  };
}
