import assert from 'node:assert/strict';
import { check, dossierResultSchema, type Finding } from '../../../src/checking/index.js';
import { defineRule, show } from '../../../src/rulekit/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import { rules } from '../../../src/rules/index.js';

/** A waiver approved in the period of J is not above what its procurement is worth, nor above half of all. */
const rule = defineRule({
  id: 'ZZ-01',
  slug: 'traced',
  title: 'Traced',
  basis: 'local',
  sources: [],
  why: '',
  messages: { above: { severity: 'error', text: '{value} is above {worth}.', remedy: '' } },
  limbs: (limb) => [
    limb.record({
      name: 'b',
      of: 'waivers',
      needs: {
        waivers: ['waiver_ref', 'value', 'procurement_ref', 'approved_on'],
        procurement: ['est_value'],
      },
      uses: { procurement: ['procurement_ref'] },
      applies: {
        from: '2015-04-01',
        to: '2022-06-30',
        by: (row, { judgementDate }) => row.approved_on ?? judgementDate,
      },
      where: (row) => row.value !== null,
      check(row, context) {
        const { procurement, waivers } = context.tables;
        const bought = procurement.find('procurement_ref', row.procurement_ref);
        const all = waivers.sum('value').total;
        if (row.value! > bought!.est_value! && row.value! > all / 2)
          context.report('above', { at: 'value', values: { worth: show.money(bought!.est_value!) } });
      },
    }),
  ],
});

const { workbook } = layOut({
  name: 'waivers',
  cover: { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP' },
  tables: {
    waivers: [
      { waiver_ref: 'W-1', value: 100, procurement_ref: 'P-1', approved_on: '2015-05-01' },
      { waiver_ref: 'W-2', value: 900, procurement_ref: 'P-2', approved_on: null },
    ],
    procurement: [
      { procurement_ref: 'P-1', est_value: 200 },
      { procurement_ref: 'P-2', est_value: 500 },
    ],
  },
});
const found = (trace: boolean): Finding => {
  const result = check({ workbooks: [{ path: 'book.xlsx', workbook }] }, { rules: [rule], trace });
  const [finding, ...more] = dossierResultSchema.parse(result).findings;
  assert.deepEqual(more, []);
  return finding!;
};

describe('the way to a decision', () => {
  it('is told by limb, J and the date that was held against those of the limb', () => {
    const { decision } = found(false);
    assert.deepEqual(decision, {
      limb: 'b',
      grain: 'record',
      judgementDate: '2016-03-31',
      from: '2015-04-01',
      to: '2022-06-30',
      on: '2016-03-31',
    });
  });

  it('is told by each cell that was read, where that is asked for', () => {
    const steps = found(true).decision.steps!.map(({ step, cells, more, judgementDate }) => ({
      step,
      cells: cells.map(({ sheet, cell, heading, value, added }) =>
        [`${sheet}!${cell}`, heading, value, ...(added === null ? [] : [added])].join(' '),
      ),
      more,
      judgementDate,
    }));
    assert.deepEqual(steps, [
      { step: 'where', cells: ['Waivers!C3 Value £900'], more: 0, judgementDate: false },
      { step: 'applies', cells: ['Waivers!D3 Approved on (blank)'], more: 0, judgementDate: true },
      {
        step: 'check',
        cells: [
          'Waivers!B3 Procurement reference P-2',
          'Procurement!A3 Procurement reference P-2',
          'Waivers!C1 Value £1,000 2',
          'Waivers!C3 Value £900',
          'Procurement!B3 Estimated value £500',
        ],
        more: 0,
        judgementDate: false,
      },
    ]);
  });

  it('changes nothing else of a result', () => {
    const of = (trace: boolean): unknown => {
      const result = check({ workbooks: [{ path: 'book.xlsx', workbook }] }, { rules, trace });
      return {
        ...result,
        findings: result.findings.map(({ decision, ...finding }) => ({ ...finding, on: decision.on })),
      };
    };
    assert.deepEqual(of(true), of(false));
  });
});
