import { limitsToppedUp } from '../../parameters/index.js';
import { dutyRule } from './duty-rule.js';

export default dutyRule({
  id: 'SD-01',
  slug: 'expenditure-within-income',
  title: 'Expenditure does not exceed income',
  spending: 'expenditure',
  limit: 'income',
  asks: 'a CCG’s expenditure in a year may not exceed its income',
  why: 'A CCG that spends more in a year than it is given breaks a duty of statute.',
  toppedUp: limitsToppedUp,
});
