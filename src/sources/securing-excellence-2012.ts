import { defineSource } from './source.js';

/** Policy document of the body that became NHS England (S1 of the rulebook). */
export const securingExcellence2012 = defineSource({
  id: 'securing-excellence-2012',
  title: 'Securing Excellence in Commissioning Primary Care: Key Facts',
  publisher: 'NHS Commissioning Board',
  date: 'June 2012',
  url: null,
  file: '001_a7280a680808ca70.txt',
});
