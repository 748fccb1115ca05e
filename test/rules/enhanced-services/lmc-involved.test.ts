import rule from '../../../src/rules/enhanced-services/lmc-involved.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const consulted = {
  service_id: 'ES-01',
  title: 'Frailty clinics',
  type: 'Local service (former LES)',
  commissioner_type: 'CCG',
  contract_form: 'NHS Standard Contract',
  practice_or_provider: 'Mill Lane Surgery',
  start: '2014-04-01',
  end: null,
  lmc_consulted_on: '2014-01-15',
};
const notConsulted = { ...consulted, lmc_consulted_on: null };

type Row = Record<string, string | null | { text: string }>;
const services = (...enhancedServices: Row[]) => ({ cover, tables: { enhancedServices } });
const found = (row: number) =>
  ({
    at: `enhancedServices[${row}].lmc_consulted_on`,
    message: 'notConsulted',
    severity: 'info',
  }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'consulted on a local and on a newly designed service',
      ...services(consulted, { ...consulted, type: 'Newly designed enhanced service' }),
      judged: 2,
    },
    {
      name: 'consulted after the service had started',
      ...services({ ...consulted, lmc_consulted_on: '2014-05-01' }),
      judged: 1,
    },
    {
      name: 'national services, and services of others',
      ...services(
        consulted,
        { ...notConsulted, type: 'DES' },
        { ...notConsulted, type: 'NES' },
        { ...notConsulted, type: 'LA public health' },
        { ...notConsulted, commissioner_type: 'NHS England' },
        { ...notConsulted, commissioner_type: 'Local authority' },
      ),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'no day for a local and for a newly designed service',
      ...services(consulted, notConsulted, { ...notConsulted, type: 'Newly designed enhanced service' }),
      findings: [{ ...found(1), says: '1 April 2014' }, found(2)],
    },
    {
      name: 'not known is blank',
      ...services({ ...consulted, lmc_consulted_on: { text: 'not known' } }),
      findings: [found(0)],
    },
  ],

  dates: [
    {
      name: 'started under the primary care trust, and on the first day of the CCG',
      ...services({ ...notConsulted, start: '2013-03-31' }, { ...notConsulted, start: '2013-04-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [found(1)],
    },
    {
      name: 'starts on the last day of CCGs, and the day after',
      ...services({ ...notConsulted, start: '2022-06-30' }, { ...notConsulted, start: '2022-07-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [found(0)],
    },
  ],

  notEvaluated: [
    { name: 'no table of enhanced services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the day',
      ...services({
        service_id: 'ES-01',
        title: 'Frailty clinics',
        type: 'Local service (former LES)',
        commissioner_type: 'CCG',
        start: '2014-04-01',
      }),
      reason: 'column-missing',
    },
    {
      name: 'the day cannot be read',
      ...services({ ...consulted, lmc_consulted_on: { text: 'at the spring meeting' } }),
      reason: 'unreadable',
    },
    {
      name: 'the start is blank: the service may be older than the CCG',
      ...services({ ...notConsulted, start: null }),
      reason: 'date-unknown',
    },
    {
      name: 'only national services',
      ...services({ ...notConsulted, type: 'DES' }),
      reason: 'not-applicable',
    },
  ],
});
