import rule from '../../../src/rules/integrity/met-flag-agrees.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP' };
const inThousands = { ...cover, units: 'GBP000' };
const duty = { duty_id: 'SD-03', target: 1_000_000, performance: 990_000, met: 'Yes' };
const only = (row: Row) => ({ statutoryDuties: [{ ...duty, ...row }] });
const notMet = { at: 'statutoryDuties[0].met', message: 'notMet', severity: 'error' as const };
const met = { ...notMet, message: 'met' };

ruleTester(rule, {
  valid: [
    { name: 'met, and the target is kept', cover, tables: only({}), judged: 1 },
    { name: 'met, and exactly on the target', cover, tables: only({ performance: 1_000_000 }) },
    {
      name: 'not met, and a penny above the target',
      cover,
      tables: only({ performance: 1_000_000.01, met: 'No' }),
    },
    { name: 'nothing allowed and nothing spent', cover, tables: only({ target: 0, performance: 0 }) },
    {
      name: 'in thousands, met and £1,000 above: it may be rounding',
      cover: inThousands,
      tables: only({ target: 1_000, performance: 1_001 }),
    },
    {
      name: 'in thousands, not met and on the target: it may be rounding',
      cover: inThousands,
      tables: only({ target: 1_000, performance: 1_000, met: 'No' }),
    },
    {
      name: 'in thousands, not met and £1,000 below: it may be rounding',
      cover: inThousands,
      tables: only({ target: 1_000, performance: 999, met: 'No' }),
    },
    {
      name: 'cash within its limit, not met because of the balance',
      cover,
      tables: only({ duty_id: 'SD-07', met: 'No', drawdown: 80_000, closing_cash: 9_000 }),
    },
  ],

  invalid: [
    {
      name: 'met, and a penny above the target',
      cover,
      tables: only({ performance: 1_000_000.01 }),
      findings: [{ ...notMet, says: ['£1,000,000.01', '£1,000,000', '£0.01'] }],
    },
    {
      name: 'met, and above a target of nil',
      cover,
      tables: only({ target: 0, performance: 5_000 }),
      findings: [{ ...notMet, says: '£5,000' }],
    },
    {
      name: 'not met, and exactly on the target',
      cover,
      tables: only({ performance: 1_000_000, met: 'No' }),
      findings: [met],
    },
    {
      name: 'not met, and below the target',
      cover,
      tables: only({ met: 'No' }),
      findings: [{ ...met, says: ['£990,000', '£10,000', 'SD-03'] }],
    },
    {
      name: 'in thousands, met and £2,000 above',
      cover: inThousands,
      tables: only({ target: 1_000, performance: 1_002 }),
      findings: [{ ...notMet, says: '£2,000' }],
    },
    {
      name: 'in thousands, not met and £2,000 below',
      cover: inThousands,
      tables: only({ target: 1_000, performance: 998, met: 'No' }),
      findings: [met],
    },
    {
      name: 'cash above its limit, shown as met',
      cover,
      tables: only({ duty_id: 'SD-07', performance: 1_000_001 }),
      findings: [notMet],
    },
    {
      name: 'each duty is judged, one that cannot be read is left out',
      cover,
      tables: {
        statutoryDuties: [
          { ...duty, duty_id: 'SD-01', performance: 1_000_002 },
          { ...duty, duty_id: 'SD-02', performance: { text: 'see note' } },
          { ...duty, duty_id: 'SD-04', met: 'No' },
        ],
      },
      judged: 2,
      findings: [notMet, { ...met, at: 'statutoryDuties[2].met' }],
    },
  ],

  dates: [
    {
      name: 'the rule has no dates: the first year',
      cover: { ...cover, financial_year: '2013/14', period_end: '2014-03-31' },
      tables: only({ performance: 1_000_001 }),
      findings: [notMet],
    },
    {
      name: 'the rule has no dates: the last year',
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      tables: only({ performance: 1_000_001 }),
      findings: [notMet],
    },
    { name: 'the rule has no dates: no Cover', tables: only({ performance: 1_000_001 }), findings: [notMet] },
  ],

  notEvaluated: [
    { name: 'no table of duties', cover, reason: 'table-missing' },
    {
      name: 'no column for whether the duty was met',
      cover,
      tables: { statutoryDuties: [{ duty_id: 'SD-03', target: 1, performance: 2 }] },
      reason: 'column-missing',
    },
    { name: 'whether it was met is blank', cover, tables: only({ met: null }), reason: 'blank' },
    { name: 'the target is blank', cover, tables: only({ target: null }), reason: 'blank' },
    { name: 'the performance is blank', cover, tables: only({ performance: null }), reason: 'blank' },
    {
      name: 'the target cannot be read',
      cover,
      tables: only({ target: { text: 'as notified' } }),
      reason: 'unreadable',
    },
    {
      name: 'the performance has no result',
      cover,
      tables: only({ performance: { notCalculated: 'SUM(B1:B9)' } }),
      reason: 'not-calculated',
    },
  ],
});
