import { cite, lmcCommissioningGuidance } from '../sources/index.js';
import { ANY_DAY, chosen, seed, unconfirmed, years } from './dated.js';
import { defineParameter } from './parameter.js';

export const aqpBegan = defineParameter({
  id: 'aqp.began',
  title: 'First day of Any Qualified Provider in its phased form',
  unit: 'date',
  values: [
    seed(
      ANY_DAY,
      null,
      '2012-04-01',
      cite(
        lmcCommissioningGuidance,
        'In April 2012 eight services areas were identified by the Department of Health for the phased implementation of AQP.',
      ),
    ),
  ],
});

/** The duty lay on the clusters of primary care trusts; no minimum was found for CCGs. */
export const aqpFewestServices = defineParameter({
  id: 'aqp.fewest-services',
  title: 'Fewest services provided through AQP',
  unit: 'count',
  values: [
    seed(
      ...years(2012),
      3,
      cite(
        lmcCommissioningGuidance,
        'Commissioners, currently PCT clusters, are required to identify a minimum of three of these services to provide via AQP.',
      ),
      { note: 'For the PCT clusters of 2012/13 only.' },
    ),
  ],
});

export const aqpNationalServices = defineParameter<readonly string[]>({
  id: 'aqp.national-services',
  title: 'National list of services for AQP',
  unit: 'list',
  values: [
    unconfirmed(
      '2012-04-01',
      null,
      [
        'Musculo-skeletal back and neck pain',
        'Adult hearing in the community',
        'Continence',
        'Diagnostics closer to home',
        'Wheelchair services (children)',
        'Podiatry',
        'Venous leg ulcer and wound healing',
        'Primary care psychological therapies (adults)',
      ],
      {
        note: 'Department of Health, “Extending Patient Choice”, July 2011. The services were seen in part in print; the exact wording is from memory. Others are allowed where justified.',
      },
    ),
  ],
});

/** In lower case; a service whose name holds one of them may be on the national list under another name. */
export const aqpNationalServiceWords = defineParameter<readonly string[]>({
  id: 'aqp.national-service-words',
  title: 'Words in the name of a service that suggest the national list',
  unit: 'list',
  values: [
    chosen(
      [
        'musculo',
        'msk',
        'back pain',
        'neck pain',
        'back and neck',
        'hearing',
        'audiology',
        'continence',
        'diagnostic',
        'wheelchair',
        'podiatry',
        'chiropody',
        'leg ulcer',
        'wound',
        'psychological',
        'talking therap',
        'iapt',
      ],
      'The services of the national list by the words that registers use for them.',
    ),
  ],
});
