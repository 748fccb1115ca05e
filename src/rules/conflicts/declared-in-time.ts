import { declarationDays } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { conflictsSouthLincolnshire, refer } from '../../sources/index.js';
import { guidance, since2013 } from './guidance.js';
import { isNil } from './nil-return.js';

export default defineRule({
  id: 'CI-11',
  slug: 'declared-in-time',
  title: 'An interest is declared within 28 days of arising',
  basis: 'law',
  sources: [refer(conflictsSouthLincolnshire), guidance],
  why: 'Until an interest is declared nobody can keep the person out of decisions that it touches.',
  messages: {
    late: {
      severity: 'error',
      text: 'This interest arose on {arose_on} and was declared on {declared_on}, {days} days later. Since 1 April 2013 an interest must be declared within {limit} days of arising.',
      remedy:
        'Check both dates. If they are right, record the late declaration as a breach and check what the person decided in between.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'interests',
      needs: { interests: ['arose_on', 'declared_on'] },
      uses: { interests: ['interest_type'] },
      where: (interest) => !isNil(interest),
      applies: { ...since2013, by: ({ arose_on: arose }) => arose },
      check(interest, context) {
        const { arose_on: arose, declared_on: declared } = interest;
        if (declared === null)
          return context.cannotJudge('blank', 'the day of the declaration is blank', [
            interest.at('declared_on'),
          ]);
        const days = declared - arose!;
        const limit = context.value(declarationDays, arose!);
        if (days <= limit) return;
        context.report('late', {
          at: 'declared_on',
          values: { days: show.number(days), limit: show.number(limit) },
          related: [interest.at('arose_on')],
        });
      },
    }),
  ],
});
