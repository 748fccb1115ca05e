import { defineSource } from './source.js';

/** Summary of consultation proposals, never law in this form (S3 of the rulebook). */
export const essexLmcsBriefing2010 = defineSource({
  id: 'essex-lmcs-briefing-2010',
  title: 'Liberating the NHS: Commissioning for Patients. A Briefing for Practices',
  publisher: 'North & South Essex Local Medical Committees Ltd',
  date: '2010, before replies were due on 11 October 2010',
  url: null,
  file: '003_05f62f140d30b747.txt',
});
