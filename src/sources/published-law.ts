import { publishedText } from './source.js';

export const healthAndSocialCareAct2012 = publishedText({
  id: 'ukpga-2012-7-section-27',
  title:
    'Health and Social Care Act 2012, section 27: financial duties of CCGs (NHS Act 2006, sections 223G to 223K)',
  publisher: 'legislation.gov.uk',
  date: '2012',
  url: 'https://legislation.gov.uk/id/ukpga/2012/7/section/27',
});

const PROCUREMENT_REGULATIONS =
  'National Health Service (Procurement, Patient Choice and Competition) (No. 2) Regulations 2013, SI 2013/500';

export const procurementRegulations2013 = publishedText({
  id: 'si-2013-500',
  title: `${PROCUREMENT_REGULATIONS}, in force from 1 April 2013`,
  publisher: 'legislation.gov.uk',
  date: '2013',
  url: 'https://legislation.gov.uk/uksi/2013/500/2013-04-01',
});

export const procurementRegulations2013Duties = publishedText({
  id: 'si-2013-500-regulation-3',
  title: `${PROCUREMENT_REGULATIONS}, regulation 3: record of compliance with duties`,
  publisher: 'legislation.gov.uk',
  date: '2013',
  url: 'https://legislation.gov.uk/uksi/2013/500/regulation/3/made',
});

export const procurementRegulations2013Record = publishedText({
  id: 'si-2013-500-regulation-9',
  title: `${PROCUREMENT_REGULATIONS}, regulation 9: record of contracts awarded`,
  publisher: 'legislation.gov.uk',
  date: '2013',
  url: 'https://legislation.gov.uk/uksi/2013/500/regulation/9/made',
});

export const northEastLincolnshireJoint2015 = publishedText({
  id: 'north-east-lincolnshire-joint-2015',
  title: 'Joint co-commissioning finance report, June 2015 (document 6962295)',
  publisher: 'North East Lincolnshire CCG; copy on studylib.net',
  date: 'June 2015',
  url: 'https://studylib.net/doc/6962295',
});
