import rule from '../../../src/rules/aqp/price-basis.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
};
const service = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  price_basis: 'National tariff',
  price_set_by: null,
  price: 42.5,
  unit: 'Attendance',
  price_from: '2014-04-01',
  live_from: '2013-10-01',
};
const local = { ...service, price_basis: 'Local price', price_set_by: 'NHS Anytown CCG' };
const noBasis = { ...service, price_basis: null };
const blank = (row = 0) => ({
  at: `aqpServices[${row}].price_basis`,
  message: 'basisBlank',
  severity: 'error' as const,
});
const unnamed = (row = 0) => ({
  at: `aqpServices[${row}].price_set_by`,
  message: 'setterNotNamed',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'the national tariff, which nobody local sets',
      cover,
      tables: { aqpServices: [service] },
      judged: 1,
    },
    { name: 'a local price with its commissioner', cover, tables: { aqpServices: [local] }, judged: 2 },
    {
      name: 'everyday words for the two',
      cover,
      tables: {
        aqpServices: [
          { ...service, price_basis: 'Tariff' },
          { ...local, price_basis: 'local tariff' },
        ],
      },
    },
    {
      name: 'a local price in a list without a column for the commissioner',
      cover,
      tables: {
        aqpServices: [
          {
            aqp_service: 'Podiatry',
            area: 'Anytown',
            price_basis: 'Local price',
            price: 42.5,
            price_from: '2014-04-01',
          },
        ],
      },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'no basis',
      cover,
      tables: { aqpServices: [service, noBasis] },
      findings: [{ ...blank(1), says: 'Podiatry' }],
    },
    {
      name: 'a basis to be confirmed is blank',
      cover,
      tables: { aqpServices: [{ ...service, price_basis: 'tbc' }] },
      findings: [blank()],
    },
    {
      name: 'a local price that nobody is named for',
      cover,
      tables: { aqpServices: [local, { ...local, price_set_by: null }] },
      findings: [{ ...unnamed(1), says: 'Podiatry' }],
    },
    {
      name: 'no basis and nobody named: one finding',
      cover,
      tables: { aqpServices: [{ ...noBasis, price_set_by: null, unit: 'Course' }] },
      findings: [blank()],
    },
  ],
  dates: [
    {
      name: 'a price from the day before AQP began',
      cover,
      tables: { aqpServices: [{ ...noBasis, price_from: '2012-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'a price from the day on which AQP began',
      cover,
      tables: { aqpServices: [{ ...noBasis, price_from: '2012-04-01' }] },
      findings: [blank()],
    },
    {
      name: 'no first day of the price: that of the service, the day before AQP began',
      cover,
      tables: { aqpServices: [{ ...noBasis, price_from: null, live_from: '2012-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'no first day of the price: that of the service',
      cover,
      tables: { aqpServices: [{ ...noBasis, price_from: null }] },
      findings: [blank()],
    },
    {
      name: 'no date in the row: the period end of the Cover',
      cover,
      tables: { aqpServices: [{ ...noBasis, price_from: null, live_from: null }] },
      findings: [blank()],
    },
  ],
  notEvaluated: [
    { name: 'no list of prices', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the basis',
      cover,
      tables: { aqpServices: [{ aqp_service: 'Podiatry', price: 42.5, price_from: '2014-04-01' }] },
      reason: 'column-missing',
    },
    {
      name: 'the basis is not on the list',
      cover,
      tables: { aqpServices: [{ ...service, price_basis: 'Cost plus' }] },
      reason: 'unreadable',
    },
    {
      name: 'no date in the row, no Cover and no as-of date',
      tables: { aqpServices: [{ ...noBasis, price_from: null, live_from: null }] },
      reason: 'date-unknown',
    },
  ],
});
