import { acceptanceEndsSoonDays } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';

/** States that are a fault of the acceptance itself, and what is said of them. */
const MESSAGES = {
  'no-period': 'noPeriod',
  'too-broad': 'tooBroad',
  'shared-key': 'sharedReference',
  unmatched: 'unmatched',
} as const;

export default defineRule({
  id: 'AC-01',
  slug: 'acceptance-holds',
  title: 'An acceptance names one matter that stands, and is in force',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'An acceptance hides a finding from the count. One that has ended, that names nothing or that names too much would hide what nobody has looked at.',
  messages: {
    expired: {
      severity: 'warning',
      text: 'The acceptance of {what} ended on {until}. The period ends on {end}, so what it accepted stands again.',
      remedy: 'Put the matter right, or have it approved again with a later end.',
    },
    expiredUnused: {
      severity: 'info',
      text: 'The acceptance of {what} ended on {until}, and nothing that it names is open any more.',
      remedy: 'Take it off the list when it is no longer needed as a record.',
    },
    endsSoon: {
      severity: 'info',
      text: 'The acceptance of {what} ends on {until}, within {days} days of the period’s end on {end}.',
      remedy: 'Put the matter right by then, or have it approved again with a later end.',
    },
    unmatched: {
      severity: 'warning',
      text: 'The acceptance of {what} names nothing that was found: a matter that arose later would be accepted unseen.',
      remedy: 'Correct its rule, sheet or reference; or take it off the list, if the matter is put right.',
    },
    tooBroad: {
      severity: 'warning',
      text: 'The acceptance of {what} names no reference, and {count} findings would fall under it. It accepts none of them.',
      remedy: 'Accept each by itself, with the reference of its row.',
    },
    sharedReference: {
      severity: 'warning',
      text: 'The acceptance of {what} names a reference that several rows have: {count} findings would fall under it. It accepts none of them.',
      remedy: 'Give each row a reference of its own, or accept each finding by its fingerprint.',
    },
    noRule: {
      severity: 'warning',
      text: 'An acceptance names {named}, so it accepts nothing.',
      remedy: 'Name the rule as the report does, such as PR-10.',
    },
    noPeriod: {
      severity: 'warning',
      text: 'Nothing says of which period the figures are, so the acceptance of {what} cannot be held against its dates. It accepts nothing.',
      remedy: 'State the period end on the Cover, or give it with --as-of.',
    },
  },
  limbs: (limb) => [
    limb.acceptances({
      check(acceptance, context) {
        const { place, what, rule, state, findings, until, incompleteAt, discriminator } = acceptance;
        const values = { what: show.text(what), count: show.number(findings) };
        const report = (message: Parameters<typeof context.report>[0], more = {}): void =>
          context.report(message, {
            at: message === 'noRule' ? acceptance.rulePlace : place,
            values: { ...values, ...more },
            discriminator,
          });
        const end = context.judgementDate;
        const dates = () => ({ until: show.date(until!), end: show.date(end!) });
        switch (state) {
          case 'ignored':
            return context.cannotJudge('rule-off', 'acceptances of this kind are not taken', [place]);
          case 'not-judged':
            return context.cannotJudge(
              'not-applicable',
              'of another body, or of a rule that was not evaluated',
            );
          case 'incomplete':
            return context.cannotJudge(
              'blank',
              'a cell that an acceptance needs is blank or cannot be read',
              [incompleteAt!],
            );
          case 'no-rule':
            report('noRule', {
              named: show.text(rule === null ? 'no rule' : `the rule “${rule}”, which there is not`),
            });
            break;
          case 'expired':
            report(findings > 0 ? 'expired' : 'expiredUnused', dates());
            break;
          case 'accepted':
          case 'changed': {
            const days = context.constant(acceptanceEndsSoonDays);
            if (until! - end! <= days) report('endsSoon', { ...dates(), days: show.number(days) });
            break;
          }
          case 'not-yet':
            break;
          default:
            report(MESSAGES[state]);
        }
      },
    }),
  ],
});
