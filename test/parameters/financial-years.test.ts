import assert from 'node:assert/strict';
import {
  betterCareFundNationalMinimum,
  contingencyShare,
  correctionFactorLeft,
  globalSumPrice,
  globalSumPriceAlsoAccepted,
  lookUp,
  networkParticipationPerHead,
  nonRecurrentShare,
  over75sPerHead,
  plannedSurplusShare,
  practiceTransformationPerHead,
  qofPointValue,
  qualityPremiumPerHead,
  runningCostsPerHead,
  uncommittedShare,
  type Parameter,
} from '../../src/parameters/index.js';
import { day, financialYearEnd, financialYearStart } from '../../src/workbook/index.js';

/** Values of the years 2013/14 to 2021/22, by hand from the rulebook; null where it has none. */
type NineYears = readonly (number | null)[];

function byYear(parameter: Parameter<number>, at: 'first' | 'last'): NineYears {
  return [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) => {
    const on = at === 'first' ? financialYearStart(year) : financialYearEnd(year);
    return lookUp(parameter, on)?.entry.value ?? null;
  });
}

const SAME_ALL_YEAR: readonly (readonly [Parameter<number>, NineYears])[] = [
  [runningCostsPerHead, [2500, 2473, 2207, null, null, null, null, null, null]],
  [contingencyShare, [0.005, 0.005, 0.005, 0.005, 0.005, 0.005, 0.005, null, null]],
  [plannedSurplusShare, [0.01, 0.01, 0.01, 0.01, 0, null, null, null, null]],
  [nonRecurrentShare, [0.02, 0.025, 0.01, 0.01, 0.01, 0, null, null, null]],
  [uncommittedShare, [null, null, null, 0.01, 0.005, 0, null, null, null]],
  [over75sPerHead, [null, 500, null, null, null, null, null, null, null]],
  [practiceTransformationPerHead, [null, null, null, null, 300, 300, null, null, null]],
  [qualityPremiumPerHead, [500, 500, 500, 500, 500, 500, null, null, null]],
  [qofPointValue, [1569200, 1569200, 1601500, 1651800, 1712000, 1792600, 1877400, 1948300, 2011600]],
  [betterCareFundNationalMinimum, [null, null, 3460e8, 3519e8, 3582e8, 3650e8, 3840e8, 4048e8, 4300e8]],
  [correctionFactorLeft, [null, 6 / 7, 5 / 7, 4 / 7, 3 / 7, 2 / 7, 1 / 7, null, 0]],
];

describe('values by financial year', () => {
  for (const [parameter, expected] of SAME_ALL_YEAR) {
    it(`${parameter.id} on the first and the last day of each year`, () => {
      assert.deepEqual(byYear(parameter, 'first'), expected);
      assert.deepEqual(byYear(parameter, 'last'), expected);
    });
  }

  it('primary-care.global-sum-price, which changed on 1 October 2015', () => {
    const first = [662500, 735600, 757700, 805900, 853500, 889600, 898800, 934600, 972800];
    assert.deepEqual(byYear(globalSumPrice, 'first'), first);
    assert.deepEqual(
      byYear(globalSumPrice, 'last'),
      first.map((value) => (value === 757700 ? 765100 : value)),
    );
    assert.equal(lookUp(globalSumPrice, day('2015-09-30'))?.entry.value, 757700);
    assert.equal(lookUp(globalSumPrice, day('2015-10-01'))?.entry.value, 765100);
    assert.equal(lookUp(globalSumPrice, day('2022-06-30'))?.entry.value, 997000);
    assert.equal(lookUp(globalSumPrice, day('2022-07-01')), null);
  });

  it('primary-care.global-sum-price-also-accepted in 2015/16, 2018/19 and 2021/22 only', () => {
    assert.deepEqual(byYear(globalSumPriceAlsoAccepted, 'first'), [
      null,
      null,
      765100,
      null,
      null,
      879200,
      null,
      null,
      967800,
    ]);
    assert.equal(lookUp(globalSumPriceAlsoAccepted, day('2016-03-31'))?.entry.value, 757700);
  });

  it('per-head.network-participation from 1 July 2019', () => {
    assert.equal(lookUp(networkParticipationPerHead, day('2019-06-30')), null);
    assert.equal(lookUp(networkParticipationPerHead, day('2019-07-01'))?.entry.value, 150);
  });
});
