import { dutyRule } from './duty-rule.js';

export default dutyRule({
  id: 'SD-02',
  slug: 'capital-within-limit',
  title: 'Capital spending does not exceed the amount specified in directions',
  spending: 'capital spending',
  limit: 'the capital resource limit',
  asks: 'a CCG’s capital spending in a year may not exceed the amount that directions specify; where none is given, it is nil',
  why: 'Capital has a limit of its own, and money for services may not be used for it.',
});
