import type { Rule } from '../rulekit/index.js';
import type { RuleCases } from './types.js';

/** Rules that `ruleTester` was given in this process, with their cases: for laws that hold over all rules. */
export const testedRules = new Map<Rule, RuleCases>();
