import { limitsToppedUp } from '../../parameters/index.js';
import { dutyRule } from './duty-rule.js';

export default dutyRule({
  id: 'SD-03',
  slug: 'revenue-within-limit',
  title: 'Revenue spending does not exceed the amount specified in directions',
  spending: 'revenue spending',
  limit: 'the revenue resource limit',
  asks: 'a CCG’s revenue spending in a year may not exceed the amount that directions specify',
  why: 'A CCG above its limit breaks a duty of statute: its auditor qualifies the opinion and refers the matter, even where NHS England agreed to the deficit.',
  toppedUp: limitsToppedUp,
  owner: {
    rule: 'FI-01',
    messages: ['overLimitOutturn', 'overLimitForecast', 'overLimitToppedUp'],
  },
});
