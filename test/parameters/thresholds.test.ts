import assert from 'node:assert/strict';
import {
  goodsAndServicesThreshold,
  lightTouchStartHealth,
  lightTouchStartOther,
  lightTouchThreshold,
  lmcCompetitionLawFigure,
  lookUp,
  type Parameter,
} from '../../src/parameters/index.js';
import { day } from '../../src/workbook/index.js';

/** Rulebook 2.1, by hand: first day, last day, pounds for sub-central, central, light touch, VAT. */
const TABLE = [
  ['2012-01-01', '2013-12-31', 173934, 113057, null, 'excluded'],
  ['2014-01-01', '2015-12-31', 172514, 111676, null, 'excluded'],
  ['2016-01-01', '2017-12-31', 164176, 106047, 589148, 'excluded'],
  ['2018-01-01', '2019-12-31', 181302, 118133, 615278, 'excluded'],
  ['2020-01-01', '2021-12-31', 189330, 122976, 663540, 'excluded'],
  ['2022-01-01', '2023-12-31', 213477, 138760, 663540, 'included'],
  ['2024-01-01', '2025-12-31', 214904, 139688, 663540, 'included'],
  ['2026-01-01', '2030-12-31', 207720, 135018, 663540, 'included'],
] as const;

function entryOn<V>(parameter: Parameter<V>, date: string, authorityClass?: 'sub-central' | 'central') {
  return lookUp(parameter, day(date), authorityClass === undefined ? {} : { authorityClass })?.entry ?? null;
}

describe('procurement thresholds', () => {
  for (const [first, last, subCentral, central, lightTouch, vat] of TABLE) {
    it(`hold on ${first} and ${last}`, () => {
      for (const date of [first, last]) {
        const ofSubCentral = entryOn(goodsAndServicesThreshold, date, 'sub-central');
        assert.equal(ofSubCentral?.value, subCentral * 100);
        assert.equal(ofSubCentral.vat, vat);
        assert.equal(ofSubCentral.status, 'confirmed');
        const ofCentral = entryOn(goodsAndServicesThreshold, date, 'central');
        assert.equal(ofCentral?.value, central * 100);
        assert.equal(ofCentral.vat, vat);
        if (lightTouch === null) continue;
        const ofLightTouch = entryOn(lightTouchThreshold, date);
        assert.equal(ofLightTouch?.value, lightTouch * 100);
        assert.equal(ofLightTouch.vat, vat);
      }
    });
  }

  it('take a CCG for a sub-central authority unless told otherwise', () => {
    assert.equal(entryOn(goodsAndServicesThreshold, '2016-05-01')?.value, 16_417_600);
  });

  it('have no value before the first', () => {
    assert.equal(entryOn(goodsAndServicesThreshold, '2011-12-31'), null);
    assert.equal(entryOn(goodsAndServicesThreshold, '2011-12-31', 'central'), null);
  });

  it('have no light-touch value under Part B, and £625,050 for the rest of 2015', () => {
    assert.equal(entryOn(lightTouchThreshold, '2015-02-25'), null);
    assert.equal(entryOn(lightTouchThreshold, '2015-02-26')?.value, 62_505_000);
    assert.equal(entryOn(lightTouchThreshold, '2015-12-31')?.value, 62_505_000);
  });

  it('know when the light-touch regime began for health care and for other services', () => {
    assert.equal(entryOn(lightTouchStartHealth, '2016-04-17')?.value, '2016-04-18');
    assert.equal(entryOn(lightTouchStartOther, '2015-02-25')?.value, '2015-02-26');
  });
});

describe('the figure of the LMC guidance', () => {
  it('is £100,000 for the life of CCGs', () => {
    for (const date of ['2013-04-01', '2022-06-30'])
      assert.equal(entryOn(lmcCompetitionLawFigure, date)?.value, 10_000_000);
    for (const date of ['2013-03-31', '2022-07-01'])
      assert.equal(entryOn(lmcCompetitionLawFigure, date), null);
  });

  it('is a seed and says that it is no statutory threshold', () => {
    const entry = entryOn(lmcCompetitionLawFigure, '2016-04-18');
    assert.equal(entry?.status, 'seed');
    assert.match(entry.note ?? '', /not a statutory threshold/);
  });
});
