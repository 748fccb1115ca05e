import { dutyRule } from './duty-rule.js';

export default dutyRule({
  id: 'SD-05',
  slug: 'revenue-on-specified-matters',
  title: 'Revenue spending on specified matters does not exceed the amount for them',
  spending: 'revenue spending on specified matters',
  limit: 'the limit for them',
  asks: 'a CCG’s revenue spending on matters that directions name may not exceed the amount given for them',
  why: 'Directions can give an amount for one matter only; what is above it is not allowed, even where other money is left.',
});
