import rule from '../../../src/rules/enhanced-services/local-service-of-ccg.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  units: 'GBP',
};
const local = {
  service_id: 'ES-01',
  title: 'Minor injuries',
  type: 'Local service (former LES)',
  commissioner_type: 'CCG',
  contract_form: 'NHS Standard Contract',
  practice_or_provider: 'Mill Lane Surgery',
  start: '2013-04-01',
  end: null,
};
const byNhsEngland = { ...local, commissioner_type: 'NHS England' };

type Row = Record<string, string | null | { error: '#REF!' }>;
const services = (...enhancedServices: Row[]) => ({ cover, tables: { enhancedServices } });
const found = (row: number) =>
  ({
    at: `enhancedServices[${row}].commissioner_type`,
    message: 'byNhsEngland',
    severity: 'info',
  }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'the CCG, both together, and the council',
      ...services(
        local,
        { ...local, commissioner_type: 'Joint' },
        { ...local, commissioner_type: 'Local authority' },
      ),
      judged: 3,
    },
    {
      name: 'national services, newly designed ones and public health are other types',
      ...services(
        local,
        { ...byNhsEngland, type: 'DES' },
        { ...byNhsEngland, type: 'NES' },
        { ...byNhsEngland, type: 'Newly designed enhanced service' },
        { ...byNhsEngland, type: 'LA public health' },
      ),
      judged: 1,
    },
    {
      name: 'public health services of councils, by their titles',
      ...services(
        { ...byNhsEngland, title: 'Smoking cessation' },
        { ...byNhsEngland, title: 'Sexual health in practices' },
      ),
      judged: 2,
    },
  ],

  invalid: [
    {
      name: 'NHS England commissions a local service',
      ...services(local, byNhsEngland),
      findings: [{ ...found(1), says: '30 September 2014' }],
    },
    {
      name: 'a title that names no public health after all, and none',
      ...services(
        { ...byNhsEngland, title: 'Vasectomy and sexual health' },
        { ...byNhsEngland, title: null },
      ),
      findings: [found(0), found(1)],
    },
    {
      name: 'NHS England by its former name, with no column for the title',
      ...services({ service_id: 'ES-01', type: 'LES', commissioner_type: 'NHSCB', start: '2013-04-01' }),
      findings: [found(0)],
    },
  ],

  dates: [
    {
      name: 'a service that ended the day before CCGs began, and one on their first day',
      ...services(
        { ...byNhsEngland, start: '2010-04-01', end: '2013-03-31' },
        { ...byNhsEngland, start: '2010-04-01', end: '2013-04-01' },
      ),
      judged: 1,
      outsideDates: 1,
      findings: [{ ...found(1), says: 'on 1 April 2013' }],
    },
    {
      name: 'the last day of CCGs, and a service that starts the day after',
      ...services(byNhsEngland, { ...byNhsEngland, start: '2022-07-01' }),
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      judged: 1,
      outsideDates: 1,
      findings: [found(0)],
    },
  ],

  notEvaluated: [
    { name: 'no table of enhanced services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the commissioner',
      ...services({ service_id: 'ES-01', title: 'Minor injuries', type: 'LES', start: '2013-04-01' }),
      reason: 'column-missing',
    },
    {
      name: 'the commissioner is blank',
      ...services({ ...local, commissioner_type: null }),
      reason: 'blank',
    },
    {
      name: 'the commissioner is an error value',
      ...services({ ...local, commissioner_type: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    { name: 'no local service', ...services({ ...byNhsEngland, type: 'DES' }), reason: 'not-applicable' },
    {
      name: 'no date at all',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { enhancedServices: [{ ...byNhsEngland, start: null }] },
      reason: 'date-unknown',
    },
  ],
});
