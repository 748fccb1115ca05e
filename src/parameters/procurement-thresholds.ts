import {
  ccgWaiverForm,
  cheshireEastProcurement,
  devonshiresThresholds2020,
  euCompetitionLawThresholds2014,
  lawFirmThresholds2022,
  lawFirmThresholds2026,
  pelicanProcurementThresholds,
  refer,
  thresholds2024,
  wardHadawayLightTouch,
  type Source,
} from '../sources/index.js';
import { confirmed } from './dated.js';
import { defineParameter, gbp, type Circumstance, type DatedValue } from './parameter.js';

const SUB_CENTRAL: Circumstance = { authorityClass: 'sub-central' };
const CENTRAL: Circumstance = { authorityClass: 'central' };

const CLASS_NOTE =
  'Whether CCGs were central or sub-central authorities was an open question until 2016; sub-central is taken unless the workbook says otherwise.';
const SUCCESSOR_NOTE = 'After the end of CCGs: for the bodies that followed them.';

function threshold(
  from: string,
  to: string | null,
  pounds: number,
  vat: 'excluded' | 'included',
  source: Source,
  extra: { when?: Circumstance; note?: string } = {},
): DatedValue<number> {
  return confirmed(from, to, gbp(pounds), refer(source), { vat, ...extra });
}

/** Reaching the threshold (`>=`) calls for a regulated procedure. Select by the day of the advert, else of the award. */
export const goodsAndServicesThreshold = defineParameter({
  id: 'procurement.goods-and-services-threshold',
  title: 'Procurement threshold for goods and services other than health care',
  unit: 'pence',
  values: [
    threshold('2012-01-01', '2013-12-31', 173_934, 'excluded', cheshireEastProcurement, {
      when: SUB_CENTRAL,
      note: CLASS_NOTE,
    }),
    threshold('2014-01-01', '2015-12-31', 172_514, 'excluded', euCompetitionLawThresholds2014, {
      when: SUB_CENTRAL,
      note: CLASS_NOTE,
    }),
    threshold('2016-01-01', '2017-12-31', 164_176, 'excluded', pelicanProcurementThresholds, {
      when: SUB_CENTRAL,
    }),
    threshold('2018-01-01', '2019-12-31', 181_302, 'excluded', pelicanProcurementThresholds, {
      when: SUB_CENTRAL,
    }),
    threshold('2020-01-01', '2021-12-31', 189_330, 'excluded', devonshiresThresholds2020, {
      when: SUB_CENTRAL,
    }),
    threshold('2022-01-01', '2023-12-31', 213_477, 'included', lawFirmThresholds2022, { when: SUB_CENTRAL }),
    threshold('2024-01-01', '2025-12-31', 214_904, 'included', thresholds2024, {
      when: SUB_CENTRAL,
      note: SUCCESSOR_NOTE,
    }),
    threshold('2026-01-01', null, 207_720, 'included', lawFirmThresholds2026, {
      when: SUB_CENTRAL,
      note: SUCCESSOR_NOTE,
    }),
    threshold('2012-01-01', '2013-12-31', 113_057, 'excluded', ccgWaiverForm, {
      when: CENTRAL,
      note: CLASS_NOTE,
    }),
    threshold('2014-01-01', '2015-12-31', 111_676, 'excluded', euCompetitionLawThresholds2014, {
      when: CENTRAL,
      note: CLASS_NOTE,
    }),
    threshold('2016-01-01', '2017-12-31', 106_047, 'excluded', pelicanProcurementThresholds, {
      when: CENTRAL,
    }),
    threshold('2018-01-01', '2019-12-31', 118_133, 'excluded', pelicanProcurementThresholds, {
      when: CENTRAL,
    }),
    threshold('2020-01-01', '2021-12-31', 122_976, 'excluded', devonshiresThresholds2020, { when: CENTRAL }),
    threshold('2022-01-01', '2023-12-31', 138_760, 'included', lawFirmThresholds2022, { when: CENTRAL }),
    threshold('2024-01-01', '2025-12-31', 139_688, 'included', thresholds2024, {
      when: CENTRAL,
      note: SUCCESSOR_NOTE,
    }),
    threshold('2026-01-01', null, 135_018, 'included', lawFirmThresholds2026, {
      when: CENTRAL,
      note: SUCCESSOR_NOTE,
    }),
  ],
});

/**
 * Threshold of the light-touch regime. When the regime began for which services is said by `lightTouchStartOther`
 * and `lightTouchStartHealth`.
 */
export const lightTouchThreshold = defineParameter({
  id: 'procurement.light-touch-threshold',
  title: 'Procurement threshold of the light-touch regime',
  unit: 'pence',
  values: [
    threshold('2015-02-26', '2015-12-31', 625_050, 'excluded', wardHadawayLightTouch, {
      note: 'EUR 750,000. For Schedule 3 services other than NHS health care.',
    }),
    threshold('2016-01-01', '2017-12-31', 589_148, 'excluded', pelicanProcurementThresholds, {
      note: 'For health care bought by CCGs from 18 April 2016.',
    }),
    threshold('2018-01-01', '2019-12-31', 615_278, 'excluded', pelicanProcurementThresholds),
    threshold('2020-01-01', '2021-12-31', 663_540, 'excluded', devonshiresThresholds2020),
    threshold('2022-01-01', '2023-12-31', 663_540, 'included', lawFirmThresholds2022),
    threshold('2024-01-01', '2025-12-31', 663_540, 'included', thresholds2024, { note: SUCCESSOR_NOTE }),
    threshold('2026-01-01', null, 663_540, 'included', lawFirmThresholds2026, { note: SUCCESSOR_NOTE }),
  ],
});
