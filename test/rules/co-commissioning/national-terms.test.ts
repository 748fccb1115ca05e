import rule from '../../../src/rules/co-commissioning/national-terms.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const price = {
  term: 'Global sum price per weighted patient',
  national_value: 80.59,
  local_value: 80.59,
  contract_form: 'GMS',
  nationally_determined: null,
  as_of: '2016-04-01',
};
const hours = {
  ...price,
  term: 'Core hours',
  national_value: '8.00 to 18.30',
  local_value: '8.00 to 18.30',
};
const pms = { ...price, contract_form: 'PMS', nationally_determined: 'Yes' };
const price2018 = { ...price, national_value: 88.96, local_value: 87.92, as_of: '2018-06-01' };

const variation = {
  variation_id: 'V1',
  practice_ods: 'Y99991',
  description: 'Change of the global sum',
  variation_origin: 'National',
  affects_national_element: 'Yes',
  approved_on: '2016-06-01',
};
const local = { ...variation, variation_origin: 'Local' };

/** Finding `termDiffers` in the row of that index. */
const termDiffers = (index: number, says?: string | string[]) =>
  ({
    at: `nationalTerms[${index}].local_value`,
    message: 'termDiffers',
    severity: 'error',
    ...(says ? { says } : {}),
  }) as const;

/** Finding `localVariation` in the row of that index. */
const localVariation = (index: number, says?: string | string[]) =>
  ({
    at: `contractVariations[${index}].affects_national_element`,
    message: 'localVariation',
    severity: 'error',
    ...(says ? { says } : {}),
  }) as const;

type Row = Record<string, string | number | null | { error: '#N/A' } | { notCalculated: string }>;
const terms = (...nationalTerms: Row[]) => ({ cover, tables: { nationalTerms } });
const variations = (...contractVariations: Row[]) => ({ cover, tables: { contractVariations } });

