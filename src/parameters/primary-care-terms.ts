import { medeconomics2015, pulsePmsReviews, refer } from '../sources/index.js';
import { ANY_DAY, CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, unconfirmed, years } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

/** Share of the MPIG correction factor of 2013/14 that is left in a year: one seventh less each year. */
export const correctionFactorLeft = defineParameter({
  id: 'primary-care.correction-factor-left',
  title: 'Share of the MPIG correction factor of 2013/14 that is still paid',
  unit: 'share',
  gaps: 'For 2020/21 the text leaves open whether the last seventh was still paid.',
  values: [
    ...[6, 5, 4, 3, 2, 1].map((sevenths, i) =>
      confirmed(...years(2014 + i), sevenths / 7, refer(medeconomics2015)),
    ),
    confirmed('2021-04-01', CCGS_ENDED, 0, refer(medeconomics2015)),
  ],
});

export const seniorityEnded = defineParameter({
  id: 'primary-care.seniority-ended',
  title: 'First day without seniority payments',
  unit: 'date',
  values: [confirmed(ANY_DAY, null, '2020-04-01', refer(medeconomics2015))],
});

export const pmsReviewsDue = defineParameter({
  id: 'primary-care.pms-reviews-due',
  title: 'Last day for the reviews of PMS contracts',
  unit: 'date',
  values: [confirmed(ANY_DAY, null, '2016-03-31', refer(pulsePmsReviews))],
});

export const paymentTolerance = defineParameter({
  id: 'primary-care.payment-tolerance',
  title: 'Difference between a quarterly payment and its recomputation that is passed over',
  unit: 'pence',
  values: [chosen(gbp(1), 'Rounding of the price and of the weighted list.')],
});

const SCALE = 'To notice figures in the wrong unit; no source sets it.';

export const delegatedPerHeadLeast = defineParameter({
  id: 'primary-care.delegated-per-head-least',
  title: 'Delegated primary medical budget for each head below which the figure is doubted',
  unit: 'pence',
  values: [unconfirmed(CCGS_BEGAN, CCGS_ENDED, gbp(80), { note: SCALE })],
});

export const delegatedPerHeadMost = defineParameter({
  id: 'primary-care.delegated-per-head-most',
  title: 'Delegated primary medical budget for each head above which the figure is doubted',
  unit: 'pence',
  values: [unconfirmed(CCGS_BEGAN, CCGS_ENDED, gbp(250), { note: SCALE })],
});

/** In lower case; a payment to a practice that is named so hands on what a commissioning budget has left. */
export const surplusShareWords = defineParameter<readonly string[]>({
  id: 'primary-care.surplus-share-words',
  title: 'Names of payments that hand a commissioning surplus on to practices',
  unit: 'list',
  values: [
    chosen(
      [
        'commissioning surplus',
        'share of surplus',
        'share of the surplus',
        'surplus share',
        'commissioning underspend',
        'share of underspend',
        'share of the underspend',
        'underspend share',
        'freed up resources',
        'freed-up resources',
      ],
      'For notice only: “gain share” and “savings” are left out, since prescribing schemes lawfully have them.',
    ),
  ],
});

/** In lower case, as whole words; a line of the primary care budget that holds one may pay for the CCG’s own staff. */
export const staffLineWords = defineParameter<readonly string[]>({
  id: 'primary-care.staff-line-words',
  title: 'Words of budget lines that pay for staff',
  unit: 'list',
  values: [
    chosen(
      ['salary', 'salaries', 'staff', 'staffing', 'post', 'posts', 'wte'],
      'For notice only, as whole words: “postage” and “post-natal” are none.',
    ),
  ],
});

export const practiceStaffWords = defineParameter<readonly string[]>({
  id: 'primary-care.practice-staff-words',
  title: 'Words of budget lines whose staff are those of practices',
  unit: 'list',
  values: [
    chosen(
      ['practice staff', 'gp staff', 'surgery staff', 'practices’ staff', "practices' staff"],
      'Occupational health, training and the like of the staff of practices are no administration of the CCG.',
    ),
  ],
});
