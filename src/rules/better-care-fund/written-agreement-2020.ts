import { defineRule, show } from '../../rulekit/index.js';
import { betterCareFundStatement2020, refer } from '../../sources/index.js';
import { financialYearEnd, financialYearStart } from '../../workbook/index.js';
import { isOfTheYear, poolsOfArea } from './pools-of-area.js';

export default defineRule({
  id: 'BC-04',
  slug: 'written-agreement-2020',
  title: 'For 2020/21 the Better Care Fund has a written agreement, though no plan was asked for',
  basis: 'national-guidance',
  sources: [refer(betterCareFundStatement2020)],
  why: 'In 2020/21 areas did not send in plans. What the money was for still had to be agreed in writing.',
  messages: {
    notInWriting: {
      severity: 'warning',
      text: 'No agreement for the Better Care Fund of {hwb} has a date of signature, and 2020/21 ended on {ended}. No plan had to be sent in for that year from 1 April 2020, but the use of the money had to be agreed in writing.',
      remedy: 'Enter the day on which the agreement for 2020/21 was signed.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'bcf',
      needs: { bcf: ['hwb'], pools: ['hwb', 'agreement_signed_on'] },
      uses: { bcf: ['financial_year'], pools: ['pool_ref'] },
      where: isOfTheYear,
      applies: {
        from: '2020-04-01',
        to: '2021-03-31',
        by(row, { financialYear }) {
          const year = row.financial_year ?? financialYear;
          return year === null ? null : financialYearStart(year);
        },
      },
      check(row, context) {
        const { hwb } = row;
        if (hwb === null) return context.cannotJudge('blank', 'the area is blank', [row.at('hwb')]);
        const pools = poolsOfArea(hwb, context.tables.pools, context);
        if (pools.some((pool) => pool.agreement_signed_on !== null)) return;
        const today = context.judgementDate;
        if (today === null)
          return context.cannotJudge('date-unknown', 'the date of the workbook is not known');
        const ended = financialYearEnd((row.financial_year ?? context.financialYear)!);
        if (today < ended) return context.cannotJudge('not-applicable', 'the year has not ended');
        const [first, ...others] = pools.map((pool) => pool.at('agreement_signed_on'));
        context.report('notInWriting', {
          at: first!,
          subject: [hwb],
          values: { ended: show.date(ended) },
          related: [row.at('hwb'), ...others],
        });
      },
    }),
  ],
});
