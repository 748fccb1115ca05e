import rule from '../../../src/rules/scope/emergency-services-covered.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const acute = {
  contract_ref: 'C-001',
  title: 'Services of the year',
  service_category: 'Acute',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Hospitals',
  start_date: '2013-04-01',
  end_date: '2015-03-31',
  extension_end: null,
};
const ambulance = { ...acute, service_category: 'Ambulance', provider_name: 'Anytown Ambulance Service' };
const outOfHours = { ...acute, service_category: 'NHS111/OOH' };
const community = { ...acute, service_category: 'Community' };

type Row = Record<string, string | null | { error: '#N/A' } | { text: string } | { notCalculated: string }>;
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });
const noAmbulance = { at: 'contracts', message: 'noAmbulance', severity: 'info' } as const;
const noUrgentCare = { at: 'contracts', message: 'noUrgentCare', severity: 'info' } as const;

ruleTester(rule, {
  valid: [
    { name: 'an ambulance and an acute contract', ...held(acute, ambulance, community), judged: 1 },
    { name: 'out-of-hours instead of acute', ...held(ambulance, outOfHours) },
    {
      name: 'the ambulance contract is led by another CCG, or commissioned jointly',
      ...held(
        { ...acute, commissioner_type: 'Joint' },
        { ...ambulance, commissioner_org: 'NHS Othertown CCG' },
      ),
    },
    {
      name: 'contracts without days or a commissioner are in force',
      ...held(
        { ...acute, start_date: null, end_date: null, commissioner_type: null },
        { ...ambulance, end_date: null },
      ),
    },
    {
      name: 'an ended contract that has been extended',
      ...held(acute, { ...ambulance, end_date: '2014-03-31', extension_end: '2015-03-31' }),
    },
    {
      name: 'a cell that cannot be read does not matter where both are there',
      ...held(acute, ambulance, { ...community, service_category: { error: '#N/A' } }),
    },
  ],

  invalid: [
    {
      name: 'no ambulance contract',
      ...held(acute, community),
      findings: [{ ...noAmbulance, says: ['2 in all', '30 September 2014'] }],
    },
    {
      name: 'neither acute nor out-of-hours',
      ...held(ambulance, community),
      findings: [{ ...noUrgentCare, says: '2 in all' }],
    },
    { name: 'neither kind', ...held(community), findings: [noAmbulance, noUrgentCare] },
    {
      name: 'the acute contract is NHS England’s',
      ...held(ambulance, { ...acute, commissioner_org: 'NHS England', commissioner_type: 'NHS England' }),
      findings: [{ ...noUrgentCare, says: '1 in all' }],
    },
  ],

  dates: [
    {
      name: 'ends on the day of judgement',
      ...held(acute, { ...ambulance, end_date: '2014-09-30' }),
      judged: 1,
    },
    {
      name: 'ended the day before',
      ...held(acute, { ...ambulance, end_date: '2014-09-29' }),
      findings: [noAmbulance],
    },
    {
      name: 'starts on the day of judgement',
      ...held(acute, { ...ambulance, start_date: '2014-09-30' }),
      judged: 1,
    },
    {
      name: 'starts the day after',
      ...held(acute, { ...ambulance, start_date: '2014-10-01' }),
      findings: [noAmbulance],
    },
    {
      name: 'extended to the day before',
      ...held(acute, { ...ambulance, end_date: '2014-03-31', extension_end: '2014-09-29' }),
      findings: [noAmbulance],
    },
    {
      name: 'the day before CCGs began',
      ...held(community),
      cover: coverOf('2012/13', '2013-03-31'),
      outsideDates: 1,
    },
    { name: 'the first day of CCGs', ...held(acute), asOf: '2013-04-01', findings: [noAmbulance] },
    {
      name: 'the last day of CCGs',
      ...held({ ...acute, end_date: null }),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [noAmbulance],
    },
    { name: 'the day after CCGs', ...held(community), asOf: '2022-07-01', outsideDates: 1 },
  ],

  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the category',
      ...held({
        contract_ref: 'C-001',
        title: 'Services',
        provider_name: 'Anytown Hospitals',
        start_date: '2013-04-01',
        end_date: '2015-03-31',
      }),
      reason: 'column-missing',
    },
    {
      name: 'a category that may be the one that is missing cannot be read',
      ...held(acute, { ...community, service_category: { error: '#N/A' } }),
      reason: 'unreadable',
    },
    {
      name: 'a category that may be the one that is missing is a formula without a result',
      ...held(acute, { ...community, service_category: { notCalculated: 'A1' } }),
      reason: 'not-calculated',
    },
    {
      name: 'a day of the ambulance contract cannot be read',
      ...held(acute, { ...ambulance, end_date: { text: 'rolling' } }),
      reason: 'unreadable',
    },
    {
      name: 'a category that may be the one that is missing is blank',
      ...held(acute, { ...community, service_category: null }),
      reason: 'blank',
    },
    {
      name: 'only contracts of NHS England',
      ...held({ ...acute, commissioner_org: 'NHS England', commissioner_type: 'NHS England' }),
      reason: 'not-applicable',
    },
    { name: 'no date at all', tables: { contracts: [acute] }, reason: 'date-unknown' },
  ],
});
