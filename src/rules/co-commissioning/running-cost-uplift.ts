import { coCommissioningRunningCostWords } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { holdsAny } from '../scope/words-in-title.js';

export default defineRule({
  id: 'CO-08',
  slug: 'running-cost-uplift',
  title: 'Running costs have no addition for co-commissioning',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'There is no possibility of additional administrative resources being deployed on these services at this time due to running cost constraints.',
    ),
    cite(southernDerbyshireHwb2015, 'a reducing resource available for ‘running costs’'),
  ],
  why: 'CCGs took on GP contracts within the running cost allowance that they had.',
  messages: {
    namedLikeAddition: {
      severity: 'info',
      text: 'The line {description}, with a budget of {annual_budget} among running costs, is named like an addition for co-commissioning. In 2015/16 NHS England gave no more for running costs with it.',
      remedy: 'Check that the line is paid for from the running cost allowance as it was.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['programme_area', 'description', 'annual_budget'] },
      where: ({ programme_area: area }) => area === 'Running Costs',
      applies: { from: '2015-04-01', to: '2016-03-31', by: yearStart },
      check(line, context) {
        if (!holdsAny(line.description, context.constant(coCommissioningRunningCostWords))) return;
        const { annual_budget: amount } = line;
        if (amount === null)
          return context.cannotJudge('blank', 'Annual budget is blank', [line.at('annual_budget')]);
        if (amount > 0) context.report('namedLikeAddition', { at: 'description' });
      },
    }),
  ],
});
