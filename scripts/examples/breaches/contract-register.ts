import { COMMUNITY, cover, HOSPITALS } from '../ccg.js';
import { contract, procurement } from '../clean/contracts.js';
import { onTemplate, row, without, type BreachFile, type Plant, type PlantedRecord } from '../plant.js';

/** Health care at more than £100,000, so that no two contracts of one provider are taken for one that was split. */
const service = (ref: string, title: string, provider_name: string, own = {}) =>
  contract(ref, title, {
    service_category: 'Community',
    provider_name,
    annual_value: 250_000,
    total_value: 250_000,
    ...own,
  });

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
    provider_name: 'Therapy First Limited',
    provider_ods: 'AX7',
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
  row(split('C-112', 'Printing of leaflets', '2015-04-01', 95_000, PRINTING)),
  row(split('C-113', 'Printing of posters', '2015-10-01', 90_000, PRINTING), [
    'PR-04',
    'splitUnderThreshold',
    'total_value',
  ]),
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
  row(without(service('C-116', 'Podiatry', '-'), 'provider_name'), [
    'DA-03',
    'requiredBlank',
    'provider_name',
  ]),
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

const REASON = 'Highest score for quality and price, report of the panel on file.';

/** A tender for health care that was advertised in May 2015. */
const tender = (ref: string, title: string, own = {}) =>
  procurement(ref, title, {
    est_value: 90_000,
    route: 'Competitive procurement',
    route_justification: REASON,
    advert_date: '2015-05-11',
    notice_ref: `S2H-2015-${ref.slice(2)}`,
    award_date: '2015-09-15',
    ...own,
  });
const NON_HEALTH = { service_nature: 'Non-health', est_value: 300_000 };
/** £700,000, above the light-touch threshold of £625,050; awarded in the quarter that ended on 30 September. */
const LIGHT_TOUCH = {
  service_nature: 'Other light-touch',
  est_value: 700_000,
  award_notice_ref: '2015/S 205-372001',
  award_notice_date: '2015-10-22',
};

const PROCUREMENTS: readonly PlantedRecord[] = [
  row(without(tender('P-101', 'Phlebotomy'), 'route'), ['PR-01', 'routeBlank', 'route']),
  row(tender('P-102', 'Spirometry', { route: 'Beauty parade' }), ['PR-01', 'routeNotListed', 'route']),
  row(without(tender('P-103', 'Interpreting', { route: 'Single tender' }), 'route_justification'), [
    'PR-02',
    'directAwardUnjustified',
    'route_justification',
  ]),
  row(without(tender('P-104', 'Vasectomy', { route: 'AQP' }), 'route_justification'), [
    'PR-02',
    'limitedChoiceUnjustified',
    'route_justification',
  ]),
  row(without(tender('P-105', 'Minor surgery'), 'route_justification'), [
    'PR-02',
    'competitionUnjustified',
    'route_justification',
  ]),
  row(tender('P-106', 'Counselling', { route_justification: 'Best value' }), [
    'PR-02',
    'shortJustification',
    'route_justification',
  ]),
  row(tender('P-107', 'Musculoskeletal triage', { est_value: 250_000, competition_law_considered: 'No' }), [
    'PR-03',
    'competitionLawNotConsidered',
    'competition_law_considered',
  ]),
  row(tender('P-108', 'Hospice at home', { est_value: 150_000, route: 'Single tender' }), [
    'PR-03',
    'noOnlyProviderEvidence',
    'only_capable_provider_evidence',
  ]),
  row(tender('P-109', 'Office furniture', { ...NON_HEALTH, route: 'Quotations' }), [
    'PR-10',
    'unregulatedRoute',
    'route',
  ]),
  row(without(tender('P-110', 'Telephones', { ...NON_HEALTH, route: 'Open' }), 'notice_ref'), [
    'PR-10',
    'noNotice',
    'notice_ref',
  ]),
  // The waiver gives the reason, but names no framework in the register.
  row(
    without(
      tender('P-111', 'Laptops', { ...NON_HEALTH, route: 'Framework' }),
      'notice_ref',
      'route_justification',
    ),
    ['PR-10', 'frameworkNotNamed', 'notice_ref'],
  ),
  row(
    without(
      tender('P-112', 'Data warehouse', { ...NON_HEALTH, route: 'Negotiated without notice' }),
      'notice_ref',
    ),
    ['PR-10', 'noExemptionGround', 'notice_ref'],
  ),
  row(without(tender('P-113', 'Training for practice staff', LIGHT_TOUCH), 'notice_ref'), [
    'PR-11',
    'noNotice',
    'notice_ref',
  ]),
  row(
    without(tender('P-114', 'Security of premises', LIGHT_TOUCH), 'award_notice_ref', 'award_notice_date'),
    ['PR-11', 'noAwardNotice', 'award_notice_ref'],
  ),
  // 30 October 2015 was the last day: 30 days after the end of the quarter.
  row(tender('P-115', 'Legal advice', { ...LIGHT_TOUCH, award_notice_date: '2015-10-31' }), [
    'PR-11',
    'lateAwardNotice',
    'award_notice_date',
  ]),
  // The competitive procedure with negotiation came on 26 February 2015.
  row(tender('P-116', 'Community dietetics', { route: 'CPN', advert_date: '2015-02-25' }), [
    'PR-01',
    'routeTooEarly',
    'route',
  ]),
];

