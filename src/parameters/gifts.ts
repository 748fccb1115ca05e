import { giftsSouthNorfolk, refer } from '../sources/index.js';
import { CCGS_ENDED, confirmed, unconfirmed } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

const NHS_WIDE =
  'From memory for CCGs; the guidance for the whole NHS (edition of 2024) has the same figure.';

/** Gifts of suppliers and contractors are declined whatever they are worth. */
export const hospitalityDeclaredOver = defineParameter({
  id: 'gifts.hospitality-declared-over',
  title: 'Value of hospitality over which it is declared or refused',
  unit: 'pence',
  values: [confirmed('2016-06-28', CCGS_ENDED, gbp(25), refer(giftsSouthNorfolk))],
});

export const hospitalityRefusedOver = defineParameter({
  id: 'gifts.hospitality-refused-over',
  title: 'Value of hospitality over which it is refused',
  unit: 'pence',
  values: [unconfirmed('2017-06-16', CCGS_ENDED, gbp(75))],
});

export const promotionalItemsUnder = defineParameter({
  id: 'gifts.promotional-items-under',
  title: 'Value under which a promotional item of a supplier may be taken',
  unit: 'pence',
  values: [unconfirmed('2017-06-16', CCGS_ENDED, gbp(6), { note: NHS_WIDE })],
});

export const giftsForTheOrganisationOver = defineParameter({
  id: 'gifts.for-the-organisation-over',
  title: 'Value over which a gift is taken for the organisation only',
  unit: 'pence',
  values: [unconfirmed('2017-06-16', CCGS_ENDED, gbp(50), { note: NHS_WIDE })],
});
