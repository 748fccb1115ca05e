import { practiceStaffWords, staffLineWords } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014 } from '../../sources/index.js';
import { holdsAny } from '../scope/words-in-title.js';
import { holdsWord } from '../whole-words.js';

export default defineRule({
  id: 'FI-11',
  slug: 'staff-in-primary-care-budget',
  title: 'The delegated primary care budget does not pay for the CCG’s own staff',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'There is no possibility of additional administrative resources being deployed on these services at this time due to running cost constraints.',
    ),
  ],
  why: 'Delegation brought CCGs work and no money for administration: staff are paid from the running cost allowance, not from money for practices.',
  messages: {
    staffLine: {
      severity: 'info',
      text: 'The line “{words}” of the primary care budget reads as if it paid for staff. The CCG has been delegated on {on}, and its staff are running costs: no administrative resources came with delegation, since 1 April 2015.',
      remedy: 'Move the line to running costs, or describe what it pays for if the staff are a provider’s.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'primaryCareBudget',
      needs: { primaryCareBudget: ['line'] },
      uses: { primaryCareBudget: ['description', 'funding_source', 'annual_budget'] },
      applies: { from: '2015-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      where: (row) => row.funding_source !== 'NHS England',
      check(row, context) {
        const on = context.judgementDate!;
        const level = context.knownLevelOn(on);
        if (level !== 'Delegated commissioning')
          return context.cannotJudge('not-applicable', `not delegated: ${level}`);
        const field = (['description', 'line'] as const).find((field) => {
          const words = row[field] ?? '';
          return (
            holdsWord(words, context.constant(staffLineWords)) &&
            !holdsAny(words, context.constant(practiceStaffWords))
          );
        });
        if (field === undefined || row.annual_budget === 0) return;
        context.report('staffLine', {
          at: field,
          values: { words: show.text(row[field]!, row.at(field)), on: show.date(on) },
        });
      },
    }),
  ],
});
