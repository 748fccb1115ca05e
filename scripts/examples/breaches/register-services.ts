import { row, without, type Plant, type PlantedRecord } from '../plant.js';

/** The service whose providers are listed. */
const AQP = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  price_line: 'First appointment',
  unit: 'Appointment',
};
const ULTRASOUND = { ...AQP, aqp_service: 'Direct access ultrasound', price_line: 'Scan', unit: 'Scan' };

const UNLISTED: Plant = ['DA-06', 'dangling', 'aqp_service'];
/** The register has no contract with the provider. */
const NO_CONTRACT: Plant = ['AQ-08', 'noContract', 'provider_name'];

const SET_PRICE = {
  ...AQP,
  price_basis: 'Local price',
  price_set_by: 'NHS Anytown CCG',
  price: 42.5,
  price_from: '2015-04-01',
  price_to: '2016-03-31',
  advert_site: 'Supply2Health',
  advert_date: '2015-02-02',
  live_from: '2015-06-01',
};

/** Services with breaches of price, choice and advert. */
export const AQP_SERVICES: readonly PlantedRecord[] = [
  row(SET_PRICE),
  row(without({ ...SET_PRICE, aqp_service: 'Continence' }, 'price_basis'), [
    'AQ-02',
    'basisBlank',
    'price_basis',
  ]),
  row(
    without({ ...SET_PRICE, aqp_service: 'Vasectomy', advert_site: 'None' }, 'price_set_by'),
    ['AQ-02', 'setterNotNamed', 'price_set_by'],
    ['AQ-04', 'notJustified', 'local_justification'],
    ['AQ-05', 'notAdvertised', 'advert_site'],
  ),
  // First priced after it went live.
  row({ ...SET_PRICE, aqp_service: 'Wheelchair services (children)', price_from: '2015-07-01' }, [
    'AQ-09',
    'pricedLate',
    'price_from',
  ]),
];

const qualified = (provider_name: string, unit_price: number, own = {}) => ({
  ...AQP,
  provider_name,
  qualified_on: '2015-05-20',
  status: 'Qualified',
  contract_start: '2015-06-01',
  unit_price,
  ...own,
});

/** Providers with breaches of price and qualification. */
export const AQP_PROVIDERS: readonly PlantedRecord[] = [
  row(qualified('Best Foot Forward Limited', 42.5)),
  row(
    qualified('Happy Feet Limited', 45, { guaranteed_value: 20_000 }),
    ['AQ-01', 'otherThanSetPrice', 'unit_price'],
    ['AQ-07', 'incomeGuaranteed', 'guaranteed_value'],
    NO_CONTRACT,
  ),
  row(
    qualified('Foot Care at Home Limited', 42.5, { qualified_on: '2015-06-02' }),
    ['AQ-06', 'qualifiedLate', 'qualified_on'],
    NO_CONTRACT,
  ),
  row(
    without(qualified('Anytown Podiatry Limited', 42.5), 'qualified_on'),
    ['AQ-06', 'notQualified', 'qualified_on'],
    NO_CONTRACT,
  ),
  row(qualified('Toe the Line Limited', 42.5, { status: 'Applied' }), [
    'AQ-06',
    'statusNotQualified',
    'status',
  ]),
  // Ultrasound is not among the services, so that no price is set: the one that most providers have counts.
  row(qualified('Clear Scan Limited', 61, ULTRASOUND), UNLISTED, NO_CONTRACT),
  row(qualified('Sound Image Limited', 61, ULTRASOUND), UNLISTED, NO_CONTRACT),
  row(
    qualified('Scan Direct Limited', 66, ULTRASOUND),
    UNLISTED,
    ['AQ-01', 'otherThanCommonPrice', 'unit_price'],
    NO_CONTRACT,
  ),
];

const FORMER = 'Local service (former LES)';

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

/** What a local service of the CCG has besides: whom the CCG consulted, and the contract. */
const LOCAL = { lmc_consulted_on: '2015-01-22', contract_ref: 'C-144' };

/** Enhanced services with breaches of commissioner, contract form, name and references. */
export const ENHANCED: readonly PlantedRecord[] = [
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
  row({ ...enhanced('ES-13', 'Near patient testing', FORMER, 'CCG', 'GMS'), ...LOCAL }, [
    'EN-02',
    'notStandardContract',
    'contract_form',
  ]),
  row({ ...enhanced('ES-14', 'Carer support in practices', FORMER, 'CCG', 'Grant'), ...LOCAL }, [
    'EN-02',
    'grant',
    'contract_form',
  ]),
  row({ ...enhanced('ES-16', 'Care homes LES', FORMER, 'CCG', 'NHS Standard Contract'), ...LOCAL }, [
    'EN-03',
    'retiredName',
    'title',
  ]),
  row(
    enhanced('ES-17', 'Minor eye conditions', FORMER, 'CCG', 'NHS Standard Contract'),
    ['EN-05', 'notConsulted', 'lmc_consulted_on'],
    ['EN-07', 'noReference', 'procurement_ref'],
  ),
  row(enhanced('ES-18', 'Warfarin monitoring', FORMER, 'NHS England', 'NHS Standard Contract'), [
    'EN-06',
    'byNhsEngland',
    'commissioner_type',
  ]),
  row(enhanced('ES-15', 'NHS health checks', 'LA public health', 'CCG', 'NHS Standard Contract'), [
    'SC-04',
    'publicHealth',
    'commissioner_type',
  ]),
];
