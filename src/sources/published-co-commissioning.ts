import { publishedText } from './source.js';

export const clinicalCommissioningGroupsTransfer2022 = publishedText({
  id: 'si-2022-734',
  title: 'SI 2022/734, regulation 34: the last period of clinical commissioning groups',
  publisher: 'legislation.gov.uk',
  date: '2022',
  url: 'https://legislation.gov.uk/uksi/2022/734/regulation/34/made',
});

export const nhsEnglandCcgArrangements = publishedText({
  id: 'nhs-england-ccg-arrangements',
  title: 'Primary care co-commissioning: arrangements of CCGs',
  publisher: 'NHS England',
  date: '2021',
  url: 'https://england.nhs.uk/commissioning/pc-co-comms/ccgs-arrangements',
});

export const legislativeReformOrder2014 = publishedText({
  id: 'si-2014-2436',
  title: 'Legislative Reform (Clinical Commissioning Groups) Order 2014, SI 2014/2436',
  publisher: 'legislation.gov.uk; copy on zoomlaw.co.uk',
  date: '2014',
  url: 'https://zoomlaw.co.uk/2014-2436-uksi.html',
});

export const hsjSubmissions2015 = publishedText({
  id: 'hsj-5081424',
  title: 'Report on the 2015/16 round of co-commissioning (article 5081424)',
  publisher: 'Health Service Journal',
  date: 'about January 2015',
  url: 'https://hsj.co.uk',
});

export const surreySussexLmcsCoCommissioning = publishedText({
  id: 'sslmcs-co-commissioning',
  title: 'Co-commissioning',
  publisher: 'Surrey & Sussex LMCs',
  date: '2015',
  url: 'https://sslmcs.co.uk/cocommissioning',
});

export const delegationApplication2017 = publishedText({
  id: 'nhs-england-delegation-application-2017',
  title: 'Delegated commissioning: application process for 2017/18',
  publisher: 'NHS England; copy on docsbay.net',
  date: '2016',
  url: 'https://docsbay.net',
});

export const nhsEnglandDelegationApply = publishedText({
  id: 'nhs-england-delegation-apply',
  title: 'Primary care co-commissioning: how to apply',
  publisher: 'NHS England',
  date: '2019',
  url: 'https://england.nhs.uk/commissioning/pc-co-comms/apply',
});

export const hsjDelegationNumbers = publishedText({
  id: 'hsj-delegation-numbers',
  title:
    'Reports on the number of CCGs with delegated and joint commissioning (articles 7003641 and 5084097)',
  publisher: 'Health Service Journal',
  date: '2015 to 2016',
  url: 'https://hsj.co.uk',
});
