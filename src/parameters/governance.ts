import { cite, southernDerbyshireHwb2015 } from '../sources/index.js';
import { CCGS_ENDED, chosen, seed } from './dated.js';
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
