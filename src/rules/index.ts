// Generated from this folder by `npm run generate`.
import type { Rule } from '../rulekit/index.js';
import cd01 from './codes/ccg-code.js';
import cd02 from './codes/practice-code.js';
import cd03 from './codes/provider-code.js';
import cd04 from './codes/local-authority-code.js';
import co01 from './co-commissioning/level-is-known.js';
import da01 from './data/error-value.js';
import da02 from './data/unreadable-value.js';
import da03 from './data/required-blank.js';
import da04 from './data/value-off-list.js';
import da05 from './data/repeated-key.js';
import da06 from './data/dangling-reference.js';
import da07 from './data/end-before-start.js';
import da08 from './data/missing-column.js';
import da09 from './data/how-a-column-was-read.js';
import pf01 from './pooled-funds/pooled-core-primary-medical.js';
import pf02 from './pooled-funds/contribution-to-own-functions.js';
import pf03 from './pooled-funds/risk-bearer-in-joint-pool.js';
import pr01 from './procurement/route-stated.js';
import pr02 from './procurement/route-justified.js';
import pr03 from './procurement/competition-law-considered.js';
import sc01 from './scope/core-contract-held-by-ccg.js';
import sc02 from './scope/excluded-service-category.js';
import sc04 from './scope/public-health-belongs-to-councils.js';
import sc06 from './scope/ccg-is-not-a-provider.js';
import tr02 from './transparency/spend-below-threshold.js';
import tr05 from './transparency/spend-month-and-repeats.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  cd01,
  cd02,
  cd03,
  cd04,
  co01,
  da01,
  da02,
  da03,
  da04,
  da05,
  da06,
  da07,
  da08,
  da09,
  pf01,
  pf02,
  pf03,
  pr01,
  pr02,
  pr03,
  sc01,
  sc02,
  sc04,
  sc06,
  tr02,
  tr05,
];
