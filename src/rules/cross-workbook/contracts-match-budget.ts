import { registerToBudgetShare } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { blanks } from '../better-care-fund/pools-of-area.js';
import { yearStart } from '../finance/year-tables.js';
import { cannotSum } from '../left-out.js';
import { sumInWords } from '../sum-in-words.js';
import { CONTRACT_FIELDS, isAllYear, isInYear, LINE_FIELDS, providersOf } from './providers.js';

export default defineRule({
  id: 'XW-03',
  slug: 'contracts-match-budget',
  title: 'A provider’s budget is what its contracts cost in the year',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A contract that is not fully in the budget, or a budget without a contract behind it, turns up as an overspend or an underspend later.',
  messages: {
    budgetDiffers: {
      severity: 'warning',
      text: 'The budget for {provider} in {year} is {budget}. The contracts with this provider cost {contracts} a year: the budget is {difference} {direction}. The two may differ by {share}, in every year since 2013/14.',
      remedy:
        'Check the yearly values in the register, contract variations, and the lines coded to this provider. Correct the one that is out of date.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['annual_budget'], contracts: ['annual_value', 'start_date', 'end_date'] },
      uses: { budget: LINE_FIELDS, contracts: CONTRACT_FIELDS },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      prepare(context) {
        const { budget, contracts } = context.tables;
        const year = context.financialYear;
        if (year === null) return context.cannotJudge('date-unknown', 'the year of the budget is not known');
        const isTyped = budget.has('line_type');
        return providersOf(
          budget.records.filter((line) => !isTyped || line.line_type === 'Provider contract'),
          contracts.records.filter((contract) => isInYear(contract, year) && context.isThisCcg(contract)),
        );
      },
      where: (line, _, providers) => providers.has(line.index),
      check(line, context, providers) {
        const { lines, contracts: held } = providers.get(line.index)!;
        const { budget, contracts } = context.tables;
        const year = context.financialYear!;
        const part = held.filter((contract) => !isAllYear(contract, year));
        if (part.length > 0)
          return context.cannotJudge(
            'not-applicable',
            'a contract of the provider runs for a part of the year',
            part.map((contract) => contract.at('start_date')),
          );
        const taxed = held.filter((contract) => (contract.vat_rate ?? 0) > 0);
        if (taxed.length > 0)
          return context.cannotJudge(
            'not-applicable',
            'the budget holds VAT that the value of the contract leaves out',
            taxed.map((contract) => contract.at('vat_rate')),
          );
        const planned = budget.sum('annual_budget', lines);
        const agreed = contracts.sum('annual_value', held);
        if (planned.leftOut.length > 0) return cannotSum(planned.leftOut, budget, context);
        if (agreed.leftOut.length > 0) return cannotSum(agreed.leftOut, contracts, context);
        const gaps = [...blanks(lines, 'annual_budget'), ...blanks(held, 'annual_value')];
        if (gaps.length > 0) return context.cannotJudge('blank', 'a budget or a yearly value is blank', gaps);
        const share = context.constant(registerToBudgetShare);
        const difference = Math.abs(planned.total - agreed.total);
        const rounding = context.sumTolerance(planned.count + agreed.count);
        if (difference <= Math.max(share * Math.abs(agreed.total), rounding)) return;
        const { provider_name: name, provider_ods: code } = held[0]!;
        context.report('budgetDiffers', {
          at: 'annual_budget',
          subject: [name ?? code ?? ''],
          values: {
            provider: show.text(name ?? code ?? line.description ?? ''),
            year: show.financialYear(year),
            budget: sumInWords(lines.map((own) => own.annual_budget!)),
            contracts: sumInWords(held.map((own) => own.annual_value!)),
            difference: show.money(difference),
            direction: show.text(planned.total > agreed.total ? 'more' : 'less'),
            share: show.percentage(share),
          },
          related: [
            ...lines.slice(1).map((own) => own.at('annual_budget')),
            ...held.map((own) => own.at('annual_value')),
          ],
        });
      },
    }),
  ],
});
