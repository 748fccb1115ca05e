import rule from '../../../src/rules/governing-body/name-of-ccg.js';
import { ruleTester } from '../../../src/testing/index.js';
import { cover, coverOf } from './people.js';

const named = (ccg_name: string | null | { error: '#REF!' }) => ({ cover: { ...cover, ccg_name } });
const finding = { at: 'org[0].ccg_name', message: 'otherName', severity: 'warning' } as const;

ruleTester(rule, {
  valid: [
    { name: 'in full', ...named('NHS Anytown Clinical Commissioning Group'), judged: 1 },
    { name: 'short', ...named('NHS Anytown CCG') },
    { name: 'in capitals', ...named('NHS ANYTOWN AND DISTRICT CCG') },
    { name: 'with double spaces', ...named('  NHS  Anytown  Clinical Commissioning  Group ') },
    { name: 'more than one place', ...named('NHS Anytown, Othertown & Northshire CCG') },
  ],

  invalid: [
    { name: 'without NHS', ...named('Anytown CCG'), findings: [{ ...finding, says: 'Anytown CCG' }] },
    { name: 'without its ending', ...named('NHS Anytown'), findings: [finding] },
    { name: 'nothing between', ...named('NHS CCG'), findings: [finding] },
    { name: 'a later kind of body', ...named('NHS Anyshire Integrated Care Board'), findings: [finding] },
    { name: 'NHS within a word', ...named('ANHS Anytown CCG'), findings: [finding] },
  ],

  dates: [
    {
      name: 'the first day of CCGs',
      cover: { ...coverOf('2013/14', '2013-04-01'), ccg_name: 'Anytown CCG' },
      findings: [finding],
    },
    {
      name: 'the last day of CCGs',
      cover: { ...coverOf('2022/23', '2022-06-30'), ccg_name: 'Anytown CCG' },
      findings: [finding],
    },
  ],

  notEvaluated: [
    { name: 'the day before CCGs', ...named('Anytown PCT'), asOf: '2013-03-31', reason: 'outside-dates' },
    {
      name: 'the day after CCGs',
      cover: { ...cover, ccg_name: 'NHS Anyshire ICB' },
      asOf: '2022-07-01',
      reason: 'outside-dates',
    },
    { name: 'the name is blank', ...named(null), reason: 'blank' },
    { name: 'the name is an error', ...named({ error: '#REF!' }), reason: 'unreadable' },
    {
      name: 'no name on the Cover',
      cover: { ccg_ods: '99X', financial_year: '2015/16', period_end: '2015-09-30', units: 'GBP' },
      reason: 'column-missing',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'Anytown CCG', units: 'GBP' },
      reason: 'date-unknown',
    },
  ],
});
