import { procurement } from '../clean/procurements.js';
import { row, without, type PlantedRecord } from '../plant.js';

const REASON = 'Highest score for quality and price, report of the panel on file.';

/** A tender for health care that was advertised in May 2015. */
const tender = (ref: string, title: string, own = {}) =>
  procurement(ref, title, {
    est_value: 90_000,
    route: 'Competitive procurement',
    route_justification: REASON,
    advert_site: 'Supply2Health',
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

/** Procurements with breaches of route, justification, competition law, procedure and notices. */
export const PROCUREMENTS: readonly PlantedRecord[] = [
  row(without(tender('P-101', 'Phlebotomy'), 'route'), ['PR-01', 'routeBlank', 'route']),
  row(tender('P-102', 'Spirometry', { route: 'Beauty parade' }), ['PR-01', 'routeNotListed', 'route']),
  row(
    without(
      tender('P-103', 'Interpreting', { route: 'Single tender', est_value: 14_000 }),
      'route_justification',
    ),
    ['PR-02', 'directAwardUnjustified', 'route_justification'],
    ['PR-16', 'notShown', 'only_capable_provider_evidence'],
  ),
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
  row(
    tender('P-106', 'Counselling', { route_justification: 'Best value', advert_site: 'Portal' }),
    ['PR-02', 'shortJustification', 'route_justification'],
    ['PR-13', 'otherSite', 'advert_site'],
  ),
  row(
    tender('P-107', 'Musculoskeletal triage', { est_value: 250_000, competition_law_considered: 'No' }),
    ['PR-03', 'competitionLawNotConsidered', 'competition_law_considered'],
    ['PR-12', 'noAwardNotice', 'award_notice_ref'],
  ),
  row(
    tender('P-108', 'Hospice at home', { est_value: 150_000, route: 'Single tender' }),
    ['PR-03', 'noOnlyProviderEvidence', 'only_capable_provider_evidence'],
    ['PR-19', 'noWaiver', 'route'],
  ),
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
  // Between £25,000 and the threshold.
  row(
    tender('P-117', 'Filing cabinets', {
      service_nature: 'Non-health',
      est_value: 30_000,
      route: 'Quotations',
      advert_site: 'Portal',
    }),
    ['PR-18', 'notOnContractsFinder', 'contracts_finder_ref'],
  ),
  row(
    tender('P-143', 'Ear irrigation', {
      est_value: 8_000,
      route: 'Single tender',
      only_capable_provider_evidence: 'List-based service of one practice.',
    }),
  ),
];
