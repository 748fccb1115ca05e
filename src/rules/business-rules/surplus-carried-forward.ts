import { figureTolerance } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { hsjBusinessRules2013, refer } from '../../sources/index.js';
import { financialYearStart } from '../../workbook/index.js';

const DIFFERS =
  'The surplus brought forward into {year} is {surplus_brought_forward}, and the year before ended with {prior_year_outturn}, a difference of {difference}. Since 1 April 2014 a CCG has carried its surplus or deficit forward from year to year.';

export default defineRule({
  id: 'BR-07',
  slug: 'surplus-carried-forward',
  title: 'The surplus brought forward is that with which the year before ended',
  basis: 'national-guidance',
  sources: [refer(hsjBusinessRules2013)],
  why: 'A surplus that is lost or found between two years shows that one of the two is misstated.',
  messages: {
    openingDiffers: {
      severity: 'warning',
      text: DIFFERS,
      remedy: 'Check both figures against the accounts of the year before and the allocation notified.',
    },
    openingDiffersAfterMerger: {
      severity: 'info',
      text: `${DIFFERS} After a merger of CCGs the opening figure is often restated.`,
      remedy: 'Note how the opening figure comes from those of the CCGs that merged.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'allocation',
      needs: { allocation: ['surplus_brought_forward', 'prior_year_outturn'] },
      uses: { allocation: ['financial_year'] },
      applies: {
        from: '2014-04-01',
        to: '2022-06-30',
        by(row, { financialYear }) {
          const year = row.financial_year ?? financialYear;
          return year === null ? null : financialYearStart(year);
        },
      },
      check(row, context) {
        const { surplus_brought_forward: brought, prior_year_outturn: outturn } = row;
        if (brought === null || outturn === null)
          return context.cannotJudge('blank', 'the surplus brought forward or the outturn is blank', [
            row.at(brought === null ? 'surplus_brought_forward' : 'prior_year_outturn'),
          ]);
        const difference = Math.abs(brought - outturn);
        if (difference <= context.constant(figureTolerance) * context.unit) return;
        const isMerged = (context.cover?.predecessor_ods ?? null) !== null;
        context.report(isMerged ? 'openingDiffersAfterMerger' : 'openingDiffers', {
          at: 'surplus_brought_forward',
          values: {
            year: show.financialYear((row.financial_year ?? context.financialYear)!),
            difference: show.money(difference),
          },
          related: [row.at('prior_year_outturn')],
        });
      },
    }),
  ],
});
