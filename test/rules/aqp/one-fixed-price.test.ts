import rule from '../../../src/rules/aqp/one-fixed-price.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const service = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  price_line: 'First appointment',
  price_basis: 'Local price',
  price: 42,
  unit: 'Attendance',
  price_from: '2015-04-01',
  price_to: '2016-03-31',
};
const followUp = { ...service, price_line: 'Follow-up appointment', price: 27.5 };
const lastYear = { ...service, price: 40, price_from: '2014-04-01', price_to: '2015-03-31' };
/** Providers of a table without the columns for the price line and the unit. */
const plain = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  provider_name: 'Anytown Foot Care',
  provider_ods: '8ZZ01',
  status: 'Qualified',
  contract_start: '2015-05-01',
  unit_price: 42,
};
const provider = { ...plain, price_line: 'First appointment', unit: 'Attendance' };
const second = { ...provider, provider_name: 'Stepwell Clinics', provider_ods: '8ZZ02' };
const third = { ...provider, provider_name: 'Anytown Community Trust', provider_ods: 'RX9' };
const fourth = { ...provider, provider_name: 'Northside Podiatry', provider_ods: '8ZZ03' };
const starts = (contract_start: string, unit_price: number) => ({ ...provider, contract_start, unit_price });
const notSet = (row: number, price = 0) => ({
  at: `aqpProviders[${row}].unit_price`,
  message: 'otherThanSetPrice',
  severity: 'error' as const,
  related: [`aqpServices[${price}].price`],
});
const notCommon = (row: number) => ({
  at: `aqpProviders[${row}].unit_price`,
  message: 'otherThanCommonPrice',
  severity: 'error' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'every provider has the set price',
      cover,
      tables: { aqpServices: [service], aqpProviders: [provider, second, third] },
    },
    {
      name: 'one provider and the national tariff',
      cover,
      tables: { aqpServices: [{ ...service, price_basis: 'National tariff' }], aqpProviders: [provider] },
    },
    {
      name: 'each price line has a price of its own',
      cover,
      tables: {
        aqpServices: [service, followUp],
        aqpProviders: [
          provider,
          { ...provider, price_line: 'Follow-up appointment', unit_price: 27.5 },
          second,
          { ...second, price_line: 'Follow-up appointment', unit_price: 27.5 },
        ],
      },
    },
    {
      name: 'each area has a price of its own',
      cover,
      tables: {
        aqpServices: [service, { ...service, area: 'Othertown', price: 45 }],
        aqpProviders: [provider, { ...second, area: 'Othertown', unit_price: 45 }],
      },
    },
    {
      name: 'applied, rejected and withdrawn providers are not paid the price',
      cover,
      tables: {
        aqpServices: [service],
        aqpProviders: [
          provider,
          { ...second, status: 'Applied', unit_price: 50 },
          { ...third, status: 'Rejected', unit_price: 51 },
          { ...fourth, status: 'Withdrawn', unit_price: 52 },
        ],
      },
    },
    {
      name: 'a qualified provider whose contract has not begun has no price period yet',
      cover,
      tables: {
        aqpServices: [service],
        aqpProviders: [provider, { ...second, contract_start: null, unit_price: 50 }],
      },
    },
    {
      name: 'no set price, and all providers have the same',
      cover,
      tables: { aqpProviders: [provider, second] },
    },
    {
      name: 'no price line and no unit, and the service has one price',
      cover,
      tables: { aqpServices: [service], aqpProviders: [plain] },
    },
  ],

  invalid: [
    {
      name: 'the prices have no price line: the one price of the service is the price of every line',
      cover,
      tables: {
        aqpServices: [{ aqp_service: 'Podiatry', area: 'Anytown', price: 42, price_from: '2015-04-01' }],
        aqpProviders: [provider, { ...second, unit_price: 45 }],
      },
      findings: [{ ...notSet(1), says: ['£45', '£42'] }],
    },
    {
      name: 'the price line of the one price is blank',
      cover,
      tables: {
        aqpServices: [{ ...service, price_line: null }],
        aqpProviders: [provider, { ...second, unit_price: 45 }],
      },
      findings: [notSet(1)],
    },
    {
      name: 'a price of the line goes before one without a line',
      cover,
      tables: {
        aqpServices: [{ ...service, price_line: null, price: 40 }, service],
        aqpProviders: [provider, { ...second, unit_price: 40 }],
      },
      findings: [notSet(1, 1)],
    },
    {
      name: 'a penny above the set price',
      cover,
      tables: { aqpServices: [service], aqpProviders: [provider, { ...second, unit_price: 42.01 }] },
      findings: [{ ...notSet(1), says: ['£42.01', '£42'] }],
    },
    {
      name: 'a penny below the set price',
      cover,
      tables: { aqpServices: [service], aqpProviders: [{ ...provider, unit_price: 41.99 }] },
      findings: [{ ...notSet(0), says: '£41.99' }],
    },
    {
      name: 'a suspended provider keeps the one price',
      cover,
      tables: {
        aqpServices: [service],
        aqpProviders: [provider, { ...second, status: 'Suspended', unit_price: 45 }],
      },
      findings: [notSet(1)],
    },
    {
      name: 'the set price decides, although most providers have another',
      cover,
      tables: {
        aqpServices: [service],
        aqpProviders: [{ ...provider, unit_price: 45 }, { ...second, unit_price: 45 }, third],
      },
      findings: [notSet(0), notSet(1)],
    },
    {
      name: 'the price of another line is not the price of this line',
      cover,
      tables: {
        aqpServices: [followUp, service],
        aqpProviders: [provider, { ...second, unit_price: 27.5 }],
      },
      findings: [notSet(1, 1)],
    },
    {
      name: 'another price than the only one of the service, without price line and unit',
      cover,
      tables: { aqpServices: [service], aqpProviders: [{ ...plain, unit_price: 43 }] },
      findings: [notSet(0)],
    },
    {
      name: 'no set price: the provider who differs from the most frequent price',
      cover,
      tables: { aqpProviders: [provider, { ...second, unit_price: 44 }, third] },
      findings: [{ ...notCommon(1), says: ['£44', '£42'] }],
    },
    {
      name: 'the table of prices holds another service only: the most frequent price decides',
      cover,
      tables: {
        aqpServices: [{ ...service, aqp_service: 'Adult hearing', price: 268 }],
        aqpProviders: [provider, second, { ...third, unit_price: 40 }],
      },
      findings: [notCommon(2)],
    },
    {
      name: 'no set price and a tie: every provider of the group',
      cover,
      tables: { aqpProviders: [provider, { ...second, unit_price: 44 }] },
      findings: [notCommon(0), notCommon(1)],
    },
    {
      name: 'a tie in one area does not touch another',
      cover,
      tables: {
        aqpProviders: [
          { ...provider, area: 'Othertown' },
          { ...second, area: 'Othertown' },
          { ...third, unit_price: 40 },
          fourth,
        ],
      },
      findings: [notCommon(2), notCommon(3)],
    },
  ],

  dates: [
    {
      name: 'on the last day of a price and on the first day of the next, each with its own price',
      cover,
      tables: {
        aqpServices: [lastYear, service],
        aqpProviders: [starts('2015-03-31', 40), starts('2015-04-01', 42)],
      },
    },
    {
      name: 'on the last day of a price and on the first day of the next, each with the other price',
      cover,
      tables: {
        aqpServices: [lastYear, service],
        aqpProviders: [starts('2015-03-31', 42), starts('2015-04-01', 40)],
      },
      asOf: '2015-03-31',
      findings: [notSet(0, 0), notSet(1, 1)],
    },
    {
      name: 'the price has changed since: the list may show that of today, and not that of the year before',
      cover,
      asOf: '2015-04-01',
      tables: {
        aqpServices: [lastYear, service],
        aqpProviders: [starts('2015-03-31', 42), starts('2015-04-01', 40), starts('2015-03-31', 41.99)],
      },
      findings: [notSet(1, 1), notSet(2, 0)],
    },
    {
      name: 'the last day of the price is in, the day after is not',
      cover,
      tables: {
        aqpServices: [service],
        aqpProviders: [starts('2016-03-31', 45), starts('2016-04-01', 46)],
      },
      findings: [notSet(0)],
    },
    {
      name: 'a price without an end still stands years later',
      cover,
      tables: {
        aqpServices: [{ ...service, price_from: '2013-04-01', price_to: null }],
        aqpProviders: [{ ...provider, unit_price: 45 }],
      },
      findings: [notSet(0)],
    },
    {
      name: 'the day before any qualified provider began',
      cover,
      tables: {
        aqpServices: [{ ...service, price_from: '2012-01-01' }],
        aqpProviders: [starts('2012-03-31', 45)],
      },
      outsideDates: 1,
    },
    {
      name: 'the first day of any qualified provider',
      cover,
      tables: {
        aqpServices: [{ ...service, price_from: '2012-01-01' }],
        aqpProviders: [starts('2012-04-01', 45)],
      },
      findings: [notSet(0)],
    },
  ],

  notEvaluated: [
    { name: 'no table of providers', cover, tables: { aqpServices: [service] }, reason: 'table-missing' },
    {
      name: 'no column for the unit price',
      cover,
      tables: {
        aqpServices: [service],
        aqpProviders: [
          {
            aqp_service: 'Podiatry',
            area: 'Anytown',
            price_line: 'First appointment',
            provider_name: 'Anytown Foot Care',
            status: 'Qualified',
            contract_start: '2015-05-01',
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'one provider and no set price for its service',
      cover,
      tables: { aqpServices: [{ ...service, aqp_service: 'Adult hearing' }], aqpProviders: [provider] },
      reason: 'reference-missing',
    },
    {
      name: 'two prices, and neither price line nor unit to tell which is the provider’s',
      cover,
      tables: { aqpServices: [service, followUp], aqpProviders: [{ ...plain, unit_price: 45 }] },
      reason: 'column-missing',
    },
    {
      name: 'the unit price is blank',
      cover,
      tables: { aqpServices: [service], aqpProviders: [{ ...provider, unit_price: null }] },
      reason: 'blank',
    },
    {
      name: 'the unit price cannot be read',
      cover,
      tables: { aqpServices: [service], aqpProviders: [{ ...provider, unit_price: { text: 'as tariff' } }] },
      reason: 'unreadable',
    },
  ],
});
