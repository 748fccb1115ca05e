import { ruleTester } from '../../../src/testing/index.js';
import ccgCode from '../../../src/rules/codes/ccg-code.js';
import localAuthorityCode from '../../../src/rules/codes/local-authority-code.js';
import practiceCode from '../../../src/rules/codes/practice-code.js';
import providerCode from '../../../src/rules/codes/provider-code.js';

const cover = (ccg_ods: string | null) => ({ ccg_ods, financial_year: '2015/16', units: 'GBP' });
const practice = (practice_ods: string | null) => ({
  memberPractices: [{ practice_ods, practice_name: 'Anytown Surgery', ccg_ods: null }],
});
const council = (local_authority_code: string | null) => ({
  bcf: [{ hwb: 'Anytown', minimum_contribution: 5_000, local_authority_code }],
});
const provider = (provider_ods: string | null) => ({
  contracts: [{ contract_ref: 'C-1', title: 'Hearing aids', provider_ods }],
});

ruleTester(ccgCode, {
  valid: [
    { name: 'two digits and a letter', cover: cover('04R'), judged: 1 },
    { name: 'the later form', cover: cover('A3A8R') },
    { name: 'in small letters and padded', cover: cover(' d4u1y ') },
  ],
  invalid: [
    {
      name: 'an older code of a primary care trust',
      cover: cover('5E1'),
      findings: [{ at: 'org[0].ccg_ods', message: 'notLikeOne', severity: 'error', says: '5E1' }],
    },
    {
      name: 'three letters',
      cover: cover('ABC'),
      findings: [{ at: 'org[0].ccg_ods', message: 'notLikeOne', severity: 'error' }],
    },
    {
      name: 'the later form a letter short',
      cover: cover('A3A8'),
      findings: [{ at: 'org[0].ccg_ods', message: 'notLikeOne', severity: 'error' }],
    },
  ],
  dates: [],
  notEvaluated: [{ name: 'no code is given', cover: cover(null), reason: 'not-applicable' }],
});

ruleTester(practiceCode, {
  valid: [
    { name: 'a letter and five digits', tables: practice('Y03660'), judged: 1 },
    { name: 'the first letter of the list', tables: practice('A12345') },
    { name: 'the last but one', tables: practice('W12345') },
  ],
  invalid: [
    {
      name: 'a letter that is not used: I',
      tables: practice('I12345'),
      findings: [
        { at: 'memberPractices[0].practice_ods', message: 'notLikeOne', severity: 'error', says: 'I12345' },
      ],
    },
    {
      name: 'a letter that is not used: X',
      tables: practice('X12345'),
      findings: [{ at: 'memberPractices[0].practice_ods', message: 'notLikeOne', severity: 'error' }],
    },
    {
      name: 'four digits',
      tables: practice('Y0366'),
      findings: [{ at: 'memberPractices[0].practice_ods', message: 'notLikeOne', severity: 'error' }],
    },
    {
      name: 'six digits',
      tables: practice('Y036601'),
      findings: [{ at: 'memberPractices[0].practice_ods', message: 'notLikeOne', severity: 'error' }],
    },
  ],
  dates: [],
  notEvaluated: [{ name: 'no code is given', tables: practice(null), reason: 'not-applicable' }],
});

ruleTester(providerCode, {
  valid: [
    { name: 'three characters', tables: provider('RX9'), judged: 1 },
    { name: 'six characters', tables: provider('Y03660') },
  ],
  invalid: [
    {
      name: 'two characters',
      tables: provider('RX'),
      findings: [{ at: 'contracts[0].provider_ods', message: 'notLikeOne', severity: 'info', says: 'RX' }],
    },
    {
      name: 'seven characters',
      tables: provider('RX9AB01'),
      findings: [{ at: 'contracts[0].provider_ods', message: 'notLikeOne', severity: 'info' }],
    },
    {
      name: 'a dash within',
      tables: provider('RX-9'),
      findings: [{ at: 'contracts[0].provider_ods', message: 'notLikeOne', severity: 'info' }],
    },
  ],
  dates: [],
  notEvaluated: [{ name: 'no code is given', tables: provider(null), reason: 'not-applicable' }],
});

ruleTester(localAuthorityCode, {
  valid: [
    { name: 'a county', tables: council('E10000012'), judged: 1 },
    { name: 'a unitary authority', tables: council('E06000045') },
    { name: 'a London borough', tables: council('E09000001') },
  ],
  invalid: [
    {
      name: 'a district of another kind, whose code is not confirmed here',
      tables: council('E05000012'),
      findings: [
        { at: 'bcf[0].local_authority_code', message: 'notLikeOne', severity: 'warning', says: 'E05000012' },
      ],
    },
    {
      name: 'a digit short',
      tables: council('E1000001'),
      findings: [{ at: 'bcf[0].local_authority_code', message: 'notLikeOne', severity: 'warning' }],
    },
  ],
  dates: [],
  notEvaluated: [{ name: 'no code is given', tables: council(null), reason: 'not-applicable' }],
});
