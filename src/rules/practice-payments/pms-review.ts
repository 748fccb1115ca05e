import { pmsReviewsDue } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { pulsePmsReviews, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { LIFE_OF_CCGS } from './payments.js';

export default defineRule({
  id: 'PM-01',
  slug: 'pms-review',
  title: 'The review of each PMS contract was completed by March 2016',
  basis: 'national-guidance',
  sources: [refer(pulsePmsReviews)],
  why: 'NHS England asked for a review of what PMS contracts pay above GMS. Without its date nothing shows that a contract was reviewed.',
  messages: {
    reviewNotRecorded: {
      severity: 'warning',
      text: 'No review of the PMS contract of practice {practice_ods} is recorded. NHS England asked for the reviews of PMS contracts by {due} at the latest.',
      remedy: 'Enter the day on which the review was completed, or complete it.',
    },
    reviewLate: {
      severity: 'warning',
      text: 'The review of the PMS contract of practice {practice_ods} was completed on {pms_review_completed}. NHS England asked for the reviews of PMS contracts by {due} at the latest.',
      remedy: 'Check the date. Where it is right, note why the review was late.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'practiceContracts',
      needs: { practiceContracts: ['contract_form', 'pms_review_completed'] },
      uses: { practiceContracts: ['practice_ods', 'contract_start', 'contract_end'] },
      // A contract that began later, or had ended, was not among those to be reviewed.
      where(contract, context) {
        if (contract.contract_form !== 'PMS') return false;
        const due = day(context.constant(pmsReviewsDue));
        const { contract_start: start, contract_end: end } = contract;
        return (start === null || start <= due) && (end === null || end > due);
      },
      applies: { ...LIFE_OF_CCGS, by: (_, context) => context.judgementDate },
      check(contract, context) {
        const due = day(context.constant(pmsReviewsDue));
        const completed = contract.pms_review_completed;
        const values = { due: show.date(due) };
        if (completed === null && context.judgementDate! > due)
          context.report('reviewNotRecorded', { at: 'pms_review_completed', values });
        if (completed !== null && completed > due)
          context.report('reviewLate', { at: 'pms_review_completed', values });
      },
    }),
  ],
});
