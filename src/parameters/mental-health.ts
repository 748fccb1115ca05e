import { hsjMentalHealthStandard, hsjPlanning2019, refer } from '../sources/index.js';
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

export const mentalHealthIncrementBegan = defineParameter({
  id: 'mental-health.increment-began',
  title: 'First day of the year from which mental health spending had to grow by a further percentage',
  unit: 'date',
  values: [
    confirmed(ANY_DAY, null, '2019-04-01', refer(hsjPlanning2019), {
      note: 'The percentage was set for each CCG; it stands in the workbook.',
    }),
  ],
});
