import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { templateWorkbook, type TemplateRecord } from '../src/writing/index.js';
import { randomNumbers } from './random.js';

const CATEGORIES = [
  'Acute',
  'Mental health',
  'Community',
  'Ambulance',
  'NHS111/OOH',
  'Continuing care',
] as const;
const PROVIDER_TYPES = ['NHS trust', 'FT', 'Independent', 'Voluntary', 'Local authority'] as const;
const ROUTES = ['Competitive procurement', 'AQP', 'Single tender', 'Framework'] as const;
const PROVIDERS = 20_000;
const DAYS = 28;

/**
 * Writes a contract register of an invented CCG on our template, with a procurement for every fourth contract, unless
 * the file is there already. One contract in fifty lacks its procurement's notice or ends before it starts. The same
 * bytes every time.
 */
export function makeContractRegister(path: string, rows: number): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const random = randomNumbers(2_016);
  const contracts = Array.from({ length: rows }, (_, i) => contractOf(i, random));
  const procurement = contracts
    .filter((record) => record['procurement_ref'] !== null)
    .map((record, i) => procurementOf(record, i, random));
  const content = {
    org: [
      {
        ccg_ods: '99X',
        ccg_name: 'NHS Anytown CCG',
        financial_year: '2016/17',
        period_end: '2017-03-31',
        units: 'GBP',
        co_commissioning_level: 'Delegated commissioning',
        delegation_start: '2015-04-01',
      },
    ],
    contracts,
    procurement,
  };
  writeFileSync(`${path}.part`, templateWorkbook('contracts', { content, emptyRows: 0 }));
  renameSync(`${path}.part`, path);
}

function contractOf(i: number, random: () => number): TemplateRecord {
  const provider = Math.floor(random() * PROVIDERS);
  const total = Math.round(random() ** 4 * 90_000_000) / 100 + 1_000;
  const started = day(2014 + Math.floor(random() * 3), random);
  return {
    contract_ref: `C-${100_000 + i}`,
    title: `Service ${i}`,
    service_description: `Service ${i} for patients of the area`,
    service_category: CATEGORIES[Math.floor(random() * CATEGORIES.length)]!,
    service_nature: 'Health',
    commissioner_org: 'NHS Anytown CCG',
    commissioner_type: 'CCG',
    provider_name: `Provider ${provider} Ltd`,
    provider_ods: `NZ${provider.toString(36).toUpperCase().padStart(3, '0')}`.slice(0, 5),
    provider_address: `${1 + (provider % 90)} High Street, Anytown`,
    provider_type: PROVIDER_TYPES[provider % PROVIDER_TYPES.length]!,
    contract_form: 'NHS Standard Contract',
    start_date: started,
    end_date: i % 50 === 7 ? '2013-12-31' : day(2018, random),
    annual_value: Math.round(total / 3),
    total_value: total,
    vat_rate: 0,
    origin: i % 3 === 0 ? 'Renewal' : 'New',
    selection_process: 'As the procurement says',
    published_on: started,
    member_practice_provider: 'No',
    procurement_ref: i % 4 === 0 ? `P-${100_000 + i}` : null,
  };
}

function procurementOf(contract: TemplateRecord, i: number, random: () => number): TemplateRecord {
  return {
    procurement_ref: contract['procurement_ref']!,
    title: contract['title']!,
    service_nature: 'Health',
    est_value: contract['total_value']!,
    vat_rate: 0,
    route: ROUTES[i % ROUTES.length]!,
    route_justification: 'Chosen by the governing body in its paper on this service',
    competition_law_considered: 'Yes',
    only_capable_provider_evidence: 'Options paper, section 4',
    advert_site: 'Contracts Finder',
    advert_date: day(2013, random),
    notice_ref: i % 50 === 3 ? null : `2016/S ${i}`,
    award_date: contract['start_date']!,
    award_notice_ref: `2016/S ${i}-A`,
    award_notice_date: contract['start_date']!,
  };
}

function day(year: number, random: () => number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * DAYS))}`;
}
