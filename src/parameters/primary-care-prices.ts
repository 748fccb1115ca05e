import {
  bmaContractFaq2018,
  bmaPayments2015,
  bmaPayments2016,
  contractPayments2019,
  gpOnlineContract2017,
  gpOnlineContract2021,
  larkingGowen2021,
  medeconomics2015,
  refer,
  yorlmcPayments2020,
} from '../sources/index.js';
import { CCGS_ENDED, confirmed, unconfirmed, years } from './dated.js';
import { defineParameter, price } from './parameter.js';

/** Final price of the global sum for each weighted patient and year. See `globalSumPriceAlsoAccepted`. */
export const globalSumPrice = defineParameter({
  id: 'primary-care.global-sum-price',
  title: 'Global sum for each weighted patient',
  unit: 'price',
  values: [
    unconfirmed(...years(2013), price(66.25)),
    confirmed(...years(2014), price(73.56), refer(bmaPayments2015)),
    confirmed('2015-04-01', '2015-09-30', price(75.77), refer(bmaPayments2015), {
      note: 'Changed in mid-year.',
    }),
    confirmed('2015-10-01', '2016-03-31', price(76.51), refer(medeconomics2015), {
      note: 'Changed in mid-year.',
    }),
    confirmed(...years(2016), price(80.59), refer(bmaPayments2016)),
    confirmed(...years(2017), price(85.35), refer(gpOnlineContract2017)),
    confirmed(...years(2018), price(88.96), refer(bmaContractFaq2018), {
      note: 'Backdated to 1 April 2018; £87.92 until it was agreed.',
    }),
    confirmed(...years(2019), price(89.88), refer(contractPayments2019)),
    confirmed(...years(2020), price(93.46), refer(yorlmcPayments2020), {
      note: 'The five-year deal had said £91.95.',
    }),
    confirmed(...years(2021), price(97.28), refer(gpOnlineContract2021), {
      note: 'Some pages of the time say £96.78. Both were seen in print; that £97.28 is the final one is from memory.',
    }),
    unconfirmed('2022-04-01', CCGS_ENDED, price(99.7), { note: 'First quarter only, for CCGs.' }),
  ],
});

/** A second price that was in print for the same days: an interim one, the other half-year’s, or a differing page’s. */
export const globalSumPriceAlsoAccepted = defineParameter({
  id: 'primary-care.global-sum-price-also-accepted',
  title: 'Second price of the global sum that is accepted beside the final one',
  unit: 'price',
  gaps: 'Other years have one price.',
  values: [
    confirmed('2015-04-01', '2015-09-30', price(76.51), refer(medeconomics2015), {
      note: 'The price of the second half-year.',
    }),
    confirmed('2015-10-01', '2016-03-31', price(75.77), refer(bmaPayments2015), {
      note: 'The price of the first half-year.',
    }),
    confirmed(...years(2018), price(87.92), refer(bmaContractFaq2018), {
      note: 'Interim; replaced by £88.96, backdated to 1 April 2018.',
    }),
    confirmed(...years(2021), price(96.78), refer(larkingGowen2021), {
      note: 'Printed by some; £97.28 is taken as final.',
    }),
  ],
});

/** Value of one QOF point for a practice of average list size. */
export const qofPointValue = defineParameter({
  id: 'primary-care.qof-point-value',
  title: 'Value of a QOF point',
  unit: 'price',
  values: [
    unconfirmed(...years(2013), price(156.92)),
    confirmed(...years(2014), price(156.92), refer(bmaPayments2015), {
      note: 'Some sources are recalled to give £157.21.',
    }),
    unconfirmed(...years(2015), price(160.15), {
      note: 'Consistent with a rise of 3.1 per cent to £165.18.',
    }),
    confirmed(...years(2016), price(165.18), refer(bmaPayments2016)),
    confirmed(...years(2017), price(171.2), refer(gpOnlineContract2017)),
    confirmed(...years(2018), price(179.26), refer(bmaContractFaq2018)),
    confirmed(...years(2019), price(187.74), refer(contractPayments2019)),
    confirmed(...years(2020), price(194.83), refer(yorlmcPayments2020)),
    unconfirmed(...years(2021), price(201.16), {
      note: 'The texts that were seen are recorded for the global sum only.',
    }),
    unconfirmed('2022-04-01', CCGS_ENDED, price(207.56), { note: 'First quarter only, for CCGs.' }),
  ],
});

export const qofPoints = defineParameter({
  id: 'primary-care.qof-points',
  title: 'Number of QOF points',
  unit: 'count',
  values: [
    unconfirmed(...years(2013), 900),
    confirmed(...years(2014), 559, refer(bmaPayments2015), { note: '341 points were retired.' }),
  ],
});

/** Share of the global sum that a practice gives up when it opts out of out-of-hours care. */
export const outOfHoursDeduction = defineParameter({
  id: 'primary-care.out-of-hours-deduction',
  title: 'Share of the global sum that is deducted where a practice opted out of out-of-hours care',
  unit: 'share',
  gaps: 'Not found for 2017/18 and 2018/19; from 2021/22 on it is an amount.',
  values: [
    unconfirmed(...years(2015), 0.0539, {
      note: 'The texts that were seen are recorded for the global sum only.',
    }),
    confirmed(...years(2016), 0.0515, refer(bmaPayments2016)),
    confirmed(...years(2019), 0.0482, refer(contractPayments2019)),
  ],
});

export const outOfHoursDeductionAmount = defineParameter({
  id: 'primary-care.out-of-hours-deduction-amount',
  title: 'Amount for each weighted patient that is deducted where a practice opted out of out-of-hours care',
  unit: 'price',
  values: [
    unconfirmed(...years(2021), price(4.59), {
      note: 'The texts that were seen are recorded for the global sum only.',
    }),
  ],
});
