import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/running-costs/administration-in-programme.js';

const cover = { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', financial_year: '2016/17', units: 'GBP' };
const line = {
  line_id: 'L1',
  programme_area: 'Other Programme',
  description: 'Corporate services',
  annual_budget: 120_000,
};
const admin: ExpectedFinding = {
  at: 'budget[0].description',
  message: 'readsLikeAdministration',
  severity: 'info',
};
const given = (name: string, values: Row, findings: readonly ExpectedFinding[] = [], as: Row = {}): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { budget: [{ ...line, ...values }] },
  findings,
});
const described = (description: string, findings: readonly ExpectedFinding[] = []): Case =>
  given(description, { description }, findings);

ruleTester(rule, {
  valid: [
    described('Hospices'),
    described('Anytown Health and Wellbeing Board schemes'),
    described('Safeguarding children board'),
    described('Boarding of escorts'),
    described('Above-board audits'),
    given('no description', { description: null }),
    given('nothing is budgeted', { annual_budget: 0 }),
    {
      name: 'running costs beside services',
      cover,
      tables: {
        budget: [
          { ...line, programme_area: 'Running Costs' },
          { ...line, description: 'Hospices' },
        ],
      },
      judged: 1,
    },
  ],
  invalid: [
    given('corporate', {}, [{ ...admin, says: ['Corporate services', 'Other Programme', '1 April 2013'] }]),
    described('Governing body and board', [admin]),
    described('Estates admin', [admin]),
    described('CSU recharge', [admin]),
    described('North of England Commissioning Support', [admin]),
    given('under reserves', { programme_area: 'Reserves' }, [admin]),
    given('a penny is budgeted', { annual_budget: 0.01 }, [admin]),
  ],
  dates: [
    given('the last year before CCGs', {}, [], { financial_year: '2012/13' }),
    given('the first year of CCGs', {}, [admin], { financial_year: '2013/14' }),
    given('the last year of CCGs', {}, [admin], { financial_year: '2022/23' }),
    given('the year after CCGs', {}, [], { financial_year: '2023/24' }),
  ],
  notEvaluated: [
    { name: 'no budget', cover, reason: 'table-missing' },
    { ...given('the programme area is blank', { programme_area: null }), reason: 'blank' },
    { ...given('the programme area is not on the list', { programme_area: 'Admin' }), reason: 'unreadable' },
    { ...given('only running costs', { programme_area: 'Running Costs' }), reason: 'not-applicable' },
  ],
});
