import rule from '../../../src/rules/scope/maternity-proposal.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2010/11',
  period_end: '2010-09-30',
  units: 'GBP',
};
const march2011 = { ...cover, period_end: '2011-03-31' };
const maternity = {
  contract_ref: 'C-001',
  title: 'Midwifery',
  service_category: 'Maternity',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Hospitals',
  start_date: '2010-04-01',
  end_date: null,
};
type Row = Record<string, string | null | { error: '#N/A' }>;
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });
const found = (row: number) =>
  ({ at: `contracts[${row}].service_category`, message: 'maternity', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'other services, and maternity of others',
      ...held(
        { ...maternity, service_category: 'Acute' },
        { ...maternity, commissioner_org: 'Primary care trust', commissioner_type: 'NHS England' },
      ),
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'a consortium commissions maternity while the proposal stood',
      ...held(maternity),
      findings: [{ ...found(0), says: ['30 September 2010', 'NHS Commissioning Board'] }],
    },
    {
      name: 'the commissioner is called a consortium',
      ...held({ ...maternity, commissioner_org: null, commissioner_type: 'Consortium' }),
      findings: [found(0)],
    },
  ],
  dates: [
    {
      name: 'ended the day before the proposal, and on its first day',
      ...held({ ...maternity, end_date: '2010-06-30' }, { ...maternity, end_date: '2010-07-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [{ ...found(1), says: '1 July 2010' }],
    },
    {
      name: 'ended on the last day of the proposal, and the day after',
      ...held({ ...maternity, end_date: '2010-12-31' }, { ...maternity, end_date: '2011-01-01' }),
      cover: march2011,
      judged: 1,
      outsideDates: 1,
      findings: [found(0)],
    },
    {
      name: 'a CCG commissions maternity, as the law has had it since 1 April 2013',
      ...held({ ...maternity, start_date: '2013-04-01' }),
      cover: { ...cover, financial_year: '2013/14', period_end: '2013-04-30' },
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the commissioner',
      ...held({ contract_ref: 'C-001', service_category: 'Maternity', start_date: '2010-04-01' }),
      reason: 'column-missing',
    },
    { name: 'the category is blank', ...held({ ...maternity, service_category: null }), reason: 'blank' },
    {
      name: 'the category is an error value',
      ...held({ ...maternity, service_category: { error: '#N/A' } }),
      reason: 'unreadable',
    },
    {
      name: 'no date at all',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { contracts: [{ ...maternity, start_date: null }] },
      reason: 'date-unknown',
    },
  ],
});
