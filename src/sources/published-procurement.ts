import { publishedText } from './source.js';

export const cheshireEastProcurement = publishedText({
  id: 'cheshire-east-procurement',
  title: 'Procurement page',
  publisher: 'Cheshire East Council',
  date: 'between 2012 and 2013',
  url: 'https://cheshireeast.gov.uk',
});

export const ccgWaiverForm = publishedText({
  id: 'ccg-waiver-form',
  title: 'Waiver form of a CCG, document 452403',
  publisher: 'A CCG; copy on docest.com',
  date: 'after January 2012',
  url: 'https://docest.com/doc/452403',
});

export const euCompetitionLawThresholds2014 = publishedText({
  id: 'eu-competition-law-thresholds-2014',
  title: 'Public procurement thresholds from 1 January 2014',
  publisher: 'eu-competitionlaw.com',
  date: 'about January 2014',
  url: 'https://eu-competitionlaw.com',
});

export const wardHadawayLightTouch = publishedText({
  id: 'ward-hadaway-light-touch',
  title: 'Note on the light-touch regime and on the Public Contracts Regulations 2015',
  publisher: 'Ward Hadaway',
  date: 'about 2015',
  url: null,
});

export const pelicanProcurementThresholds = publishedText({
  id: 'pelican-procurement-thresholds',
  title: 'Public procurement thresholds, 2016 to 2017 and 2018 to 2019',
  publisher: 'Pelican Procurement',
  date: 'about January 2018',
  url: 'https://pelicanprocurement.co.uk',
});

export const devonshiresThresholds2020 = publishedText({
  id: 'devonshires-thresholds-2020',
  title: 'Public procurement thresholds from 1 January 2020',
  publisher: 'Devonshires',
  date: 'about January 2020',
  url: 'https://devonshires.com',
});

export const lawFirmThresholds2022 = publishedText({
  id: 'law-firm-thresholds-2022',
  title: 'Public procurement thresholds from 1 January 2022 (three notes that agree)',
  publisher: 'Bevan Brittan; Mills & Reeve; DAC Beachcroft',
  date: 'November to December 2021',
  url: null,
});

/** The rulebook records the values of 2024 as confirmed but not where. */
export const thresholds2024 = publishedText({
  id: 'thresholds-2024',
  title: 'Public procurement thresholds from 1 January 2024',
  publisher: 'not recorded',
  date: 'about January 2024',
  url: null,
});

export const lawFirmThresholds2026 = publishedText({
  id: 'law-firm-thresholds-2026',
  title: 'Public procurement thresholds from 1 January 2026 (two notes that agree)',
  publisher: 'Devonshires; Arthur Cox',
  date: 'about January 2026',
  url: null,
});

export const lightnessOfTouch = publishedText({
  id: 'lightness-of-touch',
  title: 'Lightness of touch (article 29974)',
  publisher: 'Local Government Lawyer',
  date: '2016',
  url: 'https://localgovernmentlawyer.co.uk',
});

export const addleshawGoddardPpn1021 = publishedText({
  id: 'addleshaw-goddard-ppn-10-21',
  title: 'Note on Procurement Policy Note 10/21: thresholds and inclusion of VAT',
  publisher: 'Addleshaw Goddard',
  date: 'about December 2021',
  url: 'https://addleshawgoddard.com',
});

export const procurementPathway = publishedText({
  id: 'procurement-pathway',
  title: 'Procurement pathway: regulation 75 and below-threshold notices',
  publisher: 'Civil Service',
  date: 'not known',
  url: 'https://procurementpathway.civilservice.gov.uk',
});

export const burgesSalmonPpn0820 = publishedText({
  id: 'burges-salmon-ppn-08-20',
  title: 'Note on Procurement Policy Note 08/20: Find a Tender replaces OJEU/TED',
  publisher: 'Burges Salmon',
  date: '2020-12-01',
  url: 'https://burges-salmon.com',
});

export const lexologyNhsProcurement = publishedText({
  id: 'lexology-nhs-procurement',
  title: 'NHS procurement: Part B services and Supply2Health (document 3c96f7f9)',
  publisher: 'Lexology',
  date: 'not known',
  url: null,
});

export const ccgProcurementStrategy = publishedText({
  id: 'ccg-procurement-strategy',
  title: 'Procurement strategy of a CCG, with the history of its versions (document 84582420)',
  publisher: 'A CCG; copy on businessdocbox.com',
  date: '2015-07-10 to 2016-02-25',
  url: 'https://businessdocbox.com',
});

export const regulation109Notes = publishedText({
  id: 'regulation-109-notes',
  title: 'Notes on regulation 109 of the Public Contracts Regulations 2015: Contracts Finder',
  publisher: 'Ward Hadaway; telles.eu',
  date: 'about 2015',
  url: null,
});

export const lexologySubCentral2021 = publishedText({
  id: 'lexology-sub-central-2021',
  title: 'Central government and sub-central authorities (document 1a623e10)',
  publisher: 'Lexology',
  date: 'November 2021',
  url: null,
});

export const lexologySingleTender = publishedText({
  id: 'lexology-single-tender',
  title: 'Notes on awarding NHS contracts without competition (documents 840f43b1 and 6b9f31d5)',
  publisher: 'Lexology',
  date: 'not known',
  url: null,
});

export const standardContractPrimaryMedical2022 = publishedText({
  id: 'standard-contract-primary-medical-2022',
  title: 'NHS Standard Contract 2022/23, provisions applicable to primary medical services: explanatory note',
  publisher: 'NHS England; copy on jagomart.net',
  date: '2022',
  url: null,
});
