import {
  bevanBrittanGovernance2012,
  cite,
  clinicalCommissioningGroupsTransfer2022,
  essexLmcsBriefing2010,
  nhsRNumbers,
  refer,
} from '../sources/index.js';
import { ANY_DAY, CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, seed } from './dated.js';
import { defineParameter } from './parameter.js';

export const ccgsBegan = defineParameter({
  id: 'ccg.began',
  title: 'First day of clinical commissioning groups as commissioners',
  unit: 'date',
  values: [
    seed(
      ANY_DAY,
      null,
      CCGS_BEGAN,
      cite(
        essexLmcsBriefing2010,
        'GP consortia to be fully operational, with real budgets and holding contracts with providers.',
      ),
      { note: 'The timetable of 2010 says 2013/14; groups took over on 1 April 2013.' },
    ),
  ],
});

export const ccgsEnded = defineParameter({
  id: 'ccg.ended',
  title: 'Last day of clinical commissioning groups',
  unit: 'date',
  values: [
    confirmed(ANY_DAY, null, CCGS_ENDED, refer(clinicalCommissioningGroupsTransfer2022), {
      note: 'Integrated care boards followed on 1 July 2022; 1 April to 30 June 2022 is the last period of CCGs.',
    }),
  ],
});

/** Contracts that came from primary care trusts are judged more mildly while `lookUp` finds a value. */
export const pctLegacyYear = defineParameter({
  id: 'ccg.pct-legacy-year',
  title: 'First year of CCGs, in which contracts transferred from primary care trusts ran out',
  unit: 'text',
  values: [
    {
      ...chosen('2013/14', 'The first year only: contracts were taken over as they stood and then replaced.'),
      from: CCGS_BEGAN,
      to: '2014-03-31',
    },
  ],
});

export const numberOfCcgs = defineParameter({
  id: 'ccg.number',
  title: 'Number of CCGs',
  unit: 'count',
  gaps: 'Mergers between 2014 and 2021: the numbers between are not confirmed.',
  values: [
    confirmed(CCGS_BEGAN, CCGS_BEGAN, 211, refer(nhsRNumbers)),
    confirmed('2021-04-01', CCGS_ENDED, 106, refer(nhsRNumbers)),
  ],
});

/** Of the name as it stands; reports usually shorten the last three words to CCG. */
export const ccgNamePattern = defineParameter({
  id: 'ccg.name',
  title: 'Pattern of the name of a CCG',
  unit: 'text',
  values: [
    confirmed(
      CCGS_BEGAN,
      CCGS_ENDED,
      '^NHS .+ (?:Clinical Commissioning Group|CCG)$',
      refer(bevanBrittanGovernance2012),
      { note: 'A name starts with “NHS” and ends with “Clinical Commissioning Group”; “CCG” is accepted.' },
    ),
  ],
});
