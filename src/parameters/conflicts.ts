import {
  conflictsEasternCheshire,
  conflictsGuidanceVersions,
  conflictsSouthLincolnshire,
  conflictsSouthReading2017,
  hempsonsConflicts2016,
  refer,
} from '../sources/index.js';
import { ANY_DAY, CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, unconfirmed } from './dated.js';
import { defineParameter } from './parameter.js';

const GUIDANCE_2016 = '2016-06-28';
const GUIDANCE_2017 = '2017-06-16';

/** The version of NHS England's statutory guidance (NHS Act 2006, section 14O) that held on a day. */
export const conflictsGuidance = defineParameter({
  id: 'conflicts.guidance',
  title: 'Version of the statutory guidance on conflicts of interest',
  unit: 'text',
  values: [
    confirmed(CCGS_BEGAN, '2014-11-30', 'March 2013', refer(conflictsGuidanceVersions)),
    confirmed('2014-12-01', '2016-06-27', 'December 2014', refer(conflictsGuidanceVersions), {
      note: 'The day in December 2014 was not found. Adds co-commissioning and the register of procurement decisions.',
    }),
    confirmed(GUIDANCE_2016, '2017-06-15', '28 June 2016', refer(conflictsGuidanceVersions), {
      note: 'Gateway reference 05198.',
    }),
    confirmed(GUIDANCE_2017, CCGS_ENDED, '16 June 2017', refer(conflictsGuidanceVersions), {
      note: 'Gateway reference 06768.',
    }),
  ],
});

export const declarationDays = defineParameter({
  id: 'conflicts.declaration-days',
  title: 'Days from an interest arising within which it is declared and recorded',
  unit: 'days',
  values: [
    confirmed(CCGS_BEGAN, CCGS_ENDED, 28, refer(conflictsSouthLincolnshire), {
      note: 'Calendar days; the 28th day is in time.',
    }),
  ],
});

export const interestTypes = defineParameter({
  id: 'conflicts.interest-types',
  title: 'Types of interest that a register distinguishes',
  unit: 'list',
  values: [
    unconfirmed(GUIDANCE_2016, CCGS_ENDED, [
      'Financial',
      'Non-financial professional',
      'Non-financial personal',
      'Indirect',
    ]),
  ],
});

export const interestReviewMonths = defineParameter({
  id: 'conflicts.review-months',
  title: 'Months within which a declared interest is confirmed again',
  unit: 'months',
  values: [
    unconfirmed(GUIDANCE_2016, '2017-06-15', 6),
    confirmed(GUIDANCE_2017, CCGS_ENDED, 12, refer(conflictsSouthReading2017)),
  ],
});

export const expiredInterestMonths = defineParameter({
  id: 'conflicts.expired-interest-months',
  title: 'Months for which an interest that ended stays on the published register',
  unit: 'months',
  values: [confirmed(GUIDANCE_2016, CCGS_ENDED, 6, refer(conflictsEasternCheshire))],
});

export const interestRecordMonths = defineParameter({
  id: 'conflicts.interest-record-months',
  title: 'Months for which the record of an interest that ended is kept',
  unit: 'months',
  values: [confirmed(GUIDANCE_2016, CCGS_ENDED, 72, refer(conflictsEasternCheshire), { note: 'Six years.' })],
});

export const decisionMakersOnlyFrom = defineParameter({
  id: 'conflicts.decision-makers-only-from',
  title: 'First day on which the published register was limited to staff who take decisions',
  unit: 'date',
  values: [confirmed(ANY_DAY, null, GUIDANCE_2017, refer(conflictsSouthReading2017))],
});

/** The register came with the guidance of December 2014; a decision is asked for from the next month on. */
export const decisionRegisterFrom = defineParameter({
  id: 'conflicts.decision-register-from',
  title:
    'First day from which an award without an entry in the register of procurement decisions is an error',
  unit: 'date',
  values: [
    chosen(
      '2015-01-01',
      'The register came with the guidance of December 2014; the first of the next month is taken.',
      refer(conflictsGuidanceVersions),
    ),
  ],
});

export const conflictsTrainingShare = defineParameter({
  id: 'conflicts.training-share',
  title: 'Share of staff who complete training on conflicts of interest each year',
  unit: 'share',
  values: [confirmed(GUIDANCE_2016, CCGS_ENDED, 1, refer(hempsonsConflicts2016))],
});

/** Columns of the register, as the schema names them, that the model register is remembered to have. */
export const decisionRegisterAlso = defineParameter<readonly string[]>({
  id: 'conflicts.decision-register-also',
  title: 'Columns of the register of procurement decisions that are known from memory',
  unit: 'list',
  values: [unconfirmed('2014-12-01', CCGS_ENDED, ['contract_value', 'date'])],
});

/** Type of committee, as the schema writes it. */
export const conflictsGuardianNotChairOf = defineParameter({
  id: 'conflicts.guardian-not-chair-of',
  title: 'Committee that the conflicts of interest guardian does not chair',
  unit: 'text',
  values: [unconfirmed(GUIDANCE_2016, CCGS_ENDED, 'Primary care commissioning committee')],
});

/** In lower case, as parts of a text. */
export const wordsForTakingNoPart = defineParameter<readonly string[]>({
  id: 'conflicts.words-for-taking-no-part',
  title: 'Words by which a register says that somebody was kept out of a decision',
  unit: 'list',
  values: [
    chosen(
      [
        'withdr',
        'non-voting',
        'non voting',
        'not vote',
        'no vote',
        'without vot',
        'abstain',
        'recus',
        'exclu',
        'left the',
        'no part',
        'not take part',
      ],
      'Where one of them stands, whether the person voted is asked and not taken as shown.',
    ),
  ],
});
