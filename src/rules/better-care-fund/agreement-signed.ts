import { defineRule, show } from '../../rulekit/index.js';
import { betterCareFundRequirements2017, refer } from '../../sources/index.js';
import { financialYearStart } from '../../workbook/index.js';
import { yearStart } from '../finance/year-tables.js';

const LIFE = { from: '2015-04-01', to: '2022-06-30', by: yearStart };
const SINCE =
  'Since 1 April 2015 the money of the Better Care Fund is pooled under an agreement by section 75 of the NHS Act 2006';

export default defineRule({
  id: 'BC-02',
  slug: 'agreement-signed',
  title: 'A pool of the Better Care Fund has a section 75 agreement, signed before its year begins',
  basis: 'law',
  sources: [refer(betterCareFundRequirements2017)],
  why: 'Without a signed agreement nothing says who answers for the pooled money if the plan is overspent.',
  messages: {
    notSection75: {
      severity: 'warning',
      text: `Pool {pool_ref} belongs to the Better Care Fund of {hwb}, and its arrangement is “{arrangement}”. ${SINCE}.`,
      remedy:
        'Enter Section 75 if that is what the agreement rests on. Else clear the area, or make such an agreement.',
    },
    notSigned: {
      severity: 'warning',
      text: `The agreement of pool {pool_ref} for the Better Care Fund of {hwb} has no date of signature. The pool began its year on {began}. ${SINCE}, signed by that day.`,
      remedy: 'Enter the day on which the agreement was signed, or have it signed.',
    },
    signedLate: {
      severity: 'warning',
      text: `The agreement of pool {pool_ref} for the Better Care Fund of {hwb} was signed on {agreement_signed_on}, {days} after the pool began its year on {began}. ${SINCE}, signed by that day.`,
      remedy: 'Check the date. Where it is right, note why the agreement was late.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'pools',
      needs: { pools: ['hwb', 'arrangement'] },
      uses: { pools: ['pool_ref'] },
      where: (pool) => pool.hwb !== null,
      applies: LIFE,
      check(pool, context) {
        if (pool.arrangement === null)
          return context.cannotJudge('blank', 'the arrangement of the pool is blank', [
            pool.at('arrangement'),
          ]);
        if (pool.arrangement !== 'Section 75') context.report('notSection75', { at: 'arrangement' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'pools',
      needs: { pools: ['hwb', 'agreement_signed_on'] },
      uses: { pools: ['pool_ref', 'start', 'end'] },
      where: (pool, context) =>
        pool.hwb !== null &&
        (pool.end === null ||
          context.financialYear === null ||
          pool.end >= financialYearStart(context.financialYear)),
      applies: LIFE,
      check(pool, context) {
        const yearBegan = yearStart(null, context)!;
        const began = Math.max(yearBegan, pool.start ?? yearBegan);
        const values = { began: show.date(began) };
        const signed = pool.agreement_signed_on;
        if (signed !== null && signed > began) {
          const days = signed - began;
          context.report('signedLate', {
            at: 'agreement_signed_on',
            values: { ...values, days: show.text(days === 1 ? '1 day' : `${days} days`) },
          });
        }
        if (signed !== null) return;
        const today = context.judgementDate;
        if (today === null)
          return context.cannotJudge('date-unknown', 'the date of the workbook is not known');
        // For a year without plans BC-04 has the same cell.
        if (today > began)
          context.report('notSigned', { at: 'agreement_signed_on', values, yieldsTo: 'BC-04' });
      },
    }),
  ],
});
