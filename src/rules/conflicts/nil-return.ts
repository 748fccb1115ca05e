import type { RuleRecord } from '../../rulekit/index.js';

/** Whether a row of the register says that the person has no interest. A type that cannot be read says no such thing. */
export function isNil(interest: RuleRecord<'interests', 'interest_type'>): boolean {
  return interest.state('interest_type') === 'value' && interest.interest_type === 'Nil';
}
