import { allowedRoutes } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { commencedOrJudged } from './dates.js';

export default defineRule({
  id: 'PR-01',
  slug: 'route-stated',
  title: 'Each procurement states its route',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'whether competitive procurement, Any Qualified Provider (AQP) or a single tender process',
    ),
  ],
  why: 'Which rules a procurement must follow depends on how the provider was, or is to be, selected.',
  messages: {
    routeBlank: {
      severity: 'error',
      text: 'Procurement {procurement_ref} does not state its route. Since 1 April 2013 a CCG has to say for each procurement how the provider is selected.',
      remedy: 'Choose the route from the list.',
    },
    routeNotListed: {
      severity: 'warning',
      text: 'The route of procurement {procurement_ref} is “{route}”, which is not a known route. Since 1 April 2013 a CCG has to say for each procurement how the provider is selected.',
      remedy: 'Choose the route from the list that comes closest.',
    },
    routeTooEarly: {
      severity: 'warning',
      text: 'The route of procurement {procurement_ref} is “{route}” on {on}. That route was open from {first} only.',
      remedy: 'Correct the route, or the date of the advert or award.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurement',
      needs: { procurement: ['route'] },
      uses: { procurement: ['procurement_ref', 'advert_date', 'award_date'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: commencedOrJudged },
      check(row, context) {
        const { route } = row;
        if (route === null) {
          context.report('routeBlank', { at: 'route' });
          return;
        }
        const on = commencedOrJudged(row, context)!;
        if (context.value(allowedRoutes, on).includes(route)) return;
        const later = allowedRoutes.values.find(({ from, value }) => day(from) > on && value.includes(route));
        if (later === undefined) context.report('routeNotListed', { at: 'route' });
        else
          context.report('routeTooEarly', {
            at: 'route',
            values: { on: show.date(on), first: show.date(day(later.from)) },
          });
      },
    }),
  ],
});
