import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/duties/expenditure-within-income.js';
import { dutyCases } from './duty-cases.js';

ruleTester(rule, dutyCases('SD-01', true));
