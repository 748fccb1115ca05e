import rule from '../../../src/rules/enhanced-services/local-service-route.js';
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
  start: '2014-04-01',
  end: null,
  procurement_ref: null,
  contract_ref: null,
};
const procured = { ...local, procurement_ref: 'P-01' };
const contracted = { ...local, contract_ref: 'C-01' };
const registers = {
  procurement: [{ procurement_ref: 'P-01', title: 'Minor injuries', est_value: 90_000, route: 'AQP' }],
  contracts: [
    {
      contract_ref: 'C-01',
      title: 'Minor injuries',
      provider_name: 'Mill Lane Surgery',
      start_date: '2014-04-01',
      end_date: '2016-03-31',
    },
  ],
};

type Row = Record<string, string | null | { error: '#REF!' }>;
const services = (...enhancedServices: Row[]) => ({ cover, tables: { ...registers, enhancedServices } });
const alone = (...enhancedServices: Row[]) => ({ cover, tables: { enhancedServices } });
const none = (row: number, field = 'procurement_ref') =>
  ({ at: `enhancedServices[${row}].${field}`, message: 'noReference', severity: 'info' }) as const;
const notFound = (row: number, field: string) =>
  ({ at: `enhancedServices[${row}].${field}`, message: 'notFound', severity: 'info' }) as const;

/** The row without some of its columns. */
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

ruleTester(rule, {
  valid: [
    {
      name: 'a procurement, a contract, and both',
      ...services(procured, contracted, { ...procured, contract_ref: ' c-01 ' }),
      judged: 3,
    },
    {
      name: 'the contract is found, the procurement is not, or its register is not held',
      ...services({ ...contracted, procurement_ref: 'P-99' }),
      judged: 1,
    },
    {
      name: 'the contract is found where no procurements are held',
      cover,
      tables: { contracts: registers.contracts, enhancedServices: [{ ...procured, contract_ref: 'C-01' }] },
      judged: 1,
    },
    {
      name: 'other types, and services of others',
      ...services(
        procured,
        { ...local, type: 'DES' },
        { ...local, type: 'Newly designed enhanced service' },
        { ...local, commissioner_type: 'NHS England' },
      ),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'no reference, in a sheet with both columns',
      ...services(procured, local),
      findings: [{ ...none(1), says: '1 April 2014' }],
    },
    {
      name: 'no reference, in a sheet with the one column or the other',
      ...services(without(local, 'procurement_ref')),
      findings: [none(0, 'contract_ref')],
    },
    {
      name: 'no reference is needed to find that there is none: no register is held',
      ...alone(without(local, 'contract_ref')),
      findings: [none(0)],
    },
    { name: 'tbc is no reference', ...alone({ ...local, contract_ref: 'tbc' }), findings: [none(0)] },
    {
      name: 'references that are in neither register',
      ...services({ ...local, procurement_ref: 'P-99' }, { ...local, contract_ref: 'C-99' }),
      findings: [
        { ...notFound(0, 'procurement_ref'), says: 'P-99' },
        { ...notFound(1, 'contract_ref'), says: 'C-99' },
      ],
    },
  ],

  dates: [
    {
      name: 'started under the primary care trust, and on the first day of the CCG',
      ...services({ ...local, start: '2013-03-31' }, { ...local, start: '2013-04-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [none(1)],
    },
    {
      name: 'starts on the last day of CCGs, and the day after',
      ...services({ ...local, start: '2022-06-30' }, { ...local, start: '2022-07-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [none(0)],
    },
  ],

  notEvaluated: [
    { name: 'no table of enhanced services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for a reference',
      ...services(without(local, 'procurement_ref', 'contract_ref')),
      reason: 'column-missing',
    },
    {
      name: 'references to registers that are not held',
      ...alone(procured, contracted),
      reason: 'reference-missing',
      notJudged: { 'reference-missing': 2 },
    },
    {
      name: 'a procurement that is not found, and a register of contracts that is not held',
      cover,
      tables: {
        procurement: registers.procurement,
        enhancedServices: [{ ...local, procurement_ref: 'P-99', contract_ref: 'C-01' }],
      },
      reason: 'reference-missing',
    },
    {
      name: 'the reference is an error value',
      ...services({ ...local, procurement_ref: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    { name: 'the start is blank', ...services({ ...local, start: null }), reason: 'date-unknown' },
    { name: 'no local service', ...services({ ...local, type: 'NES' }), reason: 'not-applicable' },
  ],
});
