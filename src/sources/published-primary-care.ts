import { publishedText } from './source.js';

export const bmaPayments2015 = publishedText({
  id: 'bma-payments-2015',
  title: 'GP contract payments 2015-16',
  publisher: 'British Medical Association',
  date: '2015',
  url: null,
});

export const medeconomics2015 = publishedText({
  id: 'medeconomics-1390778',
  title: 'GP funding from 2015/16: global sum, correction factor and seniority (article 1390778)',
  publisher: 'Medeconomics',
  date: '2016',
  url: null,
});

export const bmaPayments2016 = publishedText({
  id: 'bma-payments-2016',
  title: 'GP contract payments 2016-17 (also Medeconomics)',
  publisher: 'British Medical Association',
  date: '2016',
  url: null,
});

export const gpOnlineContract2017 = publishedText({
  id: 'gponline-1423757',
  title: 'GP contract 2017/18 (article 1423757)',
  publisher: 'GPonline',
  date: '2017',
  url: 'https://gponline.com',
});

export const bmaContractFaq2018 = publishedText({
  id: 'bma-contract-faq-2018',
  title: 'GP contract 2018/19: questions and answers',
  publisher: 'British Medical Association',
  date: '2018',
  url: null,
});

export const contractPayments2019 = publishedText({
  id: 'contract-payments-2019',
  title: 'GP contract 2019/20: payments (three notes that agree)',
  publisher: 'Gloucestershire LMC; rbp.co.uk; British Medical Association',
  date: '2019',
  url: null,
});

export const yorlmcPayments2020 = publishedText({
  id: 'yorlmc-payments-2020',
  title: 'GP contract 2020/21: payments',
  publisher: 'YORLMC',
  date: '2020',
  url: null,
});

export const gpOnlineContract2021 = publishedText({
  id: 'gponline-contract-2021',
  title: 'GP contract 2021/22: global sum of £97.28 (also Pulse)',
  publisher: 'GPonline',
  date: '2021-02-19',
  url: 'https://gponline.com',
});

export const larkingGowen2021 = publishedText({
  id: 'larking-gowen-2021',
  title: 'GP contract 2021/22: global sum of £96.78 (also LLR LMC and Avon LMC)',
  publisher: 'Larking Gowen',
  date: '2021-04-15',
  url: null,
});

export const pulsePmsReviews = publishedText({
  id: 'pulse-pms-reviews',
  title: 'Report on PMS reviews by March 2016',
  publisher: 'Pulse',
  date: 'not known',
  url: 'https://pulsetoday.co.uk',
});
