import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/duties/capital-within-limit.js';
import { atYearEnd, duty, dutyCases } from './duty-cases.js';

ruleTester(
  rule,
  dutyCases('SD-02', false, {
    // Where no capital is given there is nothing to spend.
    valid: [duty('SD-02', 'a limit of nil and nothing spent', { target: 0, performance: 0 })],
    invalid: [
      duty('SD-02', 'a penny spent of a limit of nil', { target: 0, performance: 0.01 }, [
        { ...atYearEnd, says: ['£0.01', '£0'] },
      ]),
    ],
  }),
);
