import { submissionDeadline } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { day, financialYearLabel, financialYearStart } from '../../workbook/index.js';

export default defineRule({
  id: 'CO-10',
  slug: 'submission-deadline',
  title: 'Submissions for co-commissioning reach NHS England by the deadline of their round',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'Submission is required by 9th January if requesting delegated commissioning or 30th January if requesting joint commissioning (there is no submission for the option of ‘greater involvement’).',
    ),
    cite(pulseCoCommissioning2014, 'by January 2015'),
  ],
  why: 'Each round had a last day. It was an administrative one: NHS England decided on late submissions.',
  messages: {
    late: {
      severity: 'warning',
      text: 'The submission for {level} in the round of {round} was made on {submitted_on}. NHS England asked for it by {deadline}.',
      remedy:
        'Correct the date, the round or the level; or keep with the submission that NHS England accepted it late.',
    },
    noSubmissionExpected: {
      severity: 'info',
      text: 'A submission for greater involvement was made on {submitted_on}. Since the first round, that of 2015/16, this level has needed none.',
      remedy: 'Check that the level applied for is right.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'submissions',
      needs: { submissions: ['round', 'level', 'submitted_on'] },
      check(submission, context) {
        const { round, level, submitted_on: submittedOn } = submission;
        if (submittedOn === null)
          return context.cannotJudge('blank', 'Submitted on is blank', [submission.at('submitted_on')]);
        if (level === null)
          return context.cannotJudge('blank', 'Level applied for is blank', [submission.at('level')]);
        if (level === 'Greater involvement') {
          context.report('noSubmissionExpected', { at: 'submitted_on' });
          return;
        }
        if (round === null) return context.cannotJudge('blank', 'Round is blank', [submission.at('round')]);
        const found = context.lookUp(submissionDeadline, financialYearStart(round), { level });
        if (found === null)
          return context.cannotJudge(
            'no-parameter',
            `no deadline is confirmed for ${level} in the round of ${financialYearLabel(round)}`,
            [submission.at('round')],
          );
        const deadline = day(found.entry.value);
        if (submittedOn > deadline)
          context.report('late', { at: 'submitted_on', values: { deadline: show.date(deadline) } });
      },
    }),
  ],
});
