import {
  croneriPrimaryCareNetworks2019,
  gpOnlineOver75s2014,
  pulseQualityPremium,
  refer,
  westKentTransformation2017,
} from '../sources/index.js';
import { CCGS_ENDED, chosen, confirmed, unconfirmed, years } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

export const over75sPerHead = defineParameter({
  id: 'per-head.over-75s',
  title: 'Support of named GPs for patients over 75, for each head of the whole list',
  unit: 'pence',
  values: [
    confirmed(...years(2014), gbp(5), refer(gpOnlineOver75s2014), {
      note: 'About £5, some £50 for each patient of 75 and over; from the CCG’s own funds.',
    }),
  ],
});

/** Of the two years together: test the sum over both. */
export const practiceTransformationPerHead = defineParameter({
  id: 'per-head.practice-transformation',
  title: 'Practice transformational support for each head, in 2017/18 and 2018/19 together',
  unit: 'pence',
  values: [
    confirmed(...years(2017, 2018), gbp(3), refer(westKentTransformation2017), {
      note: 'Non-recurrent, in either year or split between them.',
    }),
  ],
});

export const networkParticipationPerHead = defineParameter({
  id: 'per-head.network-participation',
  title: 'Core payment to primary care networks for each head and year',
  unit: 'pence',
  values: [
    confirmed('2019-07-01', CCGS_ENDED, gbp(1.5), refer(croneriPrimaryCareNetworks2019), {
      note: 'Recurrent, from the CCG’s core funds. 2019/20 is part of a year.',
    }),
  ],
});

export const networkParticipationMonths = defineParameter({
  id: 'per-head.network-participation-months',
  title: 'Months of 2019/20 for which the core payment to primary care networks was due',
  unit: 'months',
  values: [unconfirmed('2019-07-01', '2020-03-31', 9)],
});

/** For the year in which the premium was earned. */
export const qualityPremiumPerHead = defineParameter({
  id: 'per-head.quality-premium',
  title: 'Highest quality premium for each head',
  unit: 'pence',
  values: [
    confirmed(...years(2013, 2017), gbp(5), refer(pulseQualityPremium), {
      note: 'About £5. Withheld where the CCG overspent.',
    }),
    unconfirmed(...years(2018), gbp(5), { note: 'That 2018/19 was the last year is from memory.' }),
  ],
});

export const perHeadTolerance = defineParameter({
  id: 'per-head.tolerance',
  title: 'Share by which an amount may differ from rate times population',
  unit: 'share',
  values: [chosen(0.02, 'List sizes of different days differ.')],
});
