import {
  hfmaAllocations2020,
  hfmaAllocations2021,
  hfmaRiskReserve2017,
  hsjBusinessRules2013,
  hsjPlanning2017,
  hsjRiskReserve2016,
  hfmaFundingBoost2018,
  knowsleyPlan2016,
  refer,
  textNotRecorded,
} from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, unconfirmed, years } from './dated.js';
import { defineParameter } from './parameter.js';

const AGREED = 'Exceptions were agreed with area teams.';
const APPENDIX_B =
  'Appendix B of “Financial Planning Templates 2014/15 to 2018/19 - Guidance for CCGs” holds it; its text could not be read.';

/** No value from 2020/21 on, when the business rules were not applied. */
export const contingencyShare = defineParameter({
  id: 'planning.contingency',
  title: 'Contingency as a share of the revenue resource limit',
  unit: 'share',
  values: [
    confirmed(...years(2013), 0.005, refer(hsjBusinessRules2013), { note: AGREED }),
    unconfirmed(...years(2014), 0.005, { note: APPENDIX_B }),
    unconfirmed(...years(2015), 0.005, {
      note: 'The delegated budget of North Hampshire CCG for 2015/16 has a contingency of 0.496 per cent.',
    }),
    unconfirmed(...years(2016), 0.005, {
      note: 'The delegated budget of North Hampshire CCG for 2016/17 has a contingency of 0.5005 per cent.',
    }),
    unconfirmed(...years(2017), 0.005),
    unconfirmed(...years(2018), 0.005, {
      note: '“Annex D: Guidance for Finance Business Rules” exists; its text was not read.',
    }),
    unconfirmed(...years(2019), 0.005),
  ],
});

/** From 2018/19 on the CCG's own control total decides. */
export const plannedSurplusShare = defineParameter({
  id: 'planning.surplus',
  title: 'Planned surplus as a share of the revenue resource limit',
  unit: 'share',
  values: [
    confirmed(...years(2013), 0.01, refer(hsjBusinessRules2013), {
      note: `${AGREED} Dorset planned 0.0 per cent, Bristol 1.0 per cent.`,
    }),
    unconfirmed(...years(2014), 0.01, { note: APPENDIX_B }),
    unconfirmed(...years(2015), 0.01, { note: 'Cumulative.' }),
    confirmed(...years(2016), 0.01, refer(knowsleyPlan2016), {
      note: 'Cumulative. Seen in the plan of one CCG.',
    }),
    confirmed(...years(2017), 0, refer(hsjPlanning2017), { note: 'At least breaking even in the year.' }),
  ],
});

/** Lifted from 2018/19 on. */
export const nonRecurrentShare = defineParameter({
  id: 'planning.non-recurrent',
  title: 'Reserve for non-recurrent spending as a share of the recurrent allocation',
  unit: 'share',
  values: [
    confirmed(...years(2013), 0.02, refer(hsjBusinessRules2013), { note: AGREED }),
    unconfirmed(...years(2014), 0.025, {
      note: `Including 1 per cent for transformation (“call to action”). ${APPENDIX_B}`,
    }),
    unconfirmed(...years(2015), 0.01, { note: 'Called headroom.' }),
    confirmed(...years(2016), 0.01, refer(hsjRiskReserve2016), {
      note: 'All of it held uncommitted, as a risk reserve.',
    }),
    confirmed(...years(2017), 0.01, refer(hfmaRiskReserve2017), {
      note: 'Half of it uncommitted, as a system risk reserve.',
    }),
    confirmed(...years(2018), 0, refer(hfmaFundingBoost2018), {
      note: 'Both requirements of 0.5 per cent were lifted.',
    }),
  ],
});

export const transformationShare = defineParameter({
  id: 'planning.transformation',
  title: 'Part of the non-recurrent reserve for transformation',
  unit: 'share',
  values: [unconfirmed(...years(2014), 0.01, { note: APPENDIX_B })],
});

