import { goodsAndServicesThreshold, partBAwardNoticeDays } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { lexologyNhsProcurement, refer } from '../../sources/index.js';
import { commencedOn } from './dates.js';
import { knownNature } from './nature.js';
import { isCompetitive, isDirectAward } from './routes.js';
import { thresholdReached } from './threshold.js';

export default defineRule({
  id: 'PR-12',
  slug: 'part-b-award-notice',
  title: 'Before the light-touch regime, larger awards for health care are announced in the Official Journal',
  basis: 'law',
  sources: [refer(lexologyNhsProcurement)],
  why: 'Until 17 April 2016 health care of CCGs was a Part B service: it need not be advertised in the Official Journal, but a larger award had to be announced there.',
  messages: {
    noAwardNotice: {
      severity: 'warning',
      text: 'Procurement {procurement_ref} is worth {value} {basis} and was awarded on {award_date}, and no award notice is recorded. For procedures begun from 1 April 2013 to 17 April 2016, an award for health care at or above the threshold was announced in the Official Journal; from {since} the threshold was {threshold}.',
      remedy: 'Record the number of the award notice in OJEU/TED.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurement',
      needs: { procurement: ['est_value', 'route', 'award_date', 'award_notice_ref'] },
      uses: {
        procurement: ['procurement_ref', 'service_nature', 'vat_rate', 'advert_date', 'award_notice_date'],
      },
      // Contracts that follow another notice (AQP, frameworks, extensions) and grants are no awards of their own.
      where: (row, context) =>
        (isCompetitive(row.route) || isDirectAward(row.route) || row.route === 'Quotations') &&
        knownNature(row, context) === 'Health',
      applies: { from: '2013-04-01', to: '2016-04-17', by: commencedOn },
      check(row, context) {
        const on = commencedOn(row)!;
        // For Part B services the one figure held for every kind of authority.
        const values = thresholdReached(row, goodsAndServicesThreshold, on, context, {
          authorityClass: 'sub-central',
        });
        if (values === null || row.award_notice_ref !== null || row.award_notice_date !== null) return;
        if (row.award_date === null)
          return context.cannotJudge('date-unknown', 'the award date is blank', [row.at('award_date')]);
        const today = context.judgementDate;
        if (today === null)
          return context.cannotJudge('date-unknown', 'no day on which a missing award notice is judged');
        if (row.award_date + context.constant(partBAwardNoticeDays) < today)
          context.report('noAwardNotice', { at: 'award_notice_ref', values });
      },
    }),
  ],
});
