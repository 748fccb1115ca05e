import { poolLegalBases } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { notSeenInPrint, refer } from '../../sources/index.js';
import { LIFE_OF_CCGS } from './agreement-pools.js';

export default defineRule({
  id: 'S75-05',
  slug: 'legal-basis',
  title: 'A pool rests on a section of the NHS Act 2006 that fits its arrangement',
  basis: 'law',
  sources: [refer(notSeenInPrint)],
  why: 'Money can only be pooled or transferred by a power that Parliament gave. Pools of CCGs and NHS England have a power of their own, apart from section 75.',
  messages: {
    unknownBasis: {
      severity: 'warning',
      text: 'The legal basis of pool {pool_ref} is “{legal_basis}”, which is none of {bases}. Since 1 April 2013 CCGs have pooled or transferred money under one of these sections of the NHS Act 2006.',
      remedy: 'Enter the section that the agreement names.',
    },
    basisDiffers: {
      severity: 'warning',
      text: 'Pool {pool_ref} is entered as “{arrangement}” and its legal basis as {legal_basis}. These do not belong together: since 1 April 2013 each of these arrangements has had a section of its own in the NHS Act 2006.',
      remedy: 'Correct the arrangement or the legal basis as the agreement has it.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'pools',
      needs: { pools: ['legal_basis'] },
      uses: { pools: ['pool_ref', 'arrangement', 'start', 'end'] },
      applies: { ...LIFE_OF_CCGS, by: (pool, context) => context.rowDate(pool) },
      check(pool, context) {
        const { legal_basis: basis } = pool;
        if (basis === null)
          return context.cannotJudge('blank', 'the legal basis is blank', [pool.at('legal_basis')]);
        const bases = context.value(poolLegalBases, context.rowDate(pool)!);
        if (!bases.includes(basis)) {
          context.report('unknownBasis', {
            at: 'legal_basis',
            values: { bases: show.text(bases.join(', ')) },
          });
          return;
        }
        const { arrangement } = pool;
        if (arrangement === null || arrangement === 'Other') return;
        // Of a pool of a CCG and NHS England only this is known: that it is not one of section 75.
        const fits =
          arrangement === 'Joint commissioning (NHSE+CCG)'
            ? basis !== 's.75'
            : basis === arrangement.replace('Section ', 's.');
        if (!fits) context.report('basisDiffers', { at: 'legal_basis', related: [pool.at('arrangement')] });
      },
    }),
  ],
});
