import {
  cite,
  delegationApplication2017,
  hsjDelegationNumbers,
  legislativeReformOrder2014,
  lmcCommissioningGuidance,
  nhsEnglandCcgArrangements,
  nhsEnglandDelegationApply,
  pulseCoCommissioning2014,
  refer,
  southernDerbyshireHwb2015,
  surreySussexLmcsCoCommissioning,
} from '../sources/index.js';
import { ANY_DAY, CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, seed, years } from './dated.js';
import { defineParameter } from './parameter.js';

const DELEGATED = 'Delegated commissioning';
const JOINT = 'Joint commissioning';
const BEGAN = '2015-04-01';

/** Levels that a CCG could have on a day. Where there is but one, the date alone settles the level. */
export const levelsOfCoCommissioning = defineParameter<readonly string[]>({
  id: 'co-commissioning.levels',
  title: 'Levels of primary care co-commissioning',
  unit: 'list',
  values: [
    seed(
      ANY_DAY,
      '2015-03-31',
      ['None'],
      cite(
        lmcCommissioningGuidance,
        'CCGs will not hold practices’ contracts, have any contractual sanctions to or be able to oblige practices to perform out-with their contract.',
      ),
    ),
    seed(
      BEGAN,
      '2021-03-31',
      ['None', 'Greater involvement', JOINT, DELEGATED],
      cite(
        pulseCoCommissioning2014,
        'including options to have greater involvement in NHS England decisions, to jointly commission services with local area teams, or even take full responsibility for GP services',
      ),
    ),
    confirmed('2021-04-01', null, [DELEGATED], refer(nhsEnglandCcgArrangements), {
      note: 'All CCGs were delegated from 1 April 2021; the integrated care boards that followed them are too.',
    }),
  ],
});

export const firstDelegation = defineParameter({
  id: 'co-commissioning.first-delegation',
  title: 'First day on which a CCG could have delegated or joint commissioning',
  unit: 'date',
  values: [
    seed(
      ANY_DAY,
      null,
      BEGAN,
      cite(
        pulseCoCommissioning2014,
        'The aim is to support as many CCGs as possible to implement co-commissioning arrangements by 1 April 2015.',
      ),
    ),
  ],
});

export const allDelegated = defineParameter({
  id: 'co-commissioning.all-delegated',
  title: 'First day on which every CCG was delegated',
  unit: 'date',
  values: [confirmed(ANY_DAY, null, '2021-04-01', refer(nhsEnglandCcgArrangements))],
});

/** A joint committee with a local authority under section 75 is another thing: it was lawful before. */
export const firstJointCommittee = defineParameter({
  id: 'co-commissioning.first-joint-committee',
  title: 'First day on which CCGs could form a joint committee with each other or with NHS England',
  unit: 'date',
  values: [
    confirmed(ANY_DAY, null, '2014-10-01', refer(legislativeReformOrder2014), {
      note: 'Southern Derbyshire CCG’s paper of January 2015 gives the month: “recent changes in legislation, which came into force in October 2014”.',
    }),
  ],
});

const deadline2015 = cite(
  southernDerbyshireHwb2015,
  'Submission is required by 9th January if requesting delegated commissioning or 30th January if requesting joint commissioning (there is no submission for the option of ‘greater involvement’).',
);

/**
 * Last day for a submission, by round and level. A round is the financial year that it was for: look it up on a day
 * of that year, with the level as circumstance: `lookUp(parameter, financialYearStart(2015), { level })`.
 */
export const submissionDeadline = defineParameter({
  id: 'co-commissioning.submission-deadline',
  title: 'Last day for a submission, by the financial year that the round was for',
  unit: 'date',
  gaps: 'No deadline was confirmed for the rounds of 2018/19 and 2019/20.',
  values: [
    seed(...years(2015), '2015-01-09', deadline2015, {
      when: { level: DELEGATED },
      note: 'Pulse says “by January 2015”; the two days stand in Southern Derbyshire CCG’s paper and were confirmed by the Health Service Journal (article 5081424).',
    }),
    confirmed(...years(2016), '2015-11-06', refer(surreySussexLmcsCoCommissioning), {
      when: { level: DELEGATED },
    }),
    confirmed(...years(2017), '2016-12-05', refer(delegationApplication2017), { when: { level: DELEGATED } }),
    confirmed(...years(2020), '2019-11-01', refer(nhsEnglandDelegationApply), { when: { level: DELEGATED } }),
    seed(...years(2015), '2015-01-30', deadline2015, {
      when: { level: JOINT },
      note: 'Later rounds had no national submission for joint commissioning.',
    }),
  ],
});

