import { defineRule, show } from '../../rulekit/index.js';
import { betterCareFundRequirements2017, refer } from '../../sources/index.js';
import { financialYearStart } from '../../workbook/index.js';
import { cannotSum, isLost } from '../left-out.js';
import { sumInWords } from '../sum-in-words.js';
import { isOwnContribution } from './own-contribution.js';
import { blanks, isOfTheYear, moneyOf, ofNoPool, poolsOfArea } from './pools-of-area.js';

const ASKED =
  'Since 1 April 2015 a CCG must pay at least its minimum into the pooled funds of each Health and Wellbeing Board area.';

export default defineRule({
  id: 'BC-01',
  slug: 'minimum-contribution',
  title: 'The CCG pays at least its minimum into the Better Care Fund of each area',
  basis: 'law',
  sources: [refer(betterCareFundRequirements2017)],
  why: 'The NHS Act 2006, section 223GA, lets NHS England require that a minimum is pooled; money below it is not the CCG’s to keep.',
  messages: {
    belowMinimum: {
      severity: 'error',
      text: `CCG contributions to the Better Care Fund of {hwb} for {year} are {contributed}. That is {shortfall} below the minimum of {minimum_contribution}. ${ASKED}`,
      remedy:
        'Check the minimum and the contributions against the agreed plan, and add the contribution that is missing.',
    },
    ownBelowMinimum: {
      severity: 'warning',
      text: `This CCG’s contributions towards its minimum for {hwb} in {year} are {contributed}. That is {shortfall} below the minimum of {minimum_contribution}, which is reached only with contributions of other CCGs or with those marked as no part of the minimum. ${ASKED}`,
      remedy: 'Check who pays each contribution, and which of them count towards the minimum.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'bcf',
      needs: {
        bcf: ['hwb', 'minimum_contribution'],
        pools: ['pool_ref', 'hwb'],
        poolContrib: ['pool_ref', 'contributor_type', 'amount'],
      },
      uses: { bcf: ['financial_year'], poolContrib: ['contributor', 'mandatory_minimum'] },
      where: isOfTheYear,
      // Of 2022/23 a CCG saw one quarter: the minimum of the year is not its measure.
      applies: {
        from: '2015-04-01',
        to: '2022-03-31',
        by(row, { financialYear }) {
          const year = row.financial_year ?? financialYear;
          return year === null ? null : financialYearStart(year);
        },
      },
      check(row, context) {
        const { pools, poolContrib } = context.tables;
        const { hwb, minimum_contribution: minimum } = row;
        if (hwb === null || minimum === null)
          return context.cannotJudge('blank', 'the area or its minimum is blank', [
            row.at(hwb === null ? 'hwb' : 'minimum_contribution'),
          ]);
        const paidIn = moneyOf(poolsOfArea(hwb, pools, context), poolContrib);
        const unknown = paidIn.filter((paid) => isLost(paid.state('contributor_type')));
        const ofCcgs = paidIn.filter((paid) => !unknown.includes(paid) && paid.contributor_type === 'CCG');
        if (ofCcgs.length === 0 && unknown.length === 0)
          return context.cannotJudge('not-applicable', `no contribution of a CCG for ${hwb}`, [
            row.at('hwb'),
          ]);
        const all = poolContrib.sum('amount', ofCcgs);
        const leftOut = [...all.leftOut, ...unknown.map((paid) => paid.at('contributor_type'))];
        if (leftOut.length > 0) return cannotSum(leftOut, poolContrib, context);
        const own = ofCcgs.filter(
          (paid) => paid.mandatory_minimum !== 'No' && isOwnContribution(paid, context),
        );
        const ownSum = poolContrib.sum('amount', own);
        const tolerance = context.sumTolerance(all.count);
        if (ownSum.total + tolerance >= minimum) return;
        const gaps = [
          ...blanks(ofCcgs, 'amount'),
          ...blanks(paidIn, 'contributor_type'),
          ...ofNoPool(poolContrib.records),
        ];
        if (gaps.length > 0)
          return context.cannotJudge('blank', 'contributions lack their amount, pool or contributor', gaps);
        const isShort = all.total + tolerance < minimum;
        const counted = isShort ? ofCcgs : own;
        context.report(isShort ? 'belowMinimum' : 'ownBelowMinimum', {
          at: 'minimum_contribution',
          values: {
            year: show.financialYear(row.financial_year ?? context.financialYear!),
            contributed: sumInWords(counted.flatMap(({ amount }) => amount ?? [])),
            shortfall: show.money(minimum - (isShort ? all : ownSum).total),
          },
          related: ofCcgs.map((paid) => paid.at('amount')),
        });
      },
    }),
  ],
});
