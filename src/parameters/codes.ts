import { nhsRCodes, odsNewsletter2020, practiceCodeValidators, refer } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, unconfirmed } from './dated.js';
import { defineParameter } from './parameter.js';

/** Patterns are regular expressions for a code that was trimmed and put in upper case. */
export const ccgCodePattern = defineParameter({
  id: 'codes.ccg',
  title: 'Pattern of the ODS code of a CCG',
  unit: 'text',
  values: [
    confirmed(
      CCGS_BEGAN,
      CCGS_ENDED,
      '^(?:[0-9]{2}[A-Z]|[A-Z][0-9][A-Z][0-9][A-Z])$',
      refer(odsNewsletter2020),
      {
        note: 'Three characters (02N) for codes allocated before 1 April 2020, five (A3A8R) for those requested after. Some CCGs of April 2021 have the longer form.',
      },
    ),
  ],
});

export const practiceCodePattern = defineParameter({
  id: 'codes.practice',
  title: 'Pattern of the ODS code of a GP practice',
  unit: 'text',
  values: [confirmed(CCGS_BEGAN, null, '^[A-HJ-NP-WY][0-9]{5}$', refer(practiceCodeValidators))],
});

export const trustCodePattern = defineParameter({
  id: 'codes.trust',
  title: 'Pattern of the ODS code of an NHS trust or foundation trust',
  unit: 'text',
  values: [unconfirmed(CCGS_BEGAN, null, '^R[A-Z0-9]{2}$', { note: 'Codes of sites have five characters.' })],
});

export const organisationCodePattern = defineParameter({
  id: 'codes.organisation',
  title: 'Pattern of any ODS code',
  unit: 'text',
  values: [chosen('^[A-Z0-9]{3,6}$', 'A fallback where the kind of organisation is not known.')],
});

export const localAuthorityCodePattern = defineParameter({
  id: 'codes.local-authority',
  title: 'Pattern of the ONS code of a local authority',
  unit: 'text',
  values: [unconfirmed(CCGS_BEGAN, null, '^E(?:0[6-9]|10)[0-9]{6}$')],
});

export const numberOfCcgs = defineParameter({
  id: 'codes.number-of-ccgs',
  title: 'Number of CCGs',
  unit: 'count',
  gaps: 'Mergers between 2014 and 2021: the numbers between are not confirmed.',
  values: [
    confirmed(CCGS_BEGAN, CCGS_BEGAN, 211, refer(nhsRCodes)),
    confirmed('2021-04-01', CCGS_ENDED, 106, refer(nhsRCodes)),
  ],
});