/** Codes of the functions that a delegated CCG takes on, all of them. */
export const delegatedFunctions = defineParameter<readonly string[]>({
  id: 'co-commissioning.delegated-functions',
  title: 'Functions that a delegated CCG takes on, none left out',
  unit: 'list',
  values: [
    seed(
      BEGAN,
      CCGS_ENDED,
      ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'],
      cite(
        pulseCoCommissioning2014,
        'would not be able to cherry pick responsibilities, and would take full control of:',
      ),
      {
        note: 'F1 GMS, PMS and APMS contracts; F2 newly designed enhanced services; F3 local incentive schemes as an alternative to the QOF; F4 establishing new practices; F5 approving mergers; F6 discretionary payments. Southern Derbyshire CCG’s paper lists the same six.',
      },
    ),
  ],
});

/** Codes of the functions that stay with NHS England at every level. */
export const reservedFunctions = defineParameter<readonly string[]>({
  id: 'co-commissioning.reserved-functions',
  title: 'Functions that stay with NHS England',
  unit: 'list',
  values: [
    seed(
      CCGS_BEGAN,
      '2015-03-31',
      ['R1', 'R2', 'R3', 'R4', 'R5'],
      cite(
        lmcCommissioningGuidance,
        'NHS England Local Area Teams (LATs) will administer contracts and payments at a local level, including management of the performers list.',
      ),
      {
        note: 'Also “CCGs will have no role in performance management of member practices.” Responsible officer functions (R5): NHS Commissioning Board, June 2012, paragraph 8.',
      },
    ),
    seed(
      BEGAN,
      CCGS_ENDED,
      ['R1', 'R2', 'R3', 'R4', 'R5'],
      cite(
        pulseCoCommissioning2014,
        'NHS England will remain responsible for administration of practice payments and practice list management, as well as individual GP performance management, performers list management and revalidation.',
      ),
      {
        note: 'R1 administration of payments; R2 list management; R3 individual performance management; R4 performers list; R5 revalidation.',
      },
    ),
  ],
});

/** In lower case; a budget line that holds one of them is named like a function of NHS England. */
export const reservedFunctionLineWords = defineParameter<readonly string[]>({
  id: 'co-commissioning.reserved-function-line-words',
  title: 'Names of budget lines that are like functions of NHS England',
  unit: 'list',
  values: [
    chosen(
      ['payment administration', 'list management', 'performers list', 'revalidation', 'appraisal'],
      'For notice only: CCGs do pay some costs of this kind, such as support for appraisal.',
    ),
  ],
});

/** In lower case; a line of running costs that holds one of them is named like money for co-commissioning. */
export const coCommissioningRunningCostWords = defineParameter<readonly string[]>({
  id: 'co-commissioning.running-cost-words',
  title: 'Names of running cost lines that are like an addition for co-commissioning',
  unit: 'list',
  values: [
    chosen(
      ['co-commissioning', 'co commissioning', 'cocommissioning', 'delegated commissioning', 'delegation'],
      'For notice only: a CCG may pay for such work from the allowance that it has.',
    ),
  ],
});

/** In lower case; a version of the constitution whose reason holds one of them is one for co-commissioning. */
export const constitutionChangeWords = defineParameter<readonly string[]>({
  id: 'co-commissioning.constitution-change-words',
  title: 'Words by which a change of the constitution is known to be one for co-commissioning',
  unit: 'list',
  values: [
    chosen(
      ['co-commission', 'co commission', 'cocommission', 'primary care commissioning', 'delegat'],
      'Co-commissioning, primary care commissioning and delegation, as they are written.',
    ),
  ],
});

/** Codes of the services outside co-commissioning, never delegated to a CCG. */
export const functionsOutsideCoCommissioning = defineParameter<readonly string[]>({
  id: 'co-commissioning.outside-scope',
  title: 'Services outside co-commissioning',
  unit: 'list',
  values: [
    seed(
      BEGAN,
      CCGS_ENDED,
      ['X1', 'X2', 'X3'],
      cite(
        southernDerbyshireHwb2015,
        'In 2015/16 the options will not include dental, eye health or community pharmacy, but NHS England are considering inclusion from 2016/17.',
      ),
      {
        note: 'X1 dental; X2 eye health; X3 community pharmacy. The inclusion from 2016/17 did not happen for CCGs.',
      },
    ),
  ],
});

export const delegatedCcgs = defineParameter({
  id: 'co-commissioning.delegated-ccgs',
  title: 'Number of CCGs with delegated commissioning',
  unit: 'count',
  values: [
    confirmed(...years(2015), 63, refer(hsjDelegationNumbers)),
    confirmed(...years(2016), 114, refer(hsjDelegationNumbers)),
  ],
});

export const jointCcgs = defineParameter({
  id: 'co-commissioning.joint-ccgs',
  title: 'Number of CCGs with joint commissioning',
  unit: 'count',
  values: [confirmed(...years(2015), 87, refer(hsjDelegationNumbers))],
});
