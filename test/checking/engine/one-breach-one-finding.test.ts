import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import { rules } from '../../../src/rules/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';

const { workbook } = layOut({
  name: 'a procurement without a route',
  cover: { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP' },
  tables: {
    procurement: [
      {
        procurement_ref: 'P-1',
        title: 'Hearing aids',
        est_value: 90_000,
        route: null,
        award_date: '2015-09-01',
      },
    ],
  },
});
/** Findings of the book, by the rules of these ids. */
const findings = (...ids: string[]) =>
  check(
    { workbooks: [{ path: 'book.xlsx', workbook }] },
    { rules: rules.filter(({ id }) => ids.includes(id)) },
  ).findings.map(({ rule, cell }) => `${rule} ${cell}`);

describe('one breach, one finding', () => {
  it('leaves a blank route to the rule that owns it', () => {
    assert.deepEqual(findings('PR-01', 'DA-03'), ['PR-01 D2']);
  });

  it('reports the blank where its owner does not run', () => {
    assert.deepEqual(findings('DA-03'), ['DA-03 D2']);
  });
});

describe('one breach in the lines and in the statement of duties', () => {
  const cover = {
    ccg_ods: '99X',
    financial_year: '2015/16',
    period_end: '2016-03-31',
    month_no: 12,
    units: 'GBP',
  };
  const line = {
    line_id: 'L1',
    description: 'Staff',
    programme_area: 'Running Costs',
    forecast_outturn: 4_500_000,
  };
  const duty = (duty_id: string, performance: number) => ({ duty_id, target: 4_400_000, performance });
  /** Spending of so much against limits of 4,400,000, in the lines and in the statement. */
  const checked = (forecast_outturn: number, performance: number, as: object, ...ids: string[]) =>
    check(
      {
        workbooks: [
          {
            path: 'book.xlsx',
            workbook: layOut({
              name: 'spending',
              cover: { ...cover, ...as },
              tables: {
                budget: [{ ...line, forecast_outturn }],
                allocation: [
                  {
                    financial_year: '2015/16',
                    revenue_resource_limit: 4_400_000,
                    running_cost_allowance: 4_400_000,
                    population: 1,
                  },
                ],
                statutoryDuties: [duty('SD-03', performance), duty('SD-06', performance)],
              },
            }).workbook,
          },
        ],
      },
      { rules: rules.filter(({ id }) => ids.includes(id)) },
    ).findings.map(({ rule, messageId, related }) => ({
      rule,
      messageId,
      related: related.map(({ sheet, cell }) => `${sheet}!${cell}`),
    }));

  it('is a finding in the lines, and the row of the statement is related to it', () => {
    assert.deepEqual(checked(4_500_000, 4_500_000, {}, 'FI-01', 'SD-03'), [
      { rule: 'FI-01', messageId: 'overLimitOutturn', related: ['Statutory duties!C2'] },
    ]);
  });

  it('is a finding of the statement where the lines are within the limit', () => {
    assert.deepEqual(
      checked(4_400_000, 4_500_000, {}, 'FI-01', 'SD-03').map(({ rule }) => rule),
      ['SD-03'],
    );
  });

  it('is a finding of the statement where the rule of the lines does not run', () => {
    assert.deepEqual(
      checked(4_500_000, 4_500_000, {}, 'SD-03').map(({ rule }) => rule),
      ['SD-03'],
    );
  });

  it('yields to the same breach only, not to another finding of the rule', () => {
    // The allowance is far above the rate a head of one person, but the lines are within it.
    const found = checked(4_400_000, 4_500_000, {}, 'FI-02', 'SD-06');
    assert.deepEqual(found.map(({ rule, messageId }) => `${rule} ${messageId}`).sort(), [
      'FI-02 allowanceAbovePerHead',
      'SD-06 aboveAtYearEnd',
    ]);
    const both = checked(4_500_000, 4_500_000, {}, 'FI-02', 'SD-06');
    assert.deepEqual(
      both.map(({ rule, messageId, related }) => `${rule} ${messageId} ${related.join(' ')}`).sort(),
      ['FI-02 allowanceAbovePerHead Allocation!D2', 'FI-02 overAllowanceOutturn Statutory duties!C3'],
    );
  });

  it('leaves a statement in months before the year end to the lines too', () => {
    assert.deepEqual(
      checked(4_500_000, 4_500_000, { month_no: 6, period_end: '2015-09-30' }, 'FI-01', 'SD-03').map(
        ({ messageId }) => messageId,
      ),
      ['overLimitForecast'],
    );
  });
});
