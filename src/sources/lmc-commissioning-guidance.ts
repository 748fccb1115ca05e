import { defineSource } from './source.js';

/** Secondary guidance on the arrangements from 1 April 2013 (S0 of the rulebook). */
export const lmcCommissioningGuidance = defineSource({
  id: 'lmc-commissioning-guidance',
  title: 'Local Medical Committee Commissioning England Wales',
  publisher: 'Guidance for Local Medical Committees; the text names no publisher',
  date: 'undated, written between April and December 2012',
  url: null,
  file: '000_be42b7387fa20d03.txt',
});
