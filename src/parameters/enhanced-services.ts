import { cite, lmcCommissioningGuidance } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, seed, unconfirmed } from './dated.js';
import { defineParameter } from './parameter.js';

export const localServiceForms = defineParameter<readonly string[]>({
  id: 'enhanced-services.local-service-forms',
  title: 'Contract forms for local services that were local enhanced services',
  unit: 'list',
  values: [
    seed(
      CCGS_BEGAN,
      CCGS_ENDED,
      ['NHS Standard Contract', 'NHS Standard Contract (shorter form)'],
      cite(
        lmcCommissioningGuidance,
        'These services will no longer be called ‘Local Enhanced Services’ and will be commissioned using the NHS Standard Contract.',
      ),
      { note: 'A delegated CCG may also use GMS, PMS and APMS.' },
    ),
  ],
});

/** A local service in another form is judged more mildly while `lookUp` finds a value. */
export const localServiceFirstYear = defineParameter({
  id: 'enhanced-services.first-year',
  title: 'Year in which local enhanced services of primary care trusts were rolled forward',
  unit: 'text',
  values: [
    unconfirmed(CCGS_BEGAN, '2014-03-31', '2013/14', {
      note: 'Only the leniency of the first year is from memory; that the NHS Standard Contract is used from April 2013 is not.',
    }),
  ],
});

/** Whole words, in lower case. */
export const retiredServiceNames = defineParameter<readonly string[]>({
  id: 'enhanced-services.retired-names',
  title: 'Names of local services that were given up in 2013',
  unit: 'list',
  values: [
    chosen(
      [
        'local enhanced service',
        'local enhanced services',
        'locally enhanced service',
        'locally enhanced services',
      ],
      'The name that the guidance gives up, and its usual misspelling.',
    ),
  ],
});

/** Whole words, in capitals as they stand. */
export const retiredServiceAbbreviations = defineParameter<readonly string[]>({
  id: 'enhanced-services.retired-abbreviations',
  title: 'Abbreviations of the names of local services that were given up in 2013',
  unit: 'list',
  values: [chosen(['LES', 'LESs'], 'In capitals only: in small letters the word is part of place names.')],
});
