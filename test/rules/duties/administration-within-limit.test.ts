import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/duties/administration-within-limit.js';
import { dutyCases } from './duty-cases.js';

ruleTester(rule, dutyCases('SD-06', false));
