import { ruleTester } from 'ccg-check/testing';
import rule from './waiver-approver.mjs';

const waiver = (value, approved_by, approved_on = '2015-09-01') => ({
  waiver_ref: 'W-1',
  value,
  approved_by,
  approved_on,
});
const one = (name, row, more = {}) => ({ name, tables: { waivers: [row] }, ...more });
const found = { findings: [{ at: 'waivers[0].approved_by', message: 'otherApprover', severity: 'error' }] };

ruleTester(rule, {
  valid: [
    one('the Accountable Officer', waiver(40_000, 'J Smith, Accountable Officer')),
    one('another officer, on the limit', waiver(25_000, 'Head of contracts')),
  ],
  invalid: [one('another officer, a penny above the limit', waiver(25_000.01, 'Head of contracts'), found)],
  dates: [
    one('the day before the scheme began', waiver(40_000, 'Head of contracts', '2015-03-31'), {
      outsideDates: 1,
    }),
    one('the day on which it began', waiver(40_000, 'Head of contracts', '2015-04-01'), found),
  ],
  notEvaluated: [
    { name: 'no register of waivers', tables: { contracts: [] }, reason: 'table-missing' },
    one('no value', waiver(null, 'Head of contracts'), { reason: 'blank' }),
  ],
});
