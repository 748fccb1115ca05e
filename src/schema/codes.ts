import type { CodePattern } from './field.js';

/**
 * Codes of clinical commissioning groups: two digits and a letter, and the form that the Organisation Data
 * Service gave to new bodies from April 2020. Both were seen in its lists (rulebook 2.10).
 */
export const CCG_CODE: CodePattern = {
  rule: 'CD-01',
  name: 'CCG code',
  pattern: /^(?:[0-9]{2}[A-Z]|[A-Z][0-9][A-Z][0-9][A-Z])$/,
  looks: 'two digits and a letter, such as 04R, or five characters such as A3A8R',
  severity: 'error',
};

/** Codes of GP practices in England; the first letters I, O, X and Z are not used (rulebook 2.10). */
export const PRACTICE_CODE: CodePattern = {
  rule: 'CD-02',
  name: 'GP practice code',
  pattern: /^[A-HJ-NP-WY][0-9]{5}$/,
  looks: 'a letter and five digits, such as Y03660',
  severity: 'error',
};

/**
 * Codes of providers of any kind: NHS trusts, practices, companies, charities and councils. The rulebook
 * offers the length as a fallback only, so a code that does not fit is worth a look and no more.
 */
export const PROVIDER_CODE: CodePattern = {
  rule: 'CD-03',
  name: 'provider code',
  pattern: /^[A-Z0-9]{3,6}$/,
  looks: 'three to six letters and digits, such as RX1',
  severity: 'info',
};

/** Codes of upper-tier councils in the lists of the Office for National Statistics; unconfirmed. */
export const LOCAL_AUTHORITY_CODE: CodePattern = {
  rule: 'CD-04',
  name: 'local authority code',
  pattern: /^E(?:0[6-9][0-9]{6}|10[0-9]{6})$/,
  looks: 'E06, E07, E08, E09 or E10 and six digits, such as E10000012',
  severity: 'warning',
};

/** Every pattern, in the order of its rule id. */
export const CODE_PATTERNS: readonly CodePattern[] = [
  CCG_CODE,
  PRACTICE_CODE,
  PROVIDER_CODE,
  LOCAL_AUTHORITY_CODE,
];
