import {
  bevanBrittanGovernance2012,
  ccgRegulations2012,
  cite,
  hempsonsConflicts2016,
  refer,
  southernDerbyshireHwb2015,
} from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, seed, unconfirmed } from './dated.js';
import { defineParameter } from './parameter.js';

const committee = cite(
  southernDerbyshireHwb2015,
  'a primary care commissioning committee which must be chaired by a lay member and have a lay and executive majority',
);

export const committeeChair = defineParameter({
  id: 'governance.committee-chair',
  title: 'Kind of member that chairs a primary care commissioning committee',
  unit: 'text',
  values: [seed('2015-04-01', CCGS_ENDED, 'Lay', committee)],
});

export const committeeMajority = defineParameter({
  id: 'governance.committee-majority',
  title:
    'Share of voting members of a primary care commissioning committee that lay and executive members exceed',
  unit: 'share',
  values: [seed('2015-04-01', CCGS_ENDED, 0.5, committee, { note: 'Exactly half is no majority.' })],
});

export const committeeFewestVoting = defineParameter({
  id: 'governance.committee-fewest-voting',
  title: 'Fewest voting members from which the majority of a committee is judged',
  unit: 'count',
  values: [chosen(3, 'With fewer, the list of members is taken to be incomplete.')],
});

export const governanceTablesFewest = defineParameter({
  id: 'governance.governance-tables-fewest',
  title: 'Fewest registers of the governance workbook from which it is taken to be there',
  unit: 'count',
  values: [chosen(2, 'One register alone may have been published by itself.')],
});

export const committeeViceChair = defineParameter({
  id: 'governance.committee-vice-chair',
  title: 'Kind of member that is vice chair of a primary care commissioning committee',
  unit: 'text',
  values: [unconfirmed('2015-04-01', CCGS_ENDED, 'Lay')],
});

export const governingBodyFewest = defineParameter({
  id: 'governance.governing-body-fewest',
  title: 'Fewest members of a governing body, chair and deputy chair included',
  unit: 'count',
  values: [confirmed(CCGS_BEGAN, CCGS_ENDED, 6, refer(ccgRegulations2012))],
});

/** Roles, as the schema writes them; the two lay members are in `layMembersFewest`. */
export const governingBodyRoles = defineParameter<readonly string[]>({
  id: 'governance.governing-body-roles',
  title: 'Roles that a governing body has',
  unit: 'list',
  values: [
    confirmed(
      CCGS_BEGAN,
      CCGS_ENDED,
      [
        'Chair',
        'Deputy chair',
        'Accountable Officer',
        'Chief Finance Officer',
        'Registered nurse',
        'Secondary care specialist',
      ],
      refer(ccgRegulations2012),
    ),
  ],
});

/** The least that the law asks. The guidance of 2016 recommends more: see `layMembersRecommended`. */
export const layMembersFewest = defineParameter({
  id: 'governance.lay-members-fewest',
  title: 'Fewest lay members of a governing body, by law',
  unit: 'count',
  values: [confirmed(CCGS_BEGAN, CCGS_ENDED, 2, refer(ccgRegulations2012))],
});

export const layMembersRecommended = defineParameter({
  id: 'governance.lay-members-recommended',
  title: 'Fewest lay members of a governing body, by the guidance on conflicts of interest',
  unit: 'count',
  values: [
    confirmed('2016-06-28', CCGS_ENDED, 3, refer(hempsonsConflicts2016), {
      note: 'A recommendation: the least that the law asks stays two.',
    }),
  ],
});

/** Roles, as the schema writes them. */
export const layLeads = defineParameter<readonly string[]>({
  id: 'governance.lay-leads',
  title: 'Roles of the lay members that lead on audit and on patient and public involvement',
  unit: 'list',
  values: [unconfirmed(CCGS_BEGAN, CCGS_ENDED, ['Lay - audit', 'Lay - PPI'])],
});

/** In lower case, with single spaces. */
export const healthAndWellbeingBoardNames = defineParameter<readonly string[]>({
  id: 'governance.health-and-wellbeing-board-names',
  title: 'Names by which a Health and Wellbeing Board is known in a list of committees',
  unit: 'list',
  values: [
    chosen(
      [
        'health and wellbeing board',
        'health & wellbeing board',
        'health and well-being board',
        'health & well-being board',
        'hwb',
      ],
      'A member of a committee so named represents the CCG on the board.',
    ),
  ],
});

/** Types of committee, as the schema writes them. */
export const governingBodyCommittees = defineParameter<readonly string[]>({
  id: 'governance.governing-body-committees',
  title: 'Committees that a governing body has',
  unit: 'list',
  values: [
    confirmed(CCGS_BEGAN, CCGS_ENDED, ['Audit', 'Remuneration'], refer(bevanBrittanGovernance2012), {
      note: 'That section 14M of the NHS Act 2006 says so is from memory.',
    }),
  ],
});
