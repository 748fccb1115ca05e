import rule from '../../../src/rules/enhanced-services/newly-designed-needs-level.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const designed = {
  service_id: 'ES-01',
  title: 'Frailty clinics',
  type: 'Newly designed enhanced service',
  commissioner_type: 'CCG',
  contract_form: 'NHS Standard Contract',
  practice_or_provider: 'Mill Lane Surgery',
  start: '2015-04-01',
  end: null,
};
const byBoth = { ...designed, commissioner_type: 'Joint' };
const byNhsEngland = { ...designed, commissioner_type: 'NHS England' };

const levelOf = (level: string) => ({ level, from: '2015-04-01', to: null });
const joint = levelOf('Joint commissioning');
const delegated = levelOf('Delegated commissioning');
const greater = levelOf('Greater involvement');
const greaterThen = (next: string) => [
  { ...greater, to: '2016-03-31' },
  { level: next, from: '2016-04-01', to: null },
];

const withoutLevel = (row: number) =>
  ({ at: `enhancedServices[${row}].type`, message: 'withoutCoCommissioning', severity: 'error' }) as const;

type Row = Record<string, string | null | { error: '#N/A' }>;
const services = (delegation: Row[], ...enhancedServices: Row[]) => ({
  cover,
  tables: { ...(delegation.length > 0 ? { delegation } : {}), enhancedServices },
});

ruleTester(rule, {
  valid: [
    { name: 'a delegated CCG, and both together', ...services([delegated], designed, byBoth), judged: 2 },
    { name: 'a CCG that commissions jointly', ...services([joint], designed, byBoth), judged: 2 },
    {
      name: 'NHS England and a council, whatever the level, which is not known',
      ...services([], byNhsEngland, { ...designed, commissioner_type: 'Local authority' }),
      judged: 2,
    },
    {
      name: 'services of other types at the level of greater involvement',
      ...services(
        [greater],
        byNhsEngland,
        { ...designed, type: 'Local service (former LES)' },
        { ...designed, type: 'DES' },
        { ...designed, type: 'NES' },
      ),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'the CCG, and both together, at the level of greater involvement',
      ...services([greater], designed, byBoth, byNhsEngland),
      findings: [{ ...withoutLevel(0), says: ['30 September 2016', 'Greater involvement'] }, withoutLevel(1)],
    },
    {
      name: 'no co-commissioning, as the Cover says',
      ...services([], designed),
      cover: { ...cover, co_commissioning_level: 'None' },
      findings: [{ ...withoutLevel(0), says: 'None' }],
    },
    {
      name: 'greater involvement, stated by the user',
      ...services([], designed),
      facts: { levels: [{ level: 'Greater involvement', from: '2015-04-01' }] },
      findings: [withoutLevel(0)],
    },
  ],

  dates: [
    {
      name: 'a service that ended the day before co-commissioning began',
      ...services([greater], { ...designed, start: '2014-04-01', end: '2015-03-31' }),
      outsideDates: 1,
    },
    {
      name: 'a service that ended on the day co-commissioning began',
      ...services([greater], { ...designed, start: '2014-04-01', end: '2015-04-01' }),
      findings: [{ ...withoutLevel(0), says: '1 April 2015' }],
    },
    {
      name: 'the last day before delegation fails, the first day passes',
      ...services(
        greaterThen('Delegated commissioning'),
        { ...designed, end: '2016-03-31' },
        { ...designed, end: '2016-04-01' },
      ),
      judged: 2,
      findings: [{ ...withoutLevel(0), says: '31 March 2016' }],
    },
    {
      name: 'the last day before joint commissioning fails, the first day passes',
      ...services(
        greaterThen('Joint commissioning'),
        { ...designed, end: '2016-03-31' },
        { ...designed, end: '2016-04-01' },
      ),
      judged: 2,
      findings: [withoutLevel(0)],
    },
    {
      name: 'no level stated: from 1 April 2021 every CCG was delegated',
      ...services([], { ...designed, end: '2021-04-01' }),
      cover: coverOf('2021/22', '2021-09-30'),
      judged: 1,
    },
    {
      name: 'the last day of CCGs, and a service that starts the day after',
      ...services([], designed, { ...designed, start: '2022-07-01' }),
      cover: coverOf('2022/23', '2022-06-30'),
      judged: 1,
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of enhanced services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the commissioner',
      ...services([greater], {
        service_id: 'ES-01',
        title: 'Frailty clinics',
        type: 'DES',
        start: '2015-04-01',
      }),
      reason: 'column-missing',
    },
    {
      name: 'no newly designed service',
      ...services([greater], { ...designed, type: 'Local service (former LES)' }),
      reason: 'not-applicable',
    },
    {
      name: 'the level is not known on 31 March 2021',
      ...services([], { ...designed, end: '2021-03-31' }),
      cover: coverOf('2021/22', '2021-09-30'),
      reason: 'level-unknown',
      notJudged: { 'level-unknown': 1 },
    },
    {
      name: 'the commissioner is blank',
      ...services([greater], { ...designed, commissioner_type: null }),
      reason: 'blank',
    },
    {
      name: 'the type is an error value',
      ...services([greater], { ...designed, type: { error: '#N/A' } }),
      reason: 'unreadable',
    },
    {
      name: 'no date at all',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { enhancedServices: [{ ...designed, start: null }] },
      reason: 'date-unknown',
    },
  ],
});
