import { defineSource } from './source.js';

/** Local paper that summarises NHS England's scheme (S4 of the rulebook). */
export const southernDerbyshireHwb2015 = defineSource({
  id: 'southern-derbyshire-hwb-2015',
  title: 'The Commissioning of Primary Care Provision: report to the Health and Wellbeing Board, Item 5',
  publisher: 'Southern Derbyshire CCG, report of the Chief Officer',
  date: '2015-01-15',
  url: null,
  file: '004_241176d9b1774b04.txt',
});
