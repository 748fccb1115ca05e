import { defineRule } from '../../rulekit/index.js';
import { refer, section75Regulations } from '../../sources/index.js';
import { isSection75, LIFE_OF_CCGS } from './agreement-pools.js';

export default defineRule({
  id: 'S75-02',
  slug: 'host-and-manager',
  title: 'A section 75 pool has a host and a pool manager',
  basis: 'law',
  sources: [refer(section75Regulations)],
  why: 'One partner hosts the money and one officer manages it and reports on it. Without them nobody answers for the pool.',
  messages: {
    noHost: {
      severity: 'error',
      text: 'No host is named for section 75 pool {pool_ref}. Since 1 April 2013 each pooled fund of a CCG under SI 2000/617 has one partner that hosts it.',
      remedy: 'Enter the partner that hosts the pool, as the agreement names it.',
    },
    noPoolManager: {
      severity: 'error',
      text: 'No pool manager is named for section 75 pool {pool_ref}. Since 1 April 2013 each pooled fund of a CCG under SI 2000/617 has an officer who manages it.',
      remedy: 'Enter the name or post of the pool manager.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'pools',
      needs: { pools: ['arrangement', 'host'] },
      uses: { pools: ['pool_ref', 'start', 'end'] },
      where: isSection75,
      applies: { ...LIFE_OF_CCGS, by: (pool, context) => context.rowDate(pool) },
      check(pool, context) {
        if (pool.host === null) context.report('noHost', { at: 'host' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'pools',
      needs: { pools: ['arrangement', 'pool_manager'] },
      uses: { pools: ['pool_ref', 'start', 'end'] },
      where: isSection75,
      applies: { ...LIFE_OF_CCGS, by: (pool, context) => context.rowDate(pool) },
      check(pool, context) {
        if (pool.pool_manager === null) context.report('noPoolManager', { at: 'pool_manager' });
      },
    }),
  ],
});
