import assert from 'node:assert/strict';
import { periodPaid } from '../../../src/rules/practice-payments/period-paid.js';
import { isoDay } from '../../../src/workbook/index.js';

const read = (text: string | null, year: number | null = null) => {
  const period = periodPaid(text, year);
  return period === null ? null : [isoDay(period.from), isoDay(period.to), period.months, period.year];
};

describe('the period of a payment', () => {
  it('is a financial year', () => {
    for (const text of ['2015/16', '2015-16', ' 2015/2016 ', 'FY2015/16'])
      assert.deepEqual(read(text), ['2015-04-01', '2016-03-31', 12, 2015], text);
  });

  it('is a quarter of a year', () => {
    const first = ['2015-04-01', '2015-06-30', 3, 2015];
    for (const text of ['Q1 2015/16', '2015/16 Q1', 'Quarter 1, 2015-16', 'Qtr 1 2015/16', '2015/16 - Q1'])
      assert.deepEqual(read(text), first, text);
    assert.deepEqual(read('Q4 2015/16'), ['2016-01-01', '2016-03-31', 3, 2015]);
    assert.deepEqual(read('q3', 2018), ['2018-10-01', '2018-12-31', 3, 2018]);
  });

  it('is a month', () => {
    const april = ['2015-04-01', '2015-04-30', 1, 2015];
    for (const text of [
      'April 2015',
      'Apr-15',
      "Apr'15",
      'apr 2015',
      '2015-04',
      '2015-04-01',
      '30/04/2015',
      'Month 1 2015/16',
      'M1 2015/16',
      'April 2015/16',
    ])
      assert.deepEqual(read(text), april, text);
    assert.deepEqual(read('March 2016'), ['2016-03-01', '2016-03-31', 1, 2015]);
    assert.deepEqual(read('February', 2015), ['2016-02-01', '2016-02-29', 1, 2015]);
    assert.deepEqual(read('Month 12', 2015), ['2016-03-01', '2016-03-31', 1, 2015]);
  });

  it('is not known', () => {
    for (const text of [
      null,
      '',
      'Q1',
      'April',
      'Q5 2015/16',
      'Month 13 2015/16',
      'Q1 2015',
      '2015',
      '2015/17',
      '2015-13',
      '01/13/2015',
      'on account',
      'April to June 2015',
      'Market 2015',
    ])
      assert.equal(read(text), null, String(text));
  });
});
