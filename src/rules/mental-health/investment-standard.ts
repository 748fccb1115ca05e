import { mentalHealthIncrementBegan, mentalHealthStandardForEveryCcg } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import {
  hsjMentalHealthExclusions,
  hsjMentalHealthStandard,
  hsjPlanning2019,
  refer,
} from '../../sources/index.js';
import { day, financialYearStart } from '../../workbook/index.js';

const SHORT =
  'Mental health spending of {mh_spend} in {financial_year} is {shortfall} short of {required}: {before} in {earlier}, and {growth} of growth on top.';

export default defineRule({
  id: 'MH-01',
  slug: 'investment-standard',
  title: 'Mental health spending grows at least as fast as the allocation',
  basis: 'national-guidance',
  sources: [refer(hsjMentalHealthStandard), refer(hsjMentalHealthExclusions), refer(hsjPlanning2019)],
  why: 'The mental health investment standard keeps the share of mental health in a CCG’s spending. Learning disability, dementia and one-off transformation money do not count towards it.',
  messages: {
    belowStandard: {
      severity: 'error',
      text: `${SHORT} Since 1 April 2018 every CCG has had to let mental health spending grow at least as fast as its allocation, and from 1 April 2019 by a further percentage.`,
      remedy:
        'Check both figures against the definition used. Where they are right, the standard was missed.',
    },
    belowNationalStandard: {
      severity: 'info',
      text: `${SHORT} From 2015/16 to 2017/18 the standard was asked of England as a whole; every CCG has had to meet it since 1 April 2018.`,
      remedy: 'Check both figures against the definition used.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'mhis',
      needs: { mhis: ['financial_year', 'mh_spend', 'allocation_growth_pct', 'source_ref'] },
      uses: { mhis: ['additional_increment_pct'] },
      applies: {
        from: '2015-04-01',
        to: '2022-03-31',
        by: ({ financial_year: year }) => (year === null ? null : financialYearStart(year)),
      },
      check(row, context) {
        const year = row.financial_year!;
        const on = financialYearStart(year);
        const before = context.tables.mhis.find('financial_year', year - 1);
        if (before === null)
          return context.cannotJudge('reference-missing', 'no figure of the year before', [
            row.at('financial_year'),
          ]);
        const given = (['mh_spend', 'allocation_growth_pct', 'source_ref'] as const).find(
          (field) => row[field] === null,
        );
        if (given !== undefined)
          return context.cannotJudge('blank', 'a figure or the definition of the year is blank', [
            row.at(given),
          ]);
        if (before.mh_spend === null || before.source_ref === null)
          return context.cannotJudge('blank', 'spending or definition of the year before is blank', [
            before.at(before.mh_spend === null ? 'mh_spend' : 'source_ref'),
          ]);
        if (plain(row.source_ref!) !== plain(before.source_ref))
          return context.cannotJudge('not-applicable', 'the definition changed between the years', [
            row.at('source_ref'),
            before.at('source_ref'),
          ]);
        if (before.mh_spend <= 0)
          return context.cannotJudge('not-applicable', 'no spending in the year before', [
            before.at('mh_spend'),
          ]);
        const needsIncrement = on >= day(context.constant(mentalHealthIncrementBegan));
        const increment = needsIncrement ? row.additional_increment_pct : 0;
        const growth = row.allocation_growth_pct! + (increment ?? 0);
        const required = Math.round(before.mh_spend * (1 + growth));
        const shortfall = required - row.mh_spend!;
        if (shortfall <= context.unit) {
          if (increment !== null) return;
          return context.cannotJudge('blank', 'the additional increment of the year is blank', [
            row.at('additional_increment_pct'),
          ]);
        }
        const isForEvery = on >= day(context.constant(mentalHealthStandardForEveryCcg));
        context.report(isForEvery ? 'belowStandard' : 'belowNationalStandard', {
          at: 'mh_spend',
          values: {
            shortfall: show.money(shortfall),
            required: show.money(required),
            before: show.money(before.mh_spend, before.at('mh_spend')),
            earlier: show.financialYear(year - 1),
            growth: show.percentage(growth),
          },
          related: [before.at('mh_spend'), row.at('allocation_growth_pct')],
        });
      },
    }),
  ],
});

/** A definition's words without case and padding. */
function plain(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
