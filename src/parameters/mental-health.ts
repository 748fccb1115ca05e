import { hsjMentalHealthStandard, refer } from '../sources/index.js';
import { ANY_DAY, confirmed } from './dated.js';
import { defineParameter } from './parameter.js';

/** Before, it applied to England as a whole. */
export const mentalHealthStandardForEveryCcg = defineParameter({
  id: 'mental-health.standard-for-every-ccg',
  title: 'First day of the year from which every CCG had to meet the mental health investment standard',
  unit: 'date',
  values: [
    confirmed(ANY_DAY, null, '2018-04-01', refer(hsjMentalHealthStandard), {
      note: 'Sources differ on when it began (2015/16, 2016/17, 2017/18): in those years it applied nationally.',
    }),
  ],
});
