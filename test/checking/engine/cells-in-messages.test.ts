import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import { defineRule, show } from '../../../src/rulekit/index.js';
import { projectChoice, refer } from '../../../src/sources/index.js';
import { memoryWorkbook } from '../../../src/workbook/index.js';

/** Compares each contribution with the agreement's own table, to name cells of both. */
const rule = defineRule({
  id: 'XX-01',
  slug: 'cells',
  title: 'Cells are named',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A rule for this test alone.',
  messages: { seen: { severity: 'info', text: '{amount}, planned {planned}', remedy: 'Give {amount}.' } },
  limbs: (limb) => [
    limb.record({
      of: 'poolContrib',
      needs: { poolContrib: ['pool_ref', 'contributor', 'amount'], poolSpend: ['pool_ref', 'planned'] },
      check(row, context) {
        const spend = context.tables.poolSpend.find('pool_ref', row.pool_ref);
        context.report('seen', {
          at: 'contributor',
          values: { planned: show.money(spend!.planned!, spend!.at('planned')) },
        });
      },
    }),
  ],
});

const contributions = {
  name: 'Contributions',
  rows: [
    ['Pool reference', 'Contributor', 'Contributor type', 'Function funded', 'Service category', 'Amount'],
    ['P1', 'NHS Anytown CCG', 'CCG', 'Community services', 'Community', 500],
    ['P1', 'NHS Anytown CCG', 'CCG', 'Community services', 'Community', 700],
  ],
};
const spend = {
  name: 'Pool spend',
  rows: [
    ['Pool reference', 'Scheme', 'Service category', 'Planned', 'Risk bearer'],
    ['P1', 'Reablement', 'Community', 1_200, 'CCG'],
  ],
};

describe('the cells in a message', () => {
  it('are addresses, with the sheet where it is another than the finding’s; none in what to do', () => {
    const workbook = memoryWorkbook([contributions, spend]);
    const { findings } = check({ workbooks: [{ path: 'pools.xlsx', workbook }] }, { rules: [rule] });
    assert.equal(findings[0]!.message, "£500 (F2), planned £1,200 ('Pool spend'!D2)");
    assert.equal(findings[0]!.remedy, 'Give £500.');
  });

  it('name the workbook where that is another', () => {
    const workbooks = [contributions, spend].map((sheet) => ({
      path: `${sheet.name}.xlsx`,
      workbook: memoryWorkbook([sheet]),
    }));
    const { findings } = check({ workbooks }, { rules: [rule] });
    assert.equal(findings[0]!.message, "£500 (F2), planned £1,200 ('Pool spend'!D2 of Pool spend.xlsx)");
  });
});
