import { defineSource } from './source.js';

/**
 * News report of "Next steps towards primary care co-commissioning" (S2 of the rulebook). The readers' comments
 * beneath it are not a source of rules.
 */
export const pulseCoCommissioning2014 = defineSource({
  id: 'pulse-co-commissioning-2014',
  title: 'NHS England aims for ‘as many CCGs as possible’ to commission GP services from next April',
  publisher: 'Pulse',
  date: 'about 10 November 2014',
  url: null,
  file: '002_3e094cfa347e383e.txt',
});