export const uncommittedShare = defineParameter({
  id: 'planning.uncommitted',
  title: 'Part of the non-recurrent reserve that is held uncommitted',
  unit: 'share',
  values: [
    confirmed(...years(2016), 0.01, refer(hsjRiskReserve2016), {
      note: 'Released only with the approval of the Treasury.',
    }),
    confirmed(...years(2017), 0.005, refer(hfmaRiskReserve2017)),
    confirmed(...years(2018), 0, refer(hfmaFundingBoost2018)),
  ],
});

/** The reserve may be committed from this day. */
export const uncommittedReleased = defineParameter({
  id: 'planning.uncommitted-released',
  title: 'First day on which the uncommitted reserve of the year could be committed',
  unit: 'date',
  values: [
    confirmed(...years(2016), '2017-03-01', refer(textNotRecorded), {
      note: 'Released in March 2017; the day was not found.',
    }),
  ],
});

export const deficitImprovementShare = defineParameter({
  id: 'planning.deficit-improvement',
  title: 'Least improvement of a CCG that overspends, as a share of its allocation',
  unit: 'share',
  values: [confirmed(...years(2018), 0.01, refer(textNotRecorded))],
});

/** What each share is a share of. */
export const planningDenominators = defineParameter({
  id: 'planning.denominators',
  title: 'What surplus, non-recurrent reserve and contingency are shares of',
  unit: 'list',
  values: [
    unconfirmed(CCGS_BEGAN, CCGS_ENDED, [
      'surplus: revenue resource limit',
      'non-recurrent reserve: recurrent allocation',
      'contingency: revenue resource limit',
    ]),
  ],
});

export const planningRounding = defineParameter({
  id: 'planning.rounding',
  title: 'Shortfall of a share that counts as rounding',
  unit: 'share',
  values: [chosen(0.00005, '0.495 per cent passes where 0.5 per cent is asked.')],
});

/** In lower case. */
export const unidentifiedSavingsWords = defineParameter<readonly string[]>({
  id: 'planning.unidentified-savings-words',
  title: 'Words in the name of a savings scheme that say nobody knows yet where the savings come from',
  unit: 'list',
  values: [
    chosen(
      [
        'unidentified',
        'not identified',
        'not yet identified',
        'to be identified',
        'unallocated',
        'balancing figure',
      ],
      'What plans call savings without a scheme.',
    ),
  ],
});

export const cashBalanceShare = defineParameter({
  id: 'planning.cash-balance',
  title: 'Highest balance of cash at a month end, as a share of the month’s drawdown',
  unit: 'share',
  values: [
    unconfirmed(CCGS_BEGAN, CCGS_ENDED, 0.0125, {
      note: 'That a CCG remains within a cash balance limit is confirmed; the figure is not.',
    }),
  ],
});

/** In-year forecasts above the limit are judged more mildly while `lookUp` finds a value. */
export const limitsToppedUp = defineParameter({
  id: 'planning.limits-topped-up',
  title: 'Years whose limits were adjusted to spending after the event',
  unit: 'text',
  values: [
    confirmed(...years(2020), '2020/21', refer(hfmaAllocations2020), {
      note: 'Months 1 to 6 were adjusted to expenditure; systems, not single bodies, had to break even in months 7 to 12.',
    }),
    confirmed(...years(2021), '2021/22', refer(hfmaAllocations2021), {
      note: 'Envelopes of systems for each half of the year.',
    }),
  ],
});

/** In lower case; words of a budget line that is a contribution to a risk pool. */
export const riskPoolWords = defineParameter<readonly string[]>({
  id: 'planning.risk-pool-words',
  title: 'Words of budget lines that are contributions to a risk pool',
  unit: 'list',
  values: [
    chosen(
      ['risk pool', 'risk-pool', 'pooled risk', 'risk sharing pool', 'risk share pool'],
      'For notice only: “risk share” alone is left out, since contracts with providers lawfully have one.',
    ),
  ],
});
