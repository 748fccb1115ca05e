import { defineRule } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { isCcgMoneyInJointPool, paysForCoreServices, byPool, poolOf } from './joint-pool.js';

export default defineRule({
  id: 'PF-01',
  slug: 'pooled-core-primary-medical',
  title: 'CCG money in a joint pooled fund does not pay for core primary medical services',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'Pooled fund arrangements could be entered into with the area team; a CCGs contribution must relate to its own functions and so could not be for core primary medical services.',
    ),
  ],
  why: 'Under joint commissioning each body keeps its own statutory duties. Core primary medical services stay with NHS England until they are delegated to the CCG.',
  messages: {
    corePrimaryMedical: {
      severity: 'error',
      text: 'A CCG contribution of {amount} to pool {pool_ref} is for core primary medical services. Since 1 April 2015 a CCG’s contribution to a joint commissioning pool may pay for the CCG’s own functions only.',
      remedy:
        'Move the amount to NHS England’s contribution, or record the CCG’s own function that it pays for.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'poolContrib',
      needs: {
        poolContrib: ['pool_ref', 'contributor_type', 'function_funded', 'amount'],
        pools: ['pool_ref', 'arrangement'],
      },
      uses: { pools: ['start', 'end'] },
      where: isCcgMoneyInJointPool,
      applies: { from: '2015-04-01', to: '2022-06-30', ...byPool },
      check(row, context) {
        if (row.function_funded === null)
          return context.cannotJudge('blank', 'the function funded is blank', [row.at('function_funded')]);
        const pool = poolOf(row, context);
        if (paysForCoreServices(row, context.rowDate(pool)!, context))
          context.report('corePrimaryMedical', {
            at: 'function_funded',
            related: [pool.at('arrangement')],
          });
      },
    }),
  ],
});