const AQP = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  price_line: 'First appointment',
  unit: 'Appointment',
};
const ULTRASOUND = { ...AQP, aqp_service: 'Direct access ultrasound', price_line: 'Scan', unit: 'Scan' };

const UNLISTED: Plant = ['DA-06', 'dangling', 'aqp_service'];

const qualified = (provider_name: string, unit_price: number, own = {}) => ({
  ...AQP,
  provider_name,
  qualified_on: '2015-05-20',
  status: 'Qualified',
  contract_start: '2015-06-01',
  unit_price,
  ...own,
});

const AQP_PROVIDERS: readonly PlantedRecord[] = [
  row(qualified('Best Foot Forward Limited', 42.5)),
  row(qualified('Happy Feet Limited', 45), ['AQ-01', 'otherThanSetPrice', 'unit_price']),
  row(qualified('Foot Care at Home Limited', 42.5, { qualified_on: '2015-06-02' }), [
    'AQ-06',
    'qualifiedLate',
    'qualified_on',
  ]),
  row(without(qualified('Anytown Podiatry Limited', 42.5), 'qualified_on'), [
    'AQ-06',
    'notQualified',
    'qualified_on',
  ]),
  row(qualified('Toe the Line Limited', 42.5, { status: 'Applied' }), [
    'AQ-06',
    'statusNotQualified',
    'status',
  ]),
  // Ultrasound is not among the services, so that no price is set: the one that most providers have counts.
  row(qualified('Clear Scan Limited', 61, ULTRASOUND), UNLISTED),
  row(qualified('Sound Image Limited', 61, ULTRASOUND), UNLISTED),
  row(qualified('Scan Direct Limited', 66, ULTRASOUND), UNLISTED, [
    'AQ-01',
    'otherThanCommonPrice',
    'unit_price',
  ]),
];

const enhanced = (
  service_id: string,
  title: string,
  type: string,
  commissioner_type: string,
  contract_form: string,
) => ({
  service_id,
  title,
  type,
  commissioner_type,
  contract_form,
  practice_or_provider: 'Castle Hill Practice',
  start: '2015-04-01',
  end: '2016-03-31',
  annual_value: 24_000,
});

const ENHANCED: readonly PlantedRecord[] = [
  row(enhanced('ES-11', 'Extended hours access', 'DES', 'CCG', 'GMS'), [
    'EN-01',
    'ccgWithoutDelegation',
    'commissioner_type',
  ]),
  row(enhanced('ES-12', 'Learning disability health checks', 'DES', 'Local authority', 'GMS'), [
    'EN-01',
    'localAuthority',
    'commissioner_type',
  ]),
  row(enhanced('ES-13', 'Near patient testing', 'Local service (former LES)', 'CCG', 'GMS'), [
    'EN-02',
    'notStandardContract',
    'contract_form',
  ]),
  row(enhanced('ES-14', 'Carer support in practices', 'Local service (former LES)', 'CCG', 'Grant'), [
    'EN-02',
    'grant',
    'contract_form',
  ]),
  row(enhanced('ES-15', 'NHS health checks', 'LA public health', 'CCG', 'NHS Standard Contract'), [
    'SC-04',
    'publicHealth',
    'commissioner_type',
  ]),
];

/** Our contract template in pounds, of a CCG with joint commissioning. */
export const contractRegister: BreachFile = onTemplate('contract-register-2015-16.xlsx', 'contracts', {
  org: [row(without(cover({ co_commissioning_level: 'Joint commissioning' }), 'delegation_start'))],
  contracts: [...SCOPE, ...SPLIT, ...DATA],
  procurement: PROCUREMENTS,
  waivers: [
    row({
      waiver_ref: 'W-111',
      procurement_ref: 'P-111',
      supplier: 'Sample Computers plc',
      value: 300_000,
      reason_code: 'Existing framework',
      reason_text: 'Bought from an existing agreement at short notice.',
      requested_by: 'Head of IT',
      approved_by: 'Chief finance officer',
      approved_on: '2015-09-01',
    }),
  ],
  aqpServices: [
    row({
      ...AQP,
      price_basis: 'Local price',
      price: 42.5,
      price_from: '2015-04-01',
      price_to: '2016-03-31',
      advert_site: 'Supply2Health',
      advert_date: '2015-02-02',
      live_from: '2015-06-01',
    }),
  ],
  aqpProviders: AQP_PROVIDERS,
  enhancedServices: ENHANCED,
});
