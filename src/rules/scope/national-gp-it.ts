import { nationalGpItWords } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { FIGURES, isNil } from './no-money.js';
import { holdsWords } from './words-in-title.js';

export default defineRule({
  id: 'SC-09',
  slug: 'national-gp-it',
  title: 'The CCG pays for GP IT support, and not for national GP IT services',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'NHS England will delegate the provision of primary care IT infrastructure and support services to CCGs',
    ),
    cite(lmcCommissioningGuidance, 'who will commission national services such as N3'),
  ],
  why: 'GP IT infrastructure and support were given to CCGs in 2013, at every level of co-commissioning. National services such as the N3 network stayed with NHS England.',
  messages: {
    nationalService: {
      severity: 'info',
      text: 'The budget line “{description}” reads like a national IT service for GP practices. NHS England has commissioned these since 1 April 2013; the CCG’s part is local GP IT infrastructure and support.',
      remedy: 'Check what the line pays for. No change is needed if it is local support.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['description'] },
      uses: { budget: FIGURES },
      applies: { from: '2013-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      check(line, context) {
        if (!holdsWords(line.description, context.constant(nationalGpItWords)) || isNil(line)) return;
        context.report('nationalService', { at: 'description' });
      },
    }),
  ],
});