ruleTester(rule, {
  valid: [
    { name: 'GMS terms as the regulations set them', ...terms(price, hours), judged: 2 },
    {
      name: 'text that differs in capitals only',
      ...terms({ ...hours, national_value: 'Monday to Friday', local_value: 'MONDAY TO FRIDAY' }),
      judged: 1,
    },
    {
      name: 'nationally determined elements of PMS and APMS contracts, unchanged',
      ...terms(pms, { ...pms, contract_form: 'APMS' }),
      judged: 2,
    },
    {
      name: 'local elements of PMS and APMS contracts may differ',
      ...terms(
        { ...pms, nationally_determined: 'No', local_value: 94.11 },
        { ...pms, nationally_determined: 'No', local_value: 94.11, contract_form: 'APMS' },
      ),
      judged: 2,
    },
    {
      name: 'GMS terms in a sheet that does not ask whether they are national',
      ...terms({
        term: 'Global sum price per weighted patient',
        national_value: 80.59,
        local_value: 80.59,
        contract_form: 'GMS',
        as_of: '2016-04-01',
      }),
      judged: 1,
    },
    {
      name: 'the same amount, typed with a pound sign and commas',
      ...terms({ ...price, term: 'Weekend session', national_value: '£1,202.50', local_value: 1202.5 }),
      judged: 1,
    },
    {
      name: 'the price of 2018/19 was paid at its interim value',
      ...terms(price2018),
      cover: coverOf('2018/19', '2018-09-30'),
      judged: 1,
    },
    {
      name: 'both prices of 2021/22 are in print',
      ...terms({ ...price, national_value: 97.28, local_value: 96.78, as_of: '2021-06-01' }),
      cover: coverOf('2021/22', '2021-09-30'),
      judged: 1,
    },
    { name: 'the yearly national variation notice', ...variations(variation), judged: 1 },
    {
      name: 'a local variation of a local element',
      ...variations(
        { ...local, affects_national_element: 'No' },
        { ...local, variation_id: 'V2', affects_national_element: 'No', variation_origin: null },
      ),
      judged: 2,
    },
  ],

  invalid: [
    {
      name: 'GMS price a penny above the national one',
      ...terms(hours, { ...price, local_value: 80.6 }),
      judged: 2,
      findings: [termDiffers(1)],
    },
    {
      name: 'GMS price a penny below the national one',
      ...terms({ ...price, local_value: 80.58 }),
      findings: [termDiffers(0, ['80.58', '80.59'])],
    },
    {
      name: 'GMS hours other than the national ones',
      ...terms({ ...hours, local_value: '9.00 to 18.00' }),
      findings: [termDiffers(0, ['9.00 to 18.00', '8.00 to 18.30'])],
    },
    {
      name: 'shares that differ by less than a penny would',
      ...terms({ ...price, term: 'Out-of-hours share', national_value: 0.0515, local_value: 0.0482 }),
      findings: [termDiffers(0, ['0.0515', '0.0482'])],
    },
    {
      name: 'all terms of GMS are national, whatever the row says',
      ...terms({ ...price, nationally_determined: 'No', local_value: 94.11 }),
      findings: [termDiffers(0)],
    },
    {
      name: 'nationally determined elements of PMS and APMS contracts, changed',
      ...terms({ ...pms, local_value: 80.6 }, { ...pms, local_value: 80.58, contract_form: 'APMS' }),
      findings: [termDiffers(0), termDiffers(1)],
    },
    {
      name: 'neither the interim nor the final price of 2018/19',
      ...terms({ ...price2018, local_value: 87.93 }),
      cover: coverOf('2018/19', '2018-09-30'),
      findings: [termDiffers(0)],
    },
    {
      name: 'local variation of a national element',
      ...variations(variation, { ...local, variation_id: 'V2' }),
      judged: 2,
      findings: [localVariation(1, 'V2')],
    },
    {
      name: 'variation of a national element, origin blank',
      ...variations({ ...local, variation_origin: null }),
      findings: [
        {
          at: 'contractVariations[0].affects_national_element',
          message: 'variationOriginBlank',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'both limbs',
      cover,
      tables: { nationalTerms: [{ ...price, local_value: 81 }], contractVariations: [local] },
      findings: [termDiffers(0), localVariation(0)],
    },
  ],

  dates: [
    {
      name: 'term of the day before the regulations began',
      ...terms({ ...hours, local_value: '9.00 to 18.00', as_of: '2013-03-31' }),
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'term of the day the regulations began',
      ...terms({ ...hours, local_value: '9.00 to 18.00', as_of: '2013-04-01' }),
      judged: 1,
      outsideDates: 0,
      findings: [termDiffers(0)],
    },
    {
      name: 'variation approved the day before the regulations began',
      ...variations({ ...local, approved_on: '2013-03-31' }),
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'variation approved on the day the regulations began',
      ...variations({ ...local, approved_on: '2013-04-01' }),
      judged: 1,
      outsideDates: 0,
      findings: [localVariation(0)],
    },
    {
      name: 'variation approved on the last day of CCGs',
      ...variations({ ...local, approved_on: '2022-06-30' }),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [localVariation(0)],
    },
    {
      name: 'the year whose one price of the global sum is known from memory: it excuses nothing and lowers nothing',
      ...terms({ ...price, national_value: 66.25, local_value: 60, as_of: '2013-04-01' }),
      cover: coverOf('2013/14', '2013-09-30'),
      findings: [termDiffers(0, ['60', '66.25'])],
    },
    {
      name: 'the interim price of 2018/19 the day before that year',
      ...terms({ ...price2018, as_of: '2018-03-31' }),
      cover: coverOf('2018/19', '2018-09-30'),
      findings: [termDiffers(0)],
    },
    {
      name: 'the interim price of 2018/19 on the first day of that year',
      ...terms({ ...price2018, as_of: '2018-04-01' }),
      cover: coverOf('2018/19', '2018-09-30'),
      judged: 1,
    },
    {
      name: 'the interim price of 2018/19 on the last day of that year',
      ...terms({ ...price2018, as_of: '2019-03-31' }),
      cover: coverOf('2018/19', '2019-03-31'),
      judged: 1,
    },
    {
      name: 'the interim price of 2018/19 the day after that year',
      ...terms({ ...price2018, as_of: '2019-04-01' }),
      cover: coverOf('2019/20', '2019-09-30'),
      findings: [termDiffers(0)],
    },
  ],

  notEvaluated: [
    {
      name: 'neither terms nor variations',
      cover,
      tables: { delegation: [{ level: 'Joint commissioning', from: '2015-04-01', to: null }] },
      reason: 'table-missing',
    },
    {
      name: 'PMS and APMS terms that do not say whether they are national',
      ...terms(
        { ...pms, nationally_determined: null, local_value: 94.11 },
        { ...pms, nationally_determined: null, local_value: 94.11, contract_form: 'APMS' },
      ),
      notJudged: { blank: 2 },
      reason: 'blank',
    },
    {
      name: 'PMS term in a sheet that does not ask whether it is national',
      ...terms({
        term: 'Global sum price per weighted patient',
        national_value: 80.59,
        local_value: 94.11,
        contract_form: 'PMS',
        as_of: '2016-04-01',
      }),
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    {
      name: 'terms without a local value',
      ...terms({
        term: 'Core hours',
        national_value: '8.00 to 18.30',
        contract_form: 'GMS',
        as_of: '2016-04-01',
      }),
      reason: 'column-missing',
    },
    { name: 'local value not filled in', ...terms({ ...price, local_value: null }), reason: 'blank' },
    {
      name: 'variation without a date of approval',
      ...variations({ ...local, approved_on: null }),
      reason: 'date-unknown',
    },
    {
      name: 'local value is an error value',
      ...terms({ ...price, local_value: { error: '#N/A' } }),
      reason: 'unreadable',
    },
    {
      name: 'local value is a formula without a result',
      ...terms({ ...price, local_value: { notCalculated: 'A1+B1' } }),
      reason: 'not-calculated',
    },
  ],
});
