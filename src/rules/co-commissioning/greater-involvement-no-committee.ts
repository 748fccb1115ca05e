import { defineRule, show } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { longDay } from '../../workbook/index.js';

const DECIDING = ['Primary care commissioning committee', 'Joint committee', 'Committees in common'];

export default defineRule({
  id: 'CO-17',
  slug: 'greater-involvement-no-committee',
  title: 'Under greater involvement no primary care committee of the CCG takes decisions',
  basis: 'national-guidance',
  sources: [
    cite(southernDerbyshireHwb2015, 'Greater involvement is simply working more closely with the area team'),
  ],
  why: 'The level needs no committee, and decisions on GP contracts stay with NHS England.',
  messages: {
    committeeDecides: {
      severity: 'info',
      text: 'The level on {on} is greater involvement, and this committee for primary care is shown with powers to decide. Since 1 April 2015 decisions on GP contracts are NHS England’s at this level.',
      remedy:
        'Check the level and the powers: a committee that only advises, or decides on the CCG’s own services, is in order.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'committees',
      needs: { committees: ['type', 'decision_powers'] },
      uses: { committees: ['purpose', 'established', 'dissolved'] },
      where: ({ type, purpose, established, dissolved }, { judgementDate: on }) =>
        type !== null &&
        DECIDING.includes(type) &&
        purpose !== 'Other' &&
        (on === null ||
          ((established === null || established <= on) && (dissolved === null || dissolved >= on))),
      applies: { from: '2015-04-01', to: '2021-03-31', by: (_, { judgementDate }) => judgementDate },
      check(committee, context) {
        const on = context.judgementDate!;
        if (context.knownLevelOn(on) !== 'Greater involvement')
          context.cannotJudge('not-applicable', `the level on ${longDay(on)} is not greater involvement`);
        const { type, purpose, decision_powers: powers } = committee;
        // A joint committee may be for anything: only one that is said to be for primary care is judged.
        if (type !== 'Primary care commissioning committee' && purpose === null)
          context.cannotJudge('blank', 'it is not said what the committee is for', [committee.at('purpose')]);
        if (powers === null)
          context.cannotJudge('blank', 'Decision powers is blank', [committee.at('decision_powers')]);
        if (powers === 'Yes')
          context.report('committeeDecides', { at: 'decision_powers', values: { on: show.date(on) } });
      },
    }),
  ],
});
