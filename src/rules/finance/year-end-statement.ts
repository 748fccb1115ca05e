import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, healthAndSocialCareAct2012, refer } from '../../sources/index.js';
import { isLost } from '../left-out.js';
import { yearStart } from './year-tables.js';

/** The duties of the accounts note "Financial performance targets". Cash, SD-07, has a note of its own. */
const DUTIES = ['SD-01', 'SD-02', 'SD-03', 'SD-04', 'SD-05', 'SD-06'] as const;
const FIGURES = ['target', 'performance', 'met', 'note'] as const;

export default defineRule({
  id: 'FI-10',
  slug: 'year-end-statement',
  title: 'At the year end the statement of financial duties is complete',
  basis: 'law',
  sources: [
    cite(essexLmcsBriefing2010, 'Requirements in relation to reporting, audit and accounts.'),
    refer(healthAndSocialCareAct2012),
  ],
  why: 'The accounts state every duty with its target and what was achieved, also where it is nil: the auditor reports on each.',
  messages: {
    dutiesMissing: {
      severity: 'warning',
      text: 'The statement of financial duties for {year} has nothing for {missing}. Since 1 April 2013 the accounts of a CCG’s year state all of {all}.',
      remedy: 'Fill in target and performance of each duty; a duty that does not arise is nil.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { statutoryDuties: ['duty_id'] },
      uses: { statutoryDuties: FIGURES },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { statutoryDuties: duties } = context.tables;
        if (context.month !== 12)
          return context.cannotJudge(
            context.month === null ? 'date-unknown' : 'not-applicable',
            context.month === null ? 'the month is not known' : 'the statement is due at the year end',
          );
        const held = duties.all;
        // A form writes the duties out beforehand: one that nothing was entered for is not there.
        const isStated = (duty: (typeof DUTIES)[number]): boolean =>
          duties
            .where('duty_id', duty)
            .some(
              (row) =>
                !FIGURES.some((figure) => duties.has(figure)) ||
                FIGURES.some((figure) => row.raw(figure).trim() !== ''),
            );
        const missing = DUTIES.filter((duty) => !isStated(duty));
        if (missing.length === 0) return;
        const unread = held.filter((row) => isLost(row.state('duty_id'))).map((row) => row.at('duty_id'));
        if (unread.length > 0)
          return context.cannotJudge('unreadable', 'a duty of the statement could not be read', unread);
        context.report('dutiesMissing', {
          at: duties.heading('duty_id'),
          values: {
            missing: show.text(missing.join(', ')),
            all: show.text(`${DUTIES[0]} to ${DUTIES.at(-1)}`),
            year: show.financialYear(context.financialYear!),
          },
        });
      },
    }),
  ],
});
