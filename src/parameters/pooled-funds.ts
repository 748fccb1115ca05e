import { cite, southernDerbyshireHwb2015 } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, seed } from './dated.js';
import { defineParameter } from './parameter.js';

export const firstJointPool = defineParameter({
  id: 'pooled-funds.first-joint-pool',
  title: 'First day of a pooled fund of a CCG and NHS England under joint commissioning',
  unit: 'date',
  values: [
    seed(
      CCGS_BEGAN,
      CCGS_ENDED,
      '2015-04-01',
      cite(southernDerbyshireHwb2015, 'New commissioning arrangements are to be implemented by April 2015.'),
    ),
  ],
});
