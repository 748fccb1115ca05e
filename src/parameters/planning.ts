import { hsjBusinessRules2013, refer } from '../sources/index.js';
import { chosen, confirmed, unconfirmed, years } from './dated.js';
import { defineParameter } from './parameter.js';

/** No value from 2020/21 on, when the business rules were not applied. */
export const contingencyShare = defineParameter({
  id: 'planning.contingency',
  title: 'Contingency as a share of the revenue resource limit',
  unit: 'share',
  values: [
    confirmed(...years(2013), 0.005, refer(hsjBusinessRules2013), {
      note: 'Exceptions were agreed with area teams.',
    }),
    unconfirmed(...years(2014), 0.005, {
      note: 'Appendix B of “Financial Planning Templates 2014/15 to 2018/19 - Guidance for CCGs” holds it; its text could not be read.',
    }),
    unconfirmed(...years(2015), 0.005, {
      note: 'The delegated budget of North Hampshire CCG for 2015/16 has a contingency of 0.496 per cent.',
    }),
    unconfirmed(...years(2016), 0.005, {
      note: 'The delegated budget of North Hampshire CCG for 2016/17 has a contingency of 0.5005 per cent.',
    }),
    unconfirmed(...years(2017), 0.005),
    unconfirmed(...years(2018), 0.005, {
      note: '“Annex D: Guidance for Finance Business Rules” exists; its text was not read.',
    }),
    unconfirmed(...years(2019), 0.005),
  ],
});

export const planningRounding = defineParameter({
  id: 'planning.rounding',
  title: 'Shortfall of a share that counts as rounding',
  unit: 'share',
  values: [chosen(0.00005, '0.495 per cent passes where 0.5 per cent is asked.')],
});
