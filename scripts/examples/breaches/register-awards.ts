import { row, without, type PlantedRecord } from '../plant.js';
import { service } from './register-service.js';

const NEW = { origin: 'New' };
const PRACTICE = {
  provider_ods: 'Y99901',
  provider_type: 'GP practice',
  provider_address: 'Abbey Road, Anytown',
  service_category: 'Local primary care service',
  annual_value: 8_000,
  total_value: 8_000,
};
const FEDERATION = { provider_ods: 'AX5', provider_type: 'GP federation', ...NEW };

/** Contracts that the register of procurement decisions has, with what is wrong there. */
const DECIDED: readonly PlantedRecord[] = [
  row(service('C-130', 'Phlebotomy at home', 'Draw Well Limited', NEW)),
  row(service('C-131', 'Memory clinics', 'Mind How You Go Limited', NEW)),
  row(service('C-132', 'Extended access', 'Anytown GP Federation Limited', FEDERATION)),
  row(service('C-133', 'Exercise on referral', 'Move Well Limited', NEW)),
  row(service('C-134', 'Frailty clinics', 'Anytown GP Federation Limited', FEDERATION)),
  row(service('C-135', 'Sleep studies', 'Sleep Clinic Limited', NEW)),
  row(service('C-136', 'Lymphoedema', 'Soft Tissue Limited', NEW)),
  row(service('C-137', 'Tissue viability', 'Skin Deep Limited', NEW)),
  row(service('C-138', 'Voice therapy', 'Speak Up Limited', NEW)),
  row(service('C-139', 'Stroke support', 'Getting Better Limited', NEW)),
  row(service('C-140', 'Parkinson’s nurses', 'Steady Hand Limited', NEW)),
  row(service('C-141', 'Epilepsy nurses', 'Even Keel Limited', NEW)),
];

/** Awards to a member practice, and one that no decision is about. */
const AWARDS: readonly PlantedRecord[] = [
  row(service('C-142', 'Minor injuries', 'Abbey Road Surgery', { ...PRACTICE, ...NEW }), [
    'PR-05',
    'noDecision',
    'contract_ref',
  ]),
  row(
    service('C-143', 'Ear irrigation', 'Abbey Road Surgery', {
      ...PRACTICE,
      ...NEW,
      procurement_ref: 'P-143',
    }),
  ),
  row(service('C-144', 'Spirometry', 'Abbey Road Surgery', { ...PRACTICE, ...NEW })),
  row(service('C-145', 'Electrocardiograms', 'Abbey Road Surgery', PRACTICE), [
    'PR-05',
    'noDecisionOriginUnknown',
    'contract_ref',
  ]),
  row(
    service('C-146', 'Care home rounds', 'Abbey Road Surgery', {
      ...PRACTICE,
      ...NEW,
      start_date: '2014-10-01',
      published_on: '2014-10-10',
    }),
    ['PR-05', 'noDecisionBefore2015', 'contract_ref'],
  ),
  row(service('C-147', 'Home oxygen assessment', 'Fresh Air Limited', NEW), [
    'CI-22',
    'noDecision',
    'contract_ref',
  ]),
];

/** Contracts of the wrong form, without what their record has to give, extended too far, and of other days. */
const FORMS: readonly PlantedRecord[] = [
  row(service('C-150', 'Bereavement support', 'Anytown Hospice', { contract_form: 'NHS T&Cs' }), [
    'PR-23',
    'notStandardContract',
    'contract_form',
  ]),
  row(service('C-151', 'Befriending', 'Anytown Carers Trust', { contract_form: 'Grant' }), [
    'PR-23',
    'grant',
    'contract_form',
  ]),
  row(without(service('C-152', 'Audiology', 'Clear Hearing (Anytown) Limited'), 'duty_record_ref'), [
    'PR-15',
    'noRecord',
    'duty_record_ref',
  ]),
  row(
    service('C-153', 'Wheelchair repairs', 'Rolling Along Limited', {
      max_extension_date: '2017-03-31',
      extension_end: '2017-09-30',
    }),
    ['PR-22', 'beyondTerms', 'extension_end'],
  ),
  row(
    service('C-154', 'Hospital discharge', 'Homeward Limited', {
      start_date: '2012-10-01',
      published_on: '2013-04-30',
      origin: 'Extension',
      max_extension_date: '2016-03-31',
    }),
    ['SC-07', 'notFromPct', 'origin'],
  ),
  // The contract ended on 30 April 2015, and the list of spend has a payment of March 2016.
  row(
    service('C-155', 'Mobile imaging', 'Scan on Wheels Limited', {
      start_date: '2014-05-01',
      published_on: '2014-05-30',
      end_date: '2015-04-30',
    }),
  ),
];

export const AWARDED: readonly PlantedRecord[] = [...DECIDED, ...AWARDS, ...FORMS];
