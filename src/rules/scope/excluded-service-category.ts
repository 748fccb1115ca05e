import { excludedServiceTitleWords } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, refer, securingExcellence2012, standingRules } from '../../sources/index.js';
import { financialYearEnd } from '../../workbook/index.js';
import { commissionerColumn } from './commissioner-column.js';
import { excludedCommissioner } from './excluded-commissioner.js';
import { FIGURES, isNil } from './no-money.js';
import { agreementOf } from './public-health-fault.js';
import { holdsAny } from './words-in-title.js';

export default defineRule({
  id: 'SC-02',
  slug: 'excluded-service-category',
  title: 'The CCG pays only for services that are a CCG’s to commission',
  basis: 'law',
  sources: [
    cite(
      securingExcellence2012,
      'CCGs will commission the majority of NHS services for their populations – apart from primary care, specialised services and public health.',
    ),
    refer(standingRules),
  ],
  why: 'Some services are for NHS England to commission. A CCG’s money on them is outside its functions, or the line has the wrong category.',
  messages: {
    excludedCategory: {
      severity: 'error',
      text: 'The CCG is shown as paying for services of the category {service_category}. Since 1 April 2013 these are for {commissioner} to commission, not for a CCG.',
      remedy:
        'Correct the category if the services are of another kind. If it is right, name the body that commissions them and take the CCG’s money out.',
    },
    excludedUnderPartnership: {
      severity: 'warning',
      text: 'The CCG is shown as paying, under the agreement {partnership_ref}, for services of the category {service_category}. Since 1 April 2013 these are for {commissioner} to commission, not for a CCG.',
      remedy: 'Check that the agreement covers these services, and correct the category or the commissioner.',
    },
    guessedFromTitle: {
      severity: 'info',
      text: 'The contract has no service category, and its title, {title}, suggests services that NHS England has commissioned since 1 April 2013, not CCGs.',
      remedy: 'Choose the service category of the contract.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'contracts',
      needs: { contracts: ['service_category'] },
      uses: { contracts: ['title', 'partnership_ref', 'commissioner_org', 'commissioner_type'] },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (contract, context) => context.rowDate(contract),
      },
      prepare: (context) => commissionerColumn(context, 'commissioner_org'),
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context) {
        const { service_category: category } = contract;
        const on = context.rowDate(contract)!;
        if (category === null) {
          if (!holdsAny(contract.title, context.constant(excludedServiceTitleWords)))
            context.cannotJudge('blank', 'Service category is blank', [contract.at('service_category')]);
          context.report('guessedFromTitle', { at: 'service_category' });
          return;
        }
        const commissioner = excludedCommissioner(category, contract, on, context);
        if (commissioner === null) return;
        const { reference } = agreementOf(contract);
        context.report(reference === null ? 'excludedCategory' : 'excludedUnderPartnership', {
          at: 'service_category',
          values: { commissioner: show.text(commissioner) },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'budget',
      needs: { budget: ['service_category'] },
      uses: { budget: FIGURES },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (_, { financialYear }) => (financialYear === null ? null : financialYearEnd(financialYear)),
      },
      where: ({ service_category: category }) => category !== null,
      check(line, context) {
        const on = financialYearEnd(context.financialYear!);
        const commissioner = excludedCommissioner(line.service_category!, { title: null }, on, context);
        if (commissioner === null || isNil(line)) return;
        context.report('excludedCategory', {
          at: 'service_category',
          values: { commissioner: show.text(commissioner) },
        });
      },
    }),
  ],
});
