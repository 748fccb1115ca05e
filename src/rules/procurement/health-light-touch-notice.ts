import { awardNoticeDays, lightTouchThreshold, lightTouchUnadvertisedGrace } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { lightnessOfTouch, procurementPathway, refer } from '../../sources/index.js';
import { day, endOfCalendarQuarter } from '../../workbook/index.js';
import { commencedOn } from './dates.js';
import { isLightTouch } from './light-touch.js';
import { isDirectAward, isOutsideAward } from './routes.js';
import { thresholdReached } from './threshold.js';

const WORTH =
  'Procurement {procurement_ref} is worth {value} {basis}. From {since} the light-touch threshold was {threshold}; at or above it';
const COMMON = ['procurement_ref', 'service_nature', 'vat_rate', 'advert_date', 'award_date'] as const;

export default defineRule({
  id: 'PR-11',
  slug: 'health-light-touch-notice',
  title:
    'Health and other light-touch services are advertised and their award announced from the threshold on',
  basis: 'law',
  sources: [refer(lightnessOfTouch), refer(procurementPathway)],
  why: 'Since 18 April 2016 health care bought by CCGs has been under the light-touch regime (other light-touch services since 26 February 2015), which asks for a notice before and after the award.',
  messages: {
    noNotice: {
      severity: 'error',
      text: `${WORTH} a contract notice or prior information notice must be published, and none is recorded.`,
      remedy: 'Record the number of the notice, or the ground in the regulations for doing without.',
    },
    noNoticeNhsProvider: {
      severity: 'warning',
      text: `${WORTH} a contract notice or prior information notice must be published, and none is recorded. The provider is an NHS trust or foundation trust.`,
      remedy: 'Record the number of the notice, or the ground in the regulations for doing without.',
    },
    noNoticeFirstYear: {
      severity: 'warning',
      text: `${WORTH} a contract notice or prior information notice must be published, and none is recorded. No advert date is given either, so the procedure may have begun under earlier law.`,
      remedy: 'Record the date on which the procedure began, and the number of the notice.',
    },
    noAwardNotice: {
      severity: 'warning',
      text: `${WORTH} an award notice must be published. For an award on {award_date} the last day was {last}, and none is recorded.`,
      remedy: 'Publish the award notice, or record its number.',
    },
    lateAwardNotice: {
      severity: 'warning',
      text: `${WORTH} an award notice must be published. For an award on {award_date} the last day was {last}, and the notice is dated {award_notice_date}.`,
      remedy: 'Correct the date if it is wrong; else note why the notice was late.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'procurement',
      needs: { procurement: ['est_value', 'route', 'notice_ref'] },
      uses: {
        procurement: [...COMMON, 'exemption_ground'],
        contracts: ['procurement_ref', 'provider_type'],
      },
      where: isLightTouch,
      applies: { from: '2015-02-26', to: '2022-06-30', by: commencedOn },
      check(row, context) {
        const { procurement, contracts } = context.tables;
        const values = thresholdReached(row, lightTouchThreshold, commencedOn(row)!, context);
        if (values === null || row.notice_ref !== null) return;
        if (isDirectAward(row.route) || isOutsideAward(row.route)) {
          if (!procurement.has('exemption_ground'))
            return context.cannotJudge(
              'column-missing',
              'no column for the ground of doing without a notice',
            );
          if (row.exemption_ground !== null) return;
        }
        const linked = contracts?.where('procurement_ref', row.procurement_ref) ?? [];
        const trust = linked.find(({ provider_type: type }) => type === 'NHS trust' || type === 'FT');
        if (trust !== undefined)
          context.report('noNoticeNhsProvider', {
            at: 'notice_ref',
            values,
            related: [trust.at('provider_type')],
          });
        else if (
          row.advert_date === null &&
          row.award_date !== null &&
          row.award_date <= day(context.constant(lightTouchUnadvertisedGrace))
        )
          context.report('noNoticeFirstYear', { at: 'notice_ref', values });
        else context.report('noNotice', { at: 'notice_ref', values });
      },
    }),
    limb.record({
      name: 'b',
      of: 'procurement',
      needs: { procurement: ['est_value', 'route', 'award_date', 'award_notice_ref'] },
      uses: { procurement: [...COMMON, 'award_notice_date', 'exemption_ground'] },
      where: (row, context) =>
        isLightTouch(row, context) && !(isOutsideAward(row.route) && row.exemption_ground !== null),
      applies: { from: '2015-02-26', to: '2022-06-30', by: commencedOn },
      check(row, context) {
        const figures = thresholdReached(row, lightTouchThreshold, commencedOn(row)!, context);
        if (figures === null) return;
        if (row.award_date === null)
          return context.cannotJudge('date-unknown', 'the award date is blank', [row.at('award_date')]);
        const days = context.value(awardNoticeDays, row.award_date);
        const last = endOfCalendarQuarter(row.award_date) + days;
        const values = { ...figures, last: show.date(last) };
        if (row.award_notice_date !== null && row.award_notice_date > last) {
          context.report('lateAwardNotice', { at: 'award_notice_date', values });
          return;
        }
        if (row.award_notice_ref !== null) return;
        const today = context.judgementDate;
        if (today === null)
          return context.cannotJudge('date-unknown', 'no day on which a missing award notice is judged');
        if (last < today) context.report('noAwardNotice', { at: 'award_notice_ref', values });
      },
    }),
  ],
});
