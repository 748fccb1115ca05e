// Generated from this folder by `npm run generate`.
import type { Rule } from '../rulekit/index.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [];
