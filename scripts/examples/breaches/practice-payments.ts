import type { TemplateRecord } from '../../../src/writing/index.js';
import { row, without, type PlantedRecord } from '../plant.js';

const practice = (practice_ods: string, practice_name: string, own: TemplateRecord = {}): TemplateRecord => ({
  practice_ods,
  practice_name,
  contract_form: 'GMS',
  list_size: 9_400,
  weighted_list: 9_610.5,
  contract_start: '2004-04-01',
  ooh_opt_out: 'No',
  ...own,
});

/** Contracts with practices: a code that is none, and a review that came late. */
export const CONTRACTS: readonly PlantedRecord[] = [
  row(practice('Y99811', 'Quay Street Surgery')),
  row(
    practice('YY9812', 'Bridge Street Medical Centre'),
    ['CD-02', 'notLikeOne', 'practice_ods'],
    ['XW-05', 'contractOfNonMember', 'practice_ods'],
  ),
  row(
    practice('Y99813', 'Willow Bank Practice', { contract_form: 'PMS', pms_review_completed: '2016-04-15' }),
    ['PM-01', 'reviewLate', 'pms_review_completed'],
  ),
];

const payment = (
  practice_ods: string,
  payment_type: string,
  period: string,
  amount: number,
  own: TemplateRecord = {},
): TemplateRecord => ({
  practice_ods,
  period,
  payment_type,
  amount,
  contract_ref: `GP-${practice_ods.slice(-2)}`,
  ...own,
});

/** Payments in thousands of pounds, with a price, amounts and types that are not the national ones. */
export const PAYMENTS: readonly PlantedRecord[] = [
  row(payment('Y99811', 'Global sum', 'Q3 2015/16', 182, { global_sum_price: 75 }), [
    'GM-01',
    'otherPrice',
    'global_sum_price',
  ]),
  // 9,610.5 at £76.51 are £183,825 for a quarter.
  row(payment('Y99811', 'Global sum', 'Q4 2015/16', 195, { global_sum_price: 76.51 }), [
    'GM-02',
    'paymentDiffers',
    'amount',
  ]),
  // 540 points at £160.15, and 1.05 of that, are £90,805.
  row(payment('Y99811', 'QOF achievement', '2015/16', 104, { points: 540, list_adjustment: 1.05 }), [
    'GM-03',
    'paymentDiffers',
    'amount',
  ]),
  // Five sevenths of 70 are 50.
  row(payment('Y99811', 'MPIG correction factor', '2015/16', 60, { mpig_2013_14: 70 }), [
    'GM-04',
    'factorDiffers',
    'amount',
  ]),
  row(without(payment('Y99813', 'Local service', '2015/16', 24), 'contract_ref'), [
    'FI-03',
    'noReference',
    'contract_ref',
  ]),
  row(payment('Y99813', 'Quality premium', '2015/16', 18), [
    'FI-03',
    'qualityPremiumToPractice',
    'payment_type',
  ]),
];

const scheme = (scheme_id: string, title: string, own: TemplateRecord): TemplateRecord => ({
  scheme_id,
  title,
  alternative_to: 'QOF',
  voluntary: 'Yes',
  lmc_consulted_date: '2015-05-14',
  start: '2015-07-01',
  end: '2016-03-31',
  value: 90,
  ...own,
});

/** Local schemes in place of the Quality and Outcomes Framework. */
export const SCHEMES: readonly PlantedRecord[] = [
  row(scheme('LIS-1', 'Long-term conditions', { voluntary: 'No' }), ['CO-07', 'notVoluntary', 'voluntary']),
  row(without(scheme('LIS-2', 'Cancer care reviews', {}), 'lmc_consulted_date'), [
    'CO-07',
    'notConsulted',
    'lmc_consulted_date',
  ]),
  row(scheme('LIS-3', 'Asthma reviews', { lmc_consulted_date: '2015-07-16' }), [
    'CO-07',
    'consultedLate',
    'lmc_consulted_date',
  ]),
];

const use = (description: string, own: TemplateRecord): TemplateRecord => ({
  year_earned: '2014/15',
  description,
  purpose: 'Quality improvement',
  amount: 60,
  ...own,
});

/** Uses of the quality premium, in thousands of pounds. */
export const PREMIUM_USES: readonly PlantedRecord[] = [
  row(use('Falls prevention', { recipient: 'Quay Street Surgery', recipient_type: 'GP practice' }), [
    'FI-04',
    'passedOnToPractice',
    'recipient_type',
  ]),
  row(without(use('Refurbishment of offices', {}), 'purpose'), ['FI-04', 'noPurpose', 'purpose']),
];
