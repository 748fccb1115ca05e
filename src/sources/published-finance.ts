import { publishedText } from './source.js';

export const runningCostAllowance2012 = publishedText({
  id: 'nhs-england-running-costs-2012',
  title: 'CCG running cost allowance',
  publisher: 'NHS Commissioning Board',
  date: 'November 2012',
  url: 'https://england.nhs.uk/2012/11/ccg-rca',
});

export const runningCostAllowances2014 = publishedText({
  id: 'nhs-england-running-costs-2014',
  title: 'CCG running cost allowances for 2014/15 and 2015/16, with a reply beneath',
  publisher: 'NHS England',
  date: 'February 2014',
  url: 'https://england.nhs.uk/2014/02/costs-allowances',
});

export const hsjBusinessRules2013 = publishedText({
  id: 'hsj-business-rules-2013',
  title: 'Reports on planning for 2013/14 (articles 5058688 and 5063067)',
  publisher: 'Health Service Journal',
  date: '2013',
  url: 'https://hsj.co.uk',
});

export const knowsleyPlan2016 = publishedText({
  id: 'knowsley-plan-2016',
  title: 'Plan of Knowsley CCG for 2016/17',
  publisher: 'Knowsley CCG; copy on fdocuments.net',
  date: '2016',
  url: 'https://fdocuments.net',
});

export const hsjRiskReserve2016 = publishedText({
  id: 'hsj-7016559',
  title: 'Report on the 1 per cent risk reserve of 2016/17 (article 7016559)',
  publisher: 'Health Service Journal',
  date: '2017',
  url: 'https://hsj.co.uk',
});

export const hsjPlanning2017 = publishedText({
  id: 'hsj-7010730',
  title: 'Report on planning guidance for 2017/18 (article 7010730)',
  publisher: 'Health Service Journal',
  date: '2016',
  url: 'https://hsj.co.uk',
});

export const hfmaRiskReserve2017 = publishedText({
  id: 'hfma-risk-reserve-2017',
  title: 'Baumann highlights change in risk reserve structure',
  publisher: 'HFMA',
  date: '2016',
  url: 'https://hfma.org.uk',
});

export const hfmaFundingBoost2018 = publishedText({
  id: 'hfma-funding-boost-2018',
  title: 'Funding boost in planning guidance',
  publisher: 'HFMA',
  date: '2018-02-02',
  url: 'https://hfma.org.uk',
});

export const hfmaAllocations2020 = publishedText({
  id: 'hfma-allocations-2020',
  title: 'NHS finance arrangements for 2020/21: allocations adjusted to expenditure, then system envelopes',
  publisher: 'HFMA',
  date: '2020-09-17',
  url: 'https://hfma.org.uk',
});

export const hfmaAllocations2021 = publishedText({
  id: 'hfma-allocations-2021',
  title: 'NHS finance arrangements for 2021/22: system envelopes for each half of the year',
  publisher: 'HFMA',
  date: '2021-03-01',
  url: 'https://hfma.org.uk',
});

export const hsjPlanning2019 = publishedText({
  id: 'hsj-7024090',
  title: 'Report on planning for 2019/20: primary care networks and mental health (article 7024090)',
  publisher: 'Health Service Journal',
  date: '2019',
  url: 'https://hsj.co.uk',
});

export const gpOnlineOver75s2014 = publishedText({
  id: 'gponline-1225160',
  title: 'Report on £5 a head for patients over 75 (article 1225160)',
  publisher: 'GPonline',
  date: 'about December 2013',
  url: 'https://gponline.com',
});

export const northHampshireDelegated2016 = publishedText({
  id: 'north-hampshire-delegated-2016',
  title: 'Delegated primary care budgets of 2015/16 and 2016/17 (presentation 14857034)',
  publisher: 'North Hampshire CCG; copy on slideplayer.com',
  date: '2016-05-03',
  url: 'https://slideplayer.com/14857034',
});

export const bhtaBetterCareFund2016 = publishedText({
  id: 'bhta-better-care-fund-2016',
  title: 'Better Care Fund 2016/17',
  publisher: 'British Healthcare Trades Association, on issuu.com',
  date: '2016',
  url: 'https://issuu.com/bhta',
});

export const onmedicaBetterCareFund2019 = publishedText({
  id: 'onmedica-better-care-fund-2019',
  title: 'Report on the Better Care Fund 2019/20',
  publisher: 'OnMedica',
  date: '2019',
  url: null,
});

export const betterCareFundStatement2020 = publishedText({
  id: 'better-care-fund-statement-2020',
  title: 'Better Care Fund: policy statement 2020 to 2021',
  publisher: 'GOV.UK',
  date: 'December 2020',
  url: 'https://gov.uk',
});

export const pharmacyBizBetterCareFund2021 = publishedText({
  id: 'pharmacy-biz-better-care-fund-2021',
  title: 'Report on the Better Care Fund 2021/22',
  publisher: 'Pharmacy Business',
  date: '2021',
  url: 'https://pharmacy.biz',
});

