import { publishedText } from './source.js';

const STANDING_RULES =
  'National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and Standing Rules) Regulations 2012, SI 2012/2996';

export const standingRulesSchedules = publishedText({
  id: 'si-2012-2996-schedules',
  title: `${STANDING_RULES}, Schedules 2 to 4`,
  publisher: 'legislation.gov.uk',
  date: '2012',
  url: 'https://legislation.gov.uk/en/uksi/2012/2996/schedules',
});

export const standingRules = publishedText({
  id: 'si-2012-2996',
  title: `${STANDING_RULES}, regulations 7, 10 and 11`,
  publisher: 'legislation.gov.uk',
  date: '2012',
  url: 'https://www.legislation.gov.uk/uksi/2012/2996/regulation/2',
});

export const hsjObesitySurgery = publishedText({
  id: 'hsj-7002492',
  title: 'Report on the transfer of adult obesity surgery to CCGs (article 7002492)',
  publisher: 'Health Service Journal',
  date: '2016',
  url: 'https://hsj.co.uk',
});

export const healthcareLeaderDialysis = publishedText({
  id: 'healthcare-leader-dialysis',
  title: 'Renal dialysis and obesity transfer halted',
  publisher: 'Healthcare Leader',
  date: '2015',
  url: 'https://healthcareleadernews.com/news/renal-dialysis-and-obesity-transfer-halted',
});

export const localGovernmentChildrensPublicHealth = publishedText({
  id: 'lga-childrens-public-health-transfer',
  title: 'Children’s public health transfer',
  publisher: 'Local Government Association',
  date: '2015',
  url: 'https://local.gov.uk',
});

export const northEastCouncilsPublicHealth = publishedText({
  id: 'north-east-councils-public-health',
  title: 'Public health responsibilities of councils',
  publisher: 'Association of North East Councils',
  date: '2013',
  url: 'http://www.northeastcouncils.gov.uk/news.aspx?id=181',
});

export const hsjAnyQualifiedProvider = publishedText({
  id: 'hsj-5038953',
  title: 'Report on Any Qualified Provider: three of eight services by September 2012 (article 5038953)',
  publisher: 'Health Service Journal',
  date: 'about 2011',
  url: 'https://hsj.co.uk',
});

export const gpOnlineMaternity2010 = publishedText({
  id: 'gponline-1046650',
  title: 'GPs to commission maternity services in DoH U-turn (article 1046650)',
  publisher: 'GPonline',
  date: 'December 2010',
  url: 'https://gponline.com/gps-commission-maternity-services-doh-u-turn/article/1046650',
});
