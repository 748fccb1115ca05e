import { publishedText } from './source.js';

export const ccgRegulations2012 = publishedText({
  id: 'si-2012-1631',
  title:
    'National Health Service (Clinical Commissioning Groups) Regulations 2012, SI 2012/1631, regulation 11',
  publisher: 'legislation.gov.uk',
  date: '2012',
  url: 'https://legislation.gov.uk/uksi/2012/1631/regulation/11/made',
});

export const conflictsSouthLincolnshire = publishedText({
  id: 'conflicts-south-lincolnshire',
  title: 'Registers of interests (also Pulse)',
  publisher: 'South Lincolnshire CCG',
  date: 'not known',
  url: null,
});

export const conflictsGuidanceVersions = publishedText({
  id: 'conflicts-guidance-versions',
  title: 'Managing conflicts of interest: statutory guidance for CCGs, its versions of 2014, 2016 and 2017',
  publisher: 'NHS England; copies on paperzz.com and dokumen.tips',
  date: '2014 to 2017',
  url: 'https://paperzz.com/doc/8569145',
});

export const conflictsSouthReading2017 = publishedText({
  id: 'conflicts-south-reading-2017',
  title: 'Conflicts of interest: the guidance of 16 June 2017',
  publisher: 'South Reading CCG',
  date: '2017',
  url: null,
});

export const conflictsEasternCheshire = publishedText({
  id: 'conflicts-eastern-cheshire',
  title: 'Register of interests: retention',
  publisher: 'Eastern Cheshire CCG',
  date: 'not known',
  url: 'https://easterncheshireccg.nhs.uk',
});

export const hempsonsConflicts2016 = publishedText({
  id: 'hempsons-conflicts-2016',
  title: 'Note on the conflicts of interest guidance of 2016',
  publisher: 'Hempsons',
  date: '2016',
  url: 'https://hempsons.co.uk',
});

export const giftsSouthNorfolk = publishedText({
  id: 'gifts-south-norfolk',
  title: 'Gifts and hospitality',
  publisher: 'South Norfolk CCG',
  date: 'not known',
  url: null,
});

export const nhsRNumbers = publishedText({
  id: 'nhs-r-numbers',
  title: 'Number of CCGs at April 2013 and April 2021',
  publisher: 'NHS-R community',
  date: 'not known',
  url: null,
});

export const procurementDecisionRegisters = publishedText({
  id: 'procurement-decision-registers',
  title: 'Registers of procurement decisions',
  publisher: 'Bath and North East Somerset CCG; Medway CCG',
  date: 'not known',
  url: null,
});

export const bevanBrittanGovernance2012 = publishedText({
  id: 'bevan-brittan-governance-2012',
  title: 'Note on the constitution, name and committees of CCGs',
  publisher: 'Bevan Brittan',
  date: '2012',
  url: null,
});

export const odsCodeFormats = publishedText({
  id: 'ods-code-formats',
  title:
    'Organisation Data Service: formats of organisation codes, newsletter of February 2020 and code lists',
  publisher: 'NHS Digital',
  date: 'February 2020',
  url: 'https://digital.nhs.uk',
});

export const odsCcgList = publishedText({
  id: 'ods-ccg-list',
  title:
    'Organisation Data Service: list of clinical commissioning groups (eccg), with opening and closing dates',
  publisher: 'NHS Digital',
  date: 'not known',
  url: 'https://digital.nhs.uk',
});
