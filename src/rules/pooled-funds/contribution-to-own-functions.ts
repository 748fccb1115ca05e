import { excludedService } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { inWords } from './bodies.js';
import {
  isCcgMoneyInJointPool,
  isDelegated,
  isMoney,
  paysForCoreServices,
  byPool,
  poolOf,
} from './joint-pool.js';

export default defineRule({
  id: 'PF-02',
  slug: 'contribution-to-own-functions',
  title: 'CCG money in a joint pooled fund relates to the CCG’s own functions',
  basis: 'national-guidance',
  sources: [cite(southernDerbyshireHwb2015, 'a CCGs contribution must relate to its own functions')],
  why: 'A CCG may pool money with NHS England only for what is the CCG’s to commission. Services of NHS England and of councils are outside that.',
  messages: {
    excludedCategory: {
      severity: 'error',
      text: 'A CCG contribution of {amount} to pool {pool_ref} is for “{service_category}”, which is for {commissioner} to commission. Since 1 April 2015 a CCG’s contribution to a joint commissioning pool must relate to the CCG’s own functions.',
      remedy: 'Move the amount to the body that commissions the service, or correct the service category.',
    },
    noFunctionRef: {
      severity: 'warning',
      text: 'A CCG contribution of {amount} to pool {pool_ref} does not say which function of the CCG it pays for. Since 1 April 2015 a CCG’s contribution to a joint commissioning pool must relate to the CCG’s own functions.',
      remedy: 'Fill in the CCG’s function, scheme name or budget code that the money pays for.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'poolContrib',
      needs: {
        poolContrib: ['pool_ref', 'contributor_type', 'function_funded', 'service_category', 'amount'],
        pools: ['pool_ref', 'arrangement'],
      },
      uses: { pools: ['start', 'end'] },
      where: isCcgMoneyInJointPool,
      applies: { from: '2015-04-01', to: '2022-06-30', ...byPool },
      check(row, context) {
        const category = row.service_category;
        if (category === null)
          return context.cannotJudge('blank', 'the service category is blank', [row.at('service_category')]);
        const pool = poolOf(row, context);
        const on = context.rowDate(pool)!;
        const excluded = context.lookUp(excludedService, on, { serviceCategory: category });
        if (excluded === null || !isMoney(row.amount)) return;
        if (category === 'Core primary medical' && isDelegated(on, context)) return;
        // PF-01 reports that line.
        if (paysForCoreServices(row, on, context)) return;
        context.report('excludedCategory', {
          at: 'service_category',
          values: { commissioner: show.text(inWords(excluded.entry.value)) },
          related: [pool.at('arrangement')],
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'poolContrib',
      needs: {
        poolContrib: ['pool_ref', 'contributor_type', 'function_funded', 'own_function_ref', 'amount'],
        pools: ['pool_ref', 'arrangement'],
      },
      uses: { pools: ['start', 'end'] },
      where: isCcgMoneyInJointPool,
      applies: { from: '2015-04-01', to: '2022-06-30', ...byPool },
      check(row, context) {
        const pool = poolOf(row, context);
        if (row.own_function_ref !== null || !isMoney(row.amount)) return;
        if (paysForCoreServices(row, context.rowDate(pool)!, context)) return;
        context.report('noFunctionRef', { at: 'own_function_ref', related: [pool.at('arrangement')] });
      },
    }),
  ],
});
