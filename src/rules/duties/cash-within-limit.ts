import { cashBalanceShare } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { greaterNottinghamDuties2018, healthAndSocialCareAct2012, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30', by: yearStart };
const ABOVE =
  'is {excess} above the most that may be drawn down, {target}. Since 1 April 2013 a CCG may not draw more cash in a year than it is allotted.';

export default defineRule({
  id: 'SD-07',
  slug: 'cash-within-limit',
  title: 'Cash drawn down and the balance at the month end are within their limits',
  basis: 'law',
  sources: [refer(healthAndSocialCareAct2012), refer(greaterNottinghamDuties2018)],
  why: 'Cash is allotted for the year. What a CCG draws and does not need by the month end is missing elsewhere in the NHS.',
  messages: {
    drawdownAboveAtYearEnd: {
      severity: 'error',
      text: `The cash drawn down for {year}, {performance}, ${ABOVE}`,
      remedy: 'Check both figures. Where they are right, the breach is to be reported.',
    },
    drawdownAboveInYear: {
      severity: 'warning',
      text: `The cash drawn down in {year}, as shown before the year end, {performance}, ${ABOVE}`,
      remedy: 'Check both figures; else draw no more, or have the limit raised.',
    },
    balanceAbove: {
      severity: 'warning',
      text: 'The closing balance of {closing_cash} is above {share} of the month’s drawdown ({share} of {drawdown} = {most}). Since 1 April 2013 CCGs have been asked to hold no more cash than that at a month end.',
      remedy: 'Check both figures; else draw down less in the next month.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'statutoryDuties',
      needs: { statutoryDuties: ['duty_id', 'target', 'performance'] },
      applies: LIFE_OF_CCGS,
      where: (row) => row.duty_id === 'SD-07',
      check(row, context) {
        const { target, performance } = row;
        if (target === null || performance === null)
          return context.cannotJudge('blank', 'the cash drawn down or its limit is blank', [
            row.at(target === null ? 'target' : 'performance'),
          ]);
        if (performance <= target) return;
        context.report(context.month === 12 ? 'drawdownAboveAtYearEnd' : 'drawdownAboveInYear', {
          at: 'performance',
          values: {
            excess: show.money(performance - target),
            year: show.financialYear(context.financialYear!),
          },
          related: [row.at('target')],
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'statutoryDuties',
      needs: { statutoryDuties: ['duty_id', 'drawdown', 'closing_cash'] },
      applies: LIFE_OF_CCGS,
      where: (row) => row.duty_id === 'SD-07',
      check(row, context) {
        const { drawdown, closing_cash: balance } = row;
        if (drawdown === null || balance === null)
          return context.cannotJudge('blank', 'the month’s drawdown or the closing balance is blank', [
            row.at(drawdown === null ? 'drawdown' : 'closing_cash'),
          ]);
        if (drawdown <= 0)
          return context.cannotJudge('not-applicable', 'no cash was drawn down for the month', [
            row.at('drawdown'),
          ]);
        const share = context.value(cashBalanceShare, yearStart(null, context)!);
        const most = Math.round(drawdown * share);
        if (balance <= most) return;
        context.report('balanceAbove', {
          at: 'closing_cash',
          values: { share: show.percentage(share), most: show.money(most) },
          related: [row.at('drawdown')],
        });
      },
    }),
  ],
});
