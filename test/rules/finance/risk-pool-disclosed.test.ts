import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/risk-pool-disclosed.js';

const cover = { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', financial_year: '2015/16', units: 'GBP' };
const line = {
  line_id: 'L1',
  description: 'Contribution to risk pool with three CCGs',
  line_type: 'Provider contract',
  annual_budget: 400_000,
};
const inContract: ExpectedFinding = {
  at: 'budget[0].line_type',
  message: 'poolInContract',
  severity: 'info',
};
const given = (name: string, values: Row, findings: readonly ExpectedFinding[] = [], as: Row = {}): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { budget: [{ ...line, ...values }] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('a line of its own', { line_type: 'Risk pool' }),
    given('a contract without pool', { description: 'Anytown Hospitals' }),
    given('a risk share with the provider', { description: 'Anytown Hospitals, contract risk share' }),
    given('the type of the line is blank', { line_type: null }),
    given('the description is blank', { description: null }),
    given('a reserve for risks', { line_type: 'Reserve-contingency', description: 'Risk pool' }),
  ],
  invalid: [
    given('a risk pool within a contract', {}, [
      { ...inContract, says: 'Contribution to risk pool with three CCGs' },
    ]),
    given('in capitals and with a hyphen', { description: 'RISK-POOL 2015/16' }, [inContract]),
    given('the type in other words', { line_type: 'Contract' }, [inContract]),
  ],
  dates: [
    given('a year before CCGs', {}, [inContract], { financial_year: '2011/12' }),
    given('a year after CCGs', {}, [inContract], { financial_year: '2023/24' }),
  ],
  notEvaluated: [
    { name: 'no budget', cover, reason: 'table-missing' },
    {
      name: 'no column for the type of line',
      cover,
      tables: { budget: [{ line_id: 'L1', description: 'Risk pool', annual_budget: 1 }] },
      reason: 'column-missing',
    },
    { ...given('a type that is not on the list', { line_type: 'Hedge' }), reason: 'unreadable' },
  ],
});
