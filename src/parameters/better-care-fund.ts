import {
  betterCareFundStatement2020,
  bhtaBetterCareFund2016,
  nhsEnglandBetterCareFund2022,
  pharmacyBizBetterCareFund2021,
  refer,
} from '../sources/index.js';
import { CCGS_ENDED, confirmed, unconfirmed, years } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

const million = (amount: number): number => gbp(amount * 1_000_000);

/**
 * National totals, for the reader's sense of scale: no CCG can be judged by them. The CCG's own minimum for each
 * Health and Wellbeing Board stands in the workbook, and may fall from year to year. No pool in 2014/15.
 */
export const betterCareFundNationalMinimum = defineParameter({
  id: 'better-care-fund.national-minimum',
  title: 'National minimum contribution of the NHS to the Better Care Fund',
  unit: 'pence',
  values: [
    unconfirmed(...years(2015), million(3_460), {
      note: 'About. The whole fund of £3.8 billion, all sources, is confirmed; the part of the NHS is not.',
    }),
    confirmed(...years(2016), million(3_519), refer(bhtaBetterCareFund2016), {
      note: 'Of which £1 billion under a national condition. With £394 million of disabled facilities grant, £3.9 billion.',
    }),
    unconfirmed(...years(2017), million(3_582)),
    unconfirmed(...years(2018), million(3_650)),
    unconfirmed(...years(2019), million(3_840), {
      note: '“Around £3.8 billion” is confirmed; the second decimal is not.',
    }),
    confirmed(...years(2020), million(4_048), refer(betterCareFundStatement2020)),
    confirmed(...years(2021), million(4_300), refer(pharmacyBizBetterCareFund2021), {
      note: 'Rounded: £4,048 million and 5.3 per cent make £4,262.5 million.',
    }),
  ],
});

export const betterCareFundGrowth = defineParameter({
  id: 'better-care-fund.growth',
  title: 'Growth of the national minimum contribution on the year before',
  unit: 'share',
  values: [
    confirmed(...years(2021), 0.053, refer(pharmacyBizBetterCareFund2021)),
    confirmed('2022-04-01', CCGS_ENDED, 0.0566, refer(nhsEnglandBetterCareFund2022)),
  ],
});

/**
 * Least growth on the year before of what the CCG's contribution pays for social care. The percentages of the years
 * were not found, and some were each area's own: whoever knows them can set them.
 */
export const socialCareUplift = defineParameter({
  id: 'better-care-fund.social-care-uplift',
  title: 'Least growth of social care paid from the CCG contribution on the year before',
  unit: 'share',
  values: [
    unconfirmed('2016-04-01', CCGS_ENDED, 0, {
      note: 'That social care is maintained was a national condition; its percentages were not found.',
    }),
  ],
});
