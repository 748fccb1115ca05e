import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/duties/revenue-within-limit.js';
import { atYearEnd, duty, dutyCases } from './duty-cases.js';

ruleTester(
  rule,
  dutyCases('SD-03', true, {
    // As Blackpool CCG in 2021/22: agreed beforehand, and still a breach.
    invalid: [
      duty(
        'SD-03',
        'a deficit that NHS England agreed to',
        { target: 300_000_000, performance: 305_390_000, note: 'Deficit agreed with NHS England in advance' },
        [{ ...atYearEnd, says: '£5,390,000' }],
        { financial_year: '2021/22', period_end: '2022-03-31' },
      ),
    ],
  }),
);
