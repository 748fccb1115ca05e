import type { TemplateRecord } from '../../../src/writing/index.js';
import { NEIGHBOUR, neighbourCover, YEAR } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';
import { CONTRACTS, PAYMENTS, PREMIUM_USES, SCHEMES } from './practice-payments.js';

function line(
  name: string,
  funding_source: string,
  annual: number,
  outturn: number,
  own: TemplateRecord = {},
) {
  return {
    line: name,
    funding_source,
    commissioning_body: NEIGHBOUR,
    is_total: 'No',
    annual_budget: annual,
    ytd_budget: annual,
    ytd_actual: outturn,
    forecast_outturn: outturn,
    ...own,
  };
}

const DELEGATED = 'Delegated allocation';

const taken = (function_code: string, taken_on: string, from?: string): TemplateRecord => ({
  function_code,
  taken_on,
  ...(from !== undefined && { from }),
});

const term = (
  name: string,
  national_value: string,
  local_value: string,
  contract_form: string,
): TemplateRecord => ({
  term: name,
  national_value,
  local_value,
  contract_form,
  as_of: '2015-04-01',
});

const variation = (variation_id: string, description: string, own: TemplateRecord): TemplateRecord => ({
  variation_id,
  practice_ods: 'Y99811',
  description,
  affects_national_element: 'Yes',
  approved_on: '2015-09-09',
  approved_by: 'Primary care commissioning committee',
  ...own,
});

/** Our primary care template in thousands of pounds, of a CCG that was delegated from 1 April 2015. */
export const primaryCare: BreachFile = onTemplate(
  'delegated-primary-care-2015-16-m12.xlsx',
  'delegated-primary-care',
  {
    org: [row(neighbourCover({ units: 'GBP000', variance_sign: 'budget-minus-actual' }))],
    delegation: [
      row({ level: 'Shadow delegation', from: '2014-10-01', to: '2015-03-31' }, [
        'CO-01',
        'unknownLevel',
        'level',
      ]),
      row(
        {
          level: 'Joint commissioning',
          from: '2014-12-01',
          to: '2015-06-30',
          accountable_body: 'NHS England',
          serious_governance_issues: 'Yes',
        },
        ['CO-09', 'governanceIssues', 'serious_governance_issues'],
      ),
      // Begins before the joint commissioning ends; and the list of functions has no row for F6.
      row(
        {
          level: 'Delegated commissioning',
          from: '2015-04-01',
          nhse_signoff_date: '2015-04-17',
          special_measures: 'Yes',
        },
        ['CO-04', 'functionMissing', 'level'],
        ['CO-09', 'specialMeasures', 'special_measures'],
        ['CO-11', 'signedOffLate', 'nhse_signoff_date'],
        ['CO-14', 'periodsOverlap', 'from'],
        ['CO-15', 'bodyNotNamed', 'accountable_body'],
        // Of the versions of the constitution none was for delegation.
        ['CO-12', 'notAmended', 'from'],
      ),
    ],
    delegatedFunctions: [
      row(taken('F1 GMS/PMS/APMS contracts', 'Yes')),
      row(taken('F2 Newly designed enhanced services', 'Yes')),
      row(taken('F3 Local incentive schemes (QOF alternative)', 'No'), [
        'CO-04',
        'functionNotTaken',
        'taken_on',
      ]),
      row(taken('F4 Establish new practices', 'Yes', '2015-04-01')),
      row(taken('F5 Approve mergers', 'Yes', '2015-10-01'), ['CO-04', 'functionLater', 'from']),
      row(taken('R1 Payment administration', 'No')),
      row(taken('R2 List management', 'Yes', '2015-04-01'), ['CO-05', 'reservedFunction', 'taken_on']),
      row(taken('X1 Dental', 'Yes', '2015-04-01'), ['SC-03', 'outsideFunction', 'taken_on']),
    ],
    primaryCareBudget: [
      row(line('GMS', DELEGATED, 10_000, 10_150)),
      // 2,000 less 1,980 is 20.
      row(line('QOF', DELEGATED, 2_000, 1_980, { ytd_variance: -20 }), [
        'IN-01',
        'wrongVariance',
        'ytd_variance',
      ]),
      row(line('Premises', DELEGATED, 1_500, 1_490)),
      row(line('Contingency', DELEGATED, 68, 0)),
      row(line('List management', 'CCG programme', 40, 38), ['CO-05', 'costLineNamedLikeReserved', 'line']),
      row(line('PMS premium released', DELEGATED, 300, 300)),
      row(line('PMS premium reinvestment', DELEGATED, 180, 180), ['PM-02', 'notReinvested', 'annual_budget']),
      row(line('Community pharmacy', DELEGATED, 90, 90), ['SC-03', 'lineNamedLikeOutside', 'line']),
      row(line('Other', DELEGATED, 120, 120, { description: 'Staff for contracting' }), [
        'FI-11',
        'staffLine',
        'description',
      ]),
      // The lines are 14,298; the variance of the total is wrong with it.
      row(
        without(
          line('Total', '', 14_496, 14_348, { is_total: 'Yes', commissioning_body: '' }),
          'ytd_budget',
          'ytd_actual',
        ),
        ['IN-02', 'totalDoesNotAdd', 'annual_budget'],
        ['IN-02', 'totalDoesNotAdd', 'forecast_variance'],
      ),
    ],
    practiceContracts: CONTRACTS,
    practicePayments: PAYMENTS,
    nationalTerms: [
      row(term('Price of the global sum for each weighted patient', '£75.77', '£74.50', 'GMS'), [
        'CO-06',
        'termDiffers',
        'local_value',
      ]),
      row(term('Value of a QOF point', '£160.15', '£160.15', 'GMS')),
    ],
    contractVariations: [
      row(variation('V2015-11', 'Shorter core hours on Thursdays', { variation_origin: 'Local' }), [
        'CO-06',
        'localVariation',
        'affects_national_element',
      ]),
      row(variation('V2015-12', 'No charge for private letters', {}), [
        'CO-06',
        'variationOriginBlank',
        'affects_national_element',
      ]),
    ],
    incentiveSchemes: SCHEMES,
    qpUse: PREMIUM_USES,
    submissions: [
      // 9 January 2015 was the last day for delegated commissioning, 30 January for joint.
      row(
        {
          round: YEAR,
          level: 'Delegated commissioning',
          submitted_on: '2015-01-12',
          region_reviewed_on: '2015-01-09',
        },
        ['CO-10', 'late', 'submitted_on'],
        ['CO-13', 'notConsulted', 'member_practices_consulted_on'],
        ['CO-16', 'outOfOrder', 'region_reviewed_on'],
      ),
      row(
        {
          round: YEAR,
          level: 'Joint commissioning',
          submitted_on: '2015-01-31',
          member_practices_consulted_on: '2015-02-11',
        },
        ['CO-10', 'late', 'submitted_on'],
        ['CO-13', 'consultedLate', 'member_practices_consulted_on'],
      ),
      row({ round: YEAR, level: 'Greater involvement', submitted_on: '2015-01-20' }, [
        'CO-10',
        'noSubmissionExpected',
        'submitted_on',
      ]),
    ],
  },
);
