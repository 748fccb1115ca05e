import rule from '../../../src/rules/integrity/period-within-life.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

/** 00F closed on 31 March 2015 (merged), A3A8R opened on 1 April 2021, 99E lived from 2013 to the end. */
const cover = (ccg_ods: string | null, period_end: Row[string], row: Row = {}) => ({
  cover: { ccg_ods, ccg_name: 'NHS Anytown CCG', financial_year: '2015/16', period_end, ...row },
});
const noCcgs = { at: 'org[0].period_end', message: 'noCcgs', severity: 'error' as const };
const notOpen = { at: 'org[0].period_end', message: 'codeNotOpen', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    { name: 'a code that lived as long as CCGs', ...cover('99E', '2015-09-30'), judged: 2 },
    {
      name: 'a code that is not on the list is no fault of the period',
      ...cover('99X', '2015-09-30'),
      judged: 1,
      notJudged: { 'reference-missing': 1 },
    },
    {
      name: 'a new CCG reports the last period of those that it was made of',
      ...cover('A3A8R', '2021-03-31', { predecessor_ods: '07L, 08F, 08M' }),
    },
    {
      name: 'no column for the code',
      cover: { ccg_name: 'NHS Anytown CCG', financial_year: '2015/16', period_end: '2015-09-30' },
    },
  ],

  invalid: [
    {
      name: 'years before there were CCGs',
      ...cover('99E', '2005-09-30'),
      findings: [{ ...noCcgs, says: ['30 September 2005', '1 April 2013', '30 June 2022'] }],
    },
    { name: 'years after, one finding only', ...cover('00F', '2025-09-30'), findings: [noCcgs] },
    {
      name: 'years after the code was closed',
      ...cover('00F', '2018-09-30'),
      findings: [
        { ...notOpen, says: ['00F', '31 March 2015', '30 September 2018'], related: ['org[0].ccg_ods'] },
      ],
    },
    {
      name: 'years before the code was opened',
      ...cover('A3A8R', '2018-09-30'),
      findings: [{ ...notOpen, says: 'from 1 April 2021 on' }],
    },
    {
      name: 'the predecessors were closed as well',
      ...cover('A3A8R', '2019-09-30', { predecessor_ods: '00F; 00G' }),
      findings: [notOpen],
    },
  ],

  dates: [
    { name: 'the day before CCGs began', ...cover('99E', '2013-03-31'), findings: [noCcgs] },
    { name: 'the first day of CCGs', ...cover('99E', '2013-04-01') },
    { name: 'the last day of CCGs', ...cover('99E', '2022-06-30') },
    { name: 'the day after CCGs ended', ...cover('99E', '2022-07-01'), findings: [noCcgs] },
    { name: 'the day before the code opened', ...cover('A3A8R', '2021-03-31'), findings: [notOpen] },
    { name: 'the day on which the code opened', ...cover('A3A8R', '2021-04-01') },
    { name: 'the day on which the code closed', ...cover('00F', '2015-03-31') },
    { name: 'the day after the code closed', ...cover('00F', '2015-04-01'), findings: [notOpen] },
    {
      name: 'the period end decides, not the day as of which the workbook is judged',
      asOf: '2015-09-30',
      ...cover('00F', '2015-09-29'),
      findings: [notOpen],
    },
  ],

  notEvaluated: [
    {
      name: 'no Cover',
      tables: { contracts: [{ contract_ref: 'C1', title: 'X' }] },
      reason: 'table-missing',
    },
    {
      name: 'no period end',
      cover: { ccg_ods: '99E', ccg_name: 'NHS Anytown CCG', financial_year: '2015/16' },
      reason: 'column-missing',
    },
    { name: 'the period end is blank', ...cover('99E', null), reason: 'blank' },
    {
      name: 'the period end cannot be read',
      ...cover('99E', { text: 'Quarter two' }),
      reason: 'unreadable',
    },
  ],
});
