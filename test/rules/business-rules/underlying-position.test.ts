import rule from '../../../src/rules/business-rules/underlying-position.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (financial_year: string | null): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year,
  period_end: null,
  units: 'GBP',
});
const allocation = (financial_year: string | null, underlying_position: Row[string]): Row => ({
  financial_year,
  revenue_resource_limit: 100_000_000,
  underlying_position,
});
const found = {
  at: 'allocation[0].underlying_position',
  message: 'underlyingNotStated',
  severity: 'info' as const,
};
type Findings = NonNullable<Case['findings']>;
const given = (name: string, year: string | null, position: Row[string], findings: Findings = []): Case => ({
  name,
  cover: cover(year),
  tables: { allocation: [allocation(year, position)] },
  findings,
});
const withLine = (name: string, description: string, findings: Findings = []): Case => ({
  name,
  cover: cover('2015/16'),
  tables: {
    allocation: [allocation('2015/16', null)],
    budget: [{ description, annual_budget: 1, forecast_outturn: 1 }],
  },
  findings,
});

ruleTester(rule, {
  valid: [
    given('a surplus', '2015/16', 1_200_000),
    given('a deficit', '2015/16', -3_400_000),
    given('exactly in balance', '2015/16', 0),
    withLine('stated beneath the budget lines', 'Underlying surplus/(deficit)'),
  ],
  invalid: [
    given('blank', '2015/16', null, [{ ...found, says: ['2015/16', '1 April 2013'] }]),
    given('to be confirmed', '2015/16', 'TBC', [found]),
    withLine('no budget line states it', 'Anytown Hospitals', [found]),
  ],
  dates: [
    { ...given('blank in 2012/13', '2012/13', null), outsideDates: 1 },
    given('blank in 2013/14', '2013/14', null, [found]),
    given('blank in 2019/20', '2019/20', null, [found]),
    { ...given('blank in 2020/21', '2020/21', null), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no allocation', cover: cover('2015/16'), reason: 'table-missing' },
    {
      name: 'no column for it',
      cover: cover('2015/16'),
      tables: { allocation: [{ financial_year: '2015/16', revenue_resource_limit: 1, population: 1 }] },
      reason: 'column-missing',
    },
    { ...given('it cannot be read', '2015/16', { text: 'in balance' }), reason: 'unreadable' },
    { ...given('no year is known', null, null), reason: 'date-unknown' },
    {
      name: 'only the allocation of another year',
      cover: cover('2015/16'),
      tables: { allocation: [allocation('2016/17', null)] },
      reason: 'reference-missing',
    },
  ],
});
