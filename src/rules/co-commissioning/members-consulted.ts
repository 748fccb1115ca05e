import { defineRule } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { financialYearStart } from '../../workbook/index.js';

export default defineRule({
  id: 'CO-13',
  slug: 'members-consulted',
  title: 'Member practices agreed to the arrangements before the submission',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'confirm that they have seen and agreed to the arrangements, and this is expected within the submission process',
    ),
  ],
  why: 'A CCG is made up of its member practices, and the new arrangements concern their own contracts.',
  messages: {
    notConsulted: {
      severity: 'warning',
      text: 'The submission for {level} was made on {submitted_on}, and no day is given on which the member practices were consulted. The round of 2015/16 asked the CCG to confirm that they had seen and agreed to the arrangements.',
      remedy: 'Enter the day on which the member practices agreed.',
    },
    consultedLate: {
      severity: 'warning',
      text: 'The submission for {level} was made on {submitted_on}, and the member practices were consulted on {member_practices_consulted_on}. The round of 2015/16 asked the CCG to confirm with the submission that they had seen and agreed to the arrangements.',
      remedy: 'Correct the days, or keep with the submission how the practices agreed to it.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'submissions',
      needs: { submissions: ['round', 'submitted_on', 'member_practices_consulted_on'] },
      uses: { submissions: ['level'] },
      where: ({ level }) => level !== 'Greater involvement',
      applies: {
        from: '2015-04-01',
        to: '2016-03-31',
        by: ({ round }) => (round === null ? null : financialYearStart(round)),
      },
      check(submission, context) {
        const { submitted_on: submitted, member_practices_consulted_on: consulted } = submission;
        const at = 'member_practices_consulted_on';
        if (submitted === null)
          return context.cannotJudge('blank', 'Submitted on is blank', [submission.at('submitted_on')]);
        if (consulted === null) context.report('notConsulted', { at });
        else if (consulted > submitted) context.report('consultedLate', { at });
      },
    }),
  ],
});
