import type { TemplateRecord } from '../../../src/writing/index.js';
import { CCG, COUNCIL, cover, NEIGHBOUR, YEAR } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';

const pool = (pool_ref: string, name: string, arrangement: string, legal_basis: string): TemplateRecord => ({
  pool_ref,
  name,
  arrangement,
  legal_basis,
  partners: `${CCG}; NHS England`,
  host: CCG,
  pool_manager: 'Head of primary care',
  agreement_signed_on: '2015-03-27',
  start: '2015-04-01',
  end: '2016-03-31',
});

const paid = (
  pool_ref: string,
  contributor_type: string,
  function_funded: string,
  service_category: string,
  amount: number,
  own_function_ref?: string,
): TemplateRecord => ({
  pool_ref,
  contributor:
    contributor_type === 'CCG' ? CCG : contributor_type === 'NHS England' ? 'NHS England' : COUNCIL,
  contributor_type,
  function_funded,
  service_category,
  amount,
  ...(own_function_ref !== undefined && { own_function_ref }),
});

const spent = (pool_ref: string, scheme: string, planned: number, risk_bearer?: string): TemplateRecord => ({
  pool_ref,
  scheme,
  service_category: 'Local primary care service',
  planned,
  ...(risk_bearer !== undefined && { risk_bearer }),
});

/** All that an agreement by section 75 has to state. */
const CONTENTS: TemplateRecord = {
  aims_outcomes: 'Yes',
  contributions_variation: 'Yes',
  functions_covered: 'Yes',
  persons_services: 'Yes',
  resources: 'Yes',
  review_termination: 'Yes',
  fund_management: 'Yes',
};

const LOCAL = 'Local primary care service';

/** Our pooled funds template in pounds, of a CCG with joint commissioning. */
export const pooledFunds: BreachFile = onTemplate('pooled-funds-2015-16.xlsx', 'pooled-funds', {
  org: [row(without(cover({ co_commissioning_level: 'Joint commissioning' }), 'delegation_start'))],
  pools: [
    // A line of £45,000 is at the risk of the council, which pays in nothing.
    row(pool('JP-1', 'Joint primary care fund', 'Joint commissioning (NHSE+CCG)', 's.13V'), [
      'PF-03',
      'plannedAboveContribution',
      'pool_ref',
    ]),
    // The CCG pays in £200,000 for its own functions, and lines of £260,000 are at its risk.
    row(pool('JP-2', 'Joint premises fund', 'Joint commissioning (NHSE+CCG)', 's.13V'), [
      'PF-03',
      'plannedAboveContribution',
      'pool_ref',
    ]),
    // Signed after the year had begun; no aims; and five months between the reports of two quarters.
    row(
      {
        ...pool('S75-1', 'Better Care Fund', 'Section 75', 's.75'),
        ...CONTENTS,
        aims_outcomes: 'No',
        agreement_signed_on: '2015-04-20',
        hwb: 'Anyshire',
        report_q1: '2015-08-28',
        report_q2: '2016-01-29',
      },
      ['BC-02', 'signedLate', 'agreement_signed_on'],
      ['S75-01', 'contentMissing', 'aims_outcomes'],
      ['S75-03', 'reportsApart', 'report_q2'],
      ['BC-03', 'plannedDiffers', 'pool_ref'],
    ),
    row(
      without(
        { ...pool('S75-2', 'Learning disability', 'Section 75', 's.75'), ...CONTENTS },
        'host',
        'pool_manager',
      ),
      ['S75-02', 'noHost', 'host'],
      ['S75-02', 'noPoolManager', 'pool_manager'],
    ),
    row(
      without(
        { ...pool('S256-1', 'Better Care Fund, Northshire', 'Section 256', 's.76'), hwb: 'Northshire' },
        'agreement_signed_on',
      ),
      ['BC-02', 'notSection75', 'arrangement'],
      ['BC-02', 'notSigned', 'agreement_signed_on'],
      ['S75-05', 'basisDiffers', 'legal_basis'],
    ),
  ],
  poolContrib: [
    row(paid('JP-1', 'CCG', 'Core primary medical services', 'Core primary medical', 612_000, 'Line D01'), [
      'PF-01',
      'corePrimaryMedical',
      'function_funded',
    ]),
    row(paid('JP-1', 'CCG', 'Other', 'Specialised', 85_000, 'Line A09'), [
      'PF-02',
      'excludedCategory',
      'service_category',
    ]),
    row(paid('JP-1', 'CCG', 'Enhanced or local services', LOCAL, 140_000), [
      'PF-02',
      'noFunctionRef',
      'own_function_ref',
    ]),
    row(paid('JP-1', 'NHS England', 'Core primary medical services', 'Core primary medical', 900_000)),
    row(paid('JP-2', 'CCG', 'GP IT', LOCAL, 200_000, 'Line L02')),
    // Lawful: social care in a section 75 pool.
    row(paid('S75-1', 'CCG', 'Social care', 'Community', 4_000_000, 'BCF scheme 2')),
    row(paid('S75-1', 'Local authority', 'Social care', 'Community', 1_000_000)),
    row(paid('S75-2', 'CCG', 'Community services', 'Community', 900_000, 'Line C04')),
    row(paid('S256-1', 'CCG', 'Social care', 'Community', 500_000, 'BCF scheme 9')),
    row({ ...paid('S256-1', 'CCG', 'Social care', 'Community', 200_000), contributor: NEIGHBOUR }),
  ],
  poolSpend: [
    row(spent('JP-1', 'Care home visiting', 120_000), ['PF-03', 'noRiskBearer', 'risk_bearer']),
    row(spent('JP-1', 'Weekend access', 90_000, 'Shared'), ['PF-03', 'sharedRisk', 'risk_bearer']),
    row(spent('JP-1', 'Social prescribing', 45_000, 'Local authority'), [
      'PF-03',
      'localAuthorityRisk',
      'risk_bearer',
    ]),
    row(spent('JP-2', 'Branch surgery', 160_000, 'CCG')),
    row(spent('JP-2', 'Wireless network', 100_000, 'CCG')),
    // 5,250,000 against contributions of 5,000,000.
    row(spent('S75-1', 'Reablement', 4_000_000, 'Shared')),
    row(spent('S75-1', 'Community equipment', 1_250_000, 'Shared')),
    row({ ...spent('S75-2', 'Journeys to day centres', 300_000, 'Shared'), service_category: 'Ambulance' }, [
      'S75-04',
      'excludedCategory',
      'service_category',
    ]),
    row(spent('S75-2', 'Day surgery for people with learning disabilities', 600_000, 'Shared'), [
      'S75-04',
      'excludedByName',
      'scheme',
    ]),
    row(spent('S256-1', 'Home care', 700_000, 'Local authority')),
  ],
  bcf: [
    row(
      {
        hwb: 'Anyshire',
        financial_year: YEAR,
        minimum_contribution: 4_200_000,
        local_authority_code: 'E99000001',
      },
      ['CD-04', 'notLikeOne', 'local_authority_code'],
      ['BC-01', 'belowMinimum', 'minimum_contribution'],
    ),
    // The CCG pays 500,000; with its neighbour's 200,000 the minimum is reached.
    row({ hwb: 'Northshire', financial_year: YEAR, minimum_contribution: 650_000 }, [
      'BC-01',
      'ownBelowMinimum',
      'minimum_contribution',
    ]),
  ],
});
