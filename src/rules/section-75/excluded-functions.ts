import {
  section75ExcludedCategories,
  section75ExcludedFunctions,
  section75ExcludedWords,
  section75ExcludedWordsExceptions,
} from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { refer, section75Regulations } from '../../sources/index.js';
import { byPool, poolOf } from '../pooled-funds/joint-pool.js';
import { holdsAny, holdsWords } from '../scope/words-in-title.js';
import { isSection75, LIFE_OF_CCGS } from './agreement-pools.js';

const OUTSIDE =
  'Section 75 partnerships of CCGs since 1 April 2013 leave out {functions}, as far as is known here.';

export default defineRule({
  id: 'S75-04',
  slug: 'excluded-functions',
  title: 'A section 75 pool pays for no function that the regulations leave out',
  basis: 'law',
  sources: [refer(section75Regulations)],
  why: 'The regulations keep some hospital and emergency services out of partnerships with councils.',
  messages: {
    excludedCategory: {
      severity: 'warning',
      text: `{scheme} in section 75 pool {pool_ref}, planned at {planned}, is of the category {service_category}. ${OUTSIDE}`,
      remedy:
        'Check the scheme against the regulations. If it is transport of patients, say so in its name; else take it out of the pool.',
    },
    excludedByName: {
      severity: 'info',
      text: `By its name, {scheme} in section 75 pool {pool_ref}, planned at {planned}, may be a service that cannot be pooled. ${OUTSIDE}`,
      remedy: 'Check the scheme against the regulations.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'poolSpend',
      needs: { poolSpend: ['pool_ref', 'service_category'], pools: ['pool_ref', 'arrangement'] },
      uses: { poolSpend: ['scheme', 'planned'], pools: ['start', 'end'] },
      where: (row, context) => isSection75(poolOf(row, context), context),
      applies: { ...LIFE_OF_CCGS, ...byPool },
      check(row, context) {
        if (row.planned === 0) return;
        const { scheme, service_category: category } = row;
        const pool = poolOf(row, context);
        const on = context.rowDate(pool)!;
        const categories = context.value(section75ExcludedCategories, on);
        const isException = holdsAny(scheme, context.constant(section75ExcludedWordsExceptions));
        const isOfCategory = category !== null && categories.includes(category);
        const isNamed = holdsWords(scheme, context.constant(section75ExcludedWords));
        if (!isException && (isOfCategory || isNamed))
          context.report(isOfCategory ? 'excludedCategory' : 'excludedByName', {
            at: isOfCategory ? 'service_category' : 'scheme',
            values: { functions: show.text(context.value(section75ExcludedFunctions, on).join(', ')) },
            related: [pool.at('arrangement')],
          });
        if (category === null && !isNamed)
          context.cannotJudge('blank', 'the service category is blank', [row.at('service_category')]);
      },
    }),
  ],
});
