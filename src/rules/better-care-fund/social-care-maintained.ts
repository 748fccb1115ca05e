import { figureTolerance, socialCareUplift } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { betterCareFundRequirements2017, refer } from '../../sources/index.js';
import { financialYearLabel, financialYearStart } from '../../workbook/index.js';
import { isOfTheYear } from './pools-of-area.js';

export default defineRule({
  id: 'BC-05',
  slug: 'social-care-maintained',
  title: 'Social care paid from the CCG’s contribution is not below the year before',
  basis: 'national-guidance',
  sources: [refer(betterCareFundRequirements2017)],
  why: 'The Better Care Fund is to maintain what the NHS pays towards social care in each area.',
  messages: {
    belowYearBefore: {
      severity: 'warning',
      text: 'Social care paid from the CCG’s contribution for {hwb} is {social_care_from_ccg} in {financial_year}. That is {shortfall} below {asked}: the {before} of {yearBefore} and growth of {uplift}. Since 1 April 2016 it is to be maintained from year to year.',
      remedy:
        'Check both years against the agreed plans. Where they are right, note who agreed to the reduction.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'bcf',
      needs: { bcf: ['hwb', 'financial_year', 'social_care_from_ccg'] },
      where: isOfTheYear,
      applies: {
        from: '2016-04-01',
        to: '2022-03-31',
        by: ({ financial_year: year }) => (year === null ? null : financialYearStart(year)),
      },
      check(row, context) {
        const { hwb, social_care_from_ccg: paid } = row;
        const year = row.financial_year!;
        if (hwb === null || paid === null)
          return context.cannotJudge('blank', 'the area or what it pays for social care is blank', [
            row.at(hwb === null ? 'hwb' : 'social_care_from_ccg'),
          ]);
        const before = context.tables.bcf
          .where('hwb', hwb)
          .find((other) => other.state('financial_year') === 'value' && other.financial_year === year - 1);
        if (before === undefined)
          return context.cannotJudge(
            'reference-missing',
            `no row of ${hwb} for ${financialYearLabel(year - 1)}`,
            [row.at('hwb')],
          );
        const base = before.social_care_from_ccg;
        const at = before.at('social_care_from_ccg');
        if (base === null)
          return context.cannotJudge('blank', 'the figure of the year before is blank', [at]);
        const uplift = context.value(socialCareUplift, financialYearStart(year));
        const asked = Math.round(base * (1 + uplift));
        if (asked - paid <= context.constant(figureTolerance) * context.unit) return;
        context.report('belowYearBefore', {
          at: 'social_care_from_ccg',
          values: {
            shortfall: show.money(asked - paid),
            asked: show.money(asked),
            before: show.money(base, at),
            yearBefore: show.financialYear(year - 1),
            uplift: show.percentage(uplift),
          },
          related: [at],
        });
      },
    }),
  ],
});
