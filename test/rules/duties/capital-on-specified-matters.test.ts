import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/duties/capital-on-specified-matters.js';
import { dutyCases } from './duty-cases.js';

ruleTester(rule, dutyCases('SD-04', false));