export const nhsEnglandBetterCareFund2022 = publishedText({
  id: 'nhs-england-better-care-fund-2022',
  title: 'Better Care Fund policy page',
  publisher: 'NHS England',
  date: '2022',
  url: 'https://england.nhs.uk',
});

export const betterCareFundRequirements2017 = publishedText({
  id: 'better-care-fund-requirements-2017',
  title: 'Better Care Fund planning requirements 2017 to 2019',
  publisher: 'copy of basw.co.uk',
  date: '2017',
  url: 'https://basw.co.uk',
});

export const section75Regulations = publishedText({
  id: 'si-2000-617',
  title:
    'NHS Bodies and Local Authorities Partnership Arrangements Regulations 2000, SI 2000/617, regulation 7',
  publisher: 'legislation.gov.uk',
  date: '2000',
  url: 'https://legislation.gov.uk/uksi/2000/617/regulation/7/made',
});

export const westKentTransformation2017 = publishedText({
  id: 'west-kent-transformation-2017',
  title: 'General Practice Forward View: £3 a head transformational support (also GPonline 1452949)',
  publisher: 'West Kent Health',
  date: '2017',
  url: 'https://westkenthealth.co.uk',
});

export const croneriPrimaryCareNetworks2019 = publishedText({
  id: 'croneri-primary-care-networks-2019',
  title: 'Primary care networks: core payment of £1.50 a head (also YORLMC)',
  publisher: 'Croner-i',
  date: '2019',
  url: null,
});

export const pulseQualityPremium = publishedText({
  id: 'pulse-20001246',
  title: 'Report on the quality premium (article 20001246)',
  publisher: 'Pulse',
  date: 'about December 2012',
  url: 'https://pulsetoday.co.uk',
});

export const qualityPremiumRegulations = publishedText({
  id: 'si-2013-474',
  title:
    'National Health Service (Clinical Commissioning Groups - Payments in Respect of Quality) Regulations 2013, SI 2013/474',
  publisher: 'legislation.gov.uk',
  date: '2013',
  url: 'https://legislation.gov.uk/uksi/2013/474/made',
});

export const hsjMentalHealthStandard = publishedText({
  id: 'hsj-7021602',
  title: 'Report on the mental health investment standard of 2018/19 (article 7021602)',
  publisher: 'Health Service Journal',
  date: '2018',
  url: 'https://hsj.co.uk',
});

export const nhsbtBetterPayment = publishedText({
  id: 'nhsbt-better-payment',
  title: 'Better Payment Practice Code',
  publisher: 'NHS Blood and Transplant',
  date: 'not known',
  url: 'https://nhsbt.nhs.uk',
});

export const hsjPromptPayment2020 = publishedText({
  id: 'hsj-7027516',
  title: 'Report on payment within seven days (article 7027516)',
  publisher: 'Health Service Journal',
  date: '2020',
  url: 'https://hsj.co.uk',
});

export const cqcSpendOver25k = publishedText({
  id: 'cqc-spend-over-25k',
  title: 'Spend over £25,000: the invoice decides (also lpft.nhs.uk)',
  publisher: 'Care Quality Commission',
  date: 'not known',
  url: 'https://cqc.org.uk',
});

export const blackpoolAnnualReport2022 = publishedText({
  id: 'blackpool-annual-report-2022',
  title: 'Annual report and accounts 2021/22: financial performance targets, and a deficit agreed in advance',
  publisher: 'Blackpool CCG, on fyldecoastccgs.nhs.uk',
  date: '2022',
  url: 'https://fyldecoastccgs.nhs.uk',
});

export const greaterNottinghamDuties2018 = publishedText({
  id: 'greater-nottingham-duties-2018',
  title: 'Finance report 2018/19: key duties, “Remain within the Cash Balance Limit”',
  publisher: 'Greater Nottingham CCGs; copy on vdocuments.net',
  date: '2018',
  url: 'https://vdocuments.net',
});

export const hsjTopUp = publishedText({
  id: 'hsj-5076618',
  title: 'Report on co-commissioning: CCGs may top up spending on primary care (article 5076618)',
  publisher: 'Health Service Journal',
  date: '2014',
  url: 'https://hsj.co.uk',
});

export const hsjMentalHealthExclusions = publishedText({
  id: 'hsj-7025824',
  title: 'Report on what counts towards the mental health investment standard (article 7025824)',
  publisher: 'Health Service Journal',
  date: '2019',
  url: 'https://hsj.co.uk',
});

export const spendListsLeaveOut = publishedText({
  id: 'spend-lists-leave-out',
  title: 'Spend over £25,000: payroll and the names of private persons are left out',
  publisher: 'Kent and Medway NHS and Social Care Partnership Trust; Kernow CCG',
  date: 'not known',
  url: 'https://kmpt.nhs.uk',
});
