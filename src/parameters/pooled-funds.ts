import { cite, southernDerbyshireHwb2015 } from '../sources/index.js';
import { ANY_DAY, seed } from './dated.js';
import { defineParameter } from './parameter.js';

export const firstJointPool = defineParameter({
  id: 'pooled-funds.first-joint-pool',
  title: 'First day of a pooled fund of a CCG and NHS England under joint commissioning',
  unit: 'date',
  values: [
    seed(
      ANY_DAY,
      null,
      '2015-04-01',
      cite(southernDerbyshireHwb2015, 'New commissioning arrangements are to be implemented by April 2015.'),
    ),
  ],
});
