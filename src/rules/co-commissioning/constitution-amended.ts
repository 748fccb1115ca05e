import { constitutionChangeWords, submissionDeadline } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';
import { holdsAny } from '../scope/words-in-title.js';

type Version = RuleRecord<'constitution', 'change_reason' | 'nhse_approved_on' | 'submitted_on'>;

export default defineRule({
  id: 'CO-12',
  slug: 'constitution-amended',
  title: 'The constitution was amended for delegation before delegation began',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'Constitutional changes are required within the same timeframe as the submission.',
    ),
    cite(
      pulseCoCommissioning2014,
      'CCGs will need to change their constitutions in order to take on commissioning of primary care',
    ),
  ],
  why: 'A CCG acts under its constitution, which had no word on commissioning general practice before.',
  messages: {
    notAmended: {
      severity: 'warning',
      text: 'Delegated commissioning began on {from}, and no version of the constitution that NHS England approved by then has co-commissioning, primary care commissioning or delegation as its reason. For the round of 2015/16 the change was to be made with the submission.',
      remedy:
        'Enter the version that was made for delegation, or name delegation in the reason of the one that holds it.',
    },
    submittedLate: {
      severity: 'info',
      text: 'This change of the constitution for delegation from {from} was submitted on {submitted}. For the round of 2015/16 it was asked for with the submission, by {deadline}.',
      remedy: 'Check the day. NHS England approved the change before delegation began.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'delegation',
      needs: { delegation: ['level', 'from'], constitution: ['change_reason', 'nhse_approved_on'] },
      uses: { constitution: ['submitted_on'] },
      where: ({ level }) => level === 'Delegated commissioning',
      applies: { from: '2015-04-01', to: '2016-03-31', by: (period) => period.from },
      check(period, context) {
        const start = period.from!;
        const { constitution } = context.tables;
        const words = context.constant(constitutionChangeWords);
        const isForIt = (version: Version): boolean =>
          version.state('change_reason') === 'value' && holdsAny(version.change_reason, words);
        const isApproved = (version: Version): boolean =>
          version.state('nhse_approved_on') === 'value' && version.nhse_approved_on! <= start;
        const inTime = constitution.records.filter((version) => isForIt(version) && isApproved(version));
        if (inTime.length === 0) {
          // A version may be the one that is looked for as long as its reason or its day is not known.
          const doubtful = constitution.records.flatMap((version) => {
            const reason = version.state('change_reason');
            if (reason !== 'value') return isApproved(version) ? [version.at('change_reason')] : [];
            const isDated = version.state('nhse_approved_on') === 'value';
            return isForIt(version) && !isDated ? [version.at('nhse_approved_on')] : [];
          });
          if (doubtful.length > 0)
            context.cannotJudge('blank', 'the reason or the approval of a version is not known', doubtful);
          if (constitution.records.length === 0)
            context.cannotJudge('not-applicable', 'no version of the constitution is listed');
          context.report('notAmended', {
            at: period.at('from'),
            related: [constitution.place],
            parameters: [],
          });
          return;
        }
        const deadline = day(context.value(submissionDeadline, start, { level: 'Delegated commissioning' }));
        const isLate = (version: Version): boolean =>
          version.state('submitted_on') === 'value' && version.submitted_on! > deadline;
        const [first] = inTime;
        if (inTime.every(isLate))
          context.report('submittedLate', {
            at: first!.at('submitted_on'),
            subject: [String(start)],
            values: {
              submitted: show.date(first!.submitted_on!, first!.at('submitted_on')),
              deadline: show.date(deadline),
            },
            related: [period.at('from')],
          });
        const lost = inTime.filter((version) => isLost(version.state('submitted_on')));
        if (lost.length > 0)
          context.cannotJudge('unreadable', 'the day of the submission could not be read', [
            lost[0]!.at('submitted_on'),
          ]);
      },
    }),
  ],
});
