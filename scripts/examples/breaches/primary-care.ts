import type { TemplateRecord } from '../../../src/writing/index.js';
import { cover, YEAR } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';

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
    commissioning_body: 'NHS Anytown CCG',
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

const practice = (practice_ods: string, practice_name: string): TemplateRecord => ({
  practice_ods,
  practice_name,
  contract_form: 'GMS',
  list_size: 9_400,
  weighted_list: 9_610.5,
  contract_start: '2004-04-01',
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
  practice_ods: 'Y99901',
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
    org: [row(cover({ units: 'GBP000', variance_sign: 'budget-minus-actual' }))],
    delegation: [
      row({ level: 'Shadow delegation', from: '2014-10-01', to: '2015-03-31' }, [
        'CO-01',
        'unknownLevel',
        'level',
      ]),
      // The list of functions has no row for F6.
      row(
        {
          level: 'Delegated commissioning',
          from: '2015-04-01',
          nhse_signoff_date: '2015-02-18',
          accountable_body: 'NHS England',
        },
        ['CO-04', 'functionMissing', 'level'],
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
      // 10,000, 2,000, 1,500, 68 and 40 are 13,608; the variance of the total is wrong with it.
      row(
        without(
          line('Total', '', 13_806, 13_658, { is_total: 'Yes', commissioning_body: '' }),
          'ytd_budget',
          'ytd_actual',
        ),
        ['IN-02', 'totalDoesNotAdd', 'annual_budget'],
        ['IN-02', 'totalDoesNotAdd', 'forecast_variance'],
      ),
    ],
    practiceContracts: [
      row(practice('Y99901', 'Abbey Road Surgery')),
      row(practice('YY9902', 'Bridge Street Medical Centre'), ['CD-02', 'notLikeOne', 'practice_ods']),
    ],
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
    submissions: [
      // 9 January 2015 was the last day for delegated commissioning, 30 January for joint.
      row(
        {
          round: YEAR,
          level: 'Delegated commissioning',
          submitted_on: '2015-01-12',
          member_practices_consulted_on: '2014-12-11',
        },
        ['CO-10', 'late', 'submitted_on'],
      ),
      row(
        {
          round: YEAR,
          level: 'Joint commissioning',
          submitted_on: '2015-01-31',
          member_practices_consulted_on: '2014-12-11',
        },
        ['CO-10', 'late', 'submitted_on'],
      ),
      row({ round: YEAR, level: 'Greater involvement', submitted_on: '2015-01-20' }, [
        'CO-10',
        'noSubmissionExpected',
        'submitted_on',
      ]),
    ],
  },
);
