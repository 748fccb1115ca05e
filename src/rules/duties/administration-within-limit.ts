import { dutyRule } from './duty-rule.js';

export default dutyRule({
  id: 'SD-06',
  slug: 'administration-within-limit',
  title: 'Revenue spending on administration does not exceed the amount specified in directions',
  spending: 'revenue spending on administration',
  limit: 'the limit for it',
  asks: 'a CCG may spend no more on administration, its running costs, than the amount that directions specify',
  why: 'The limit keeps money for services from being spent on the CCG’s own management.',
  owner: {
    rule: 'FI-02',
    messages: ['overAllowanceOutturn', 'overAllowanceForecast'],
  },
});
