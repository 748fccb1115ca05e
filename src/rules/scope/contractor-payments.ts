import { contractorPaymentWords, prescribingWords } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import type { ServiceCategory } from '../../schema/index.js';
import { cite, securingExcellence2012 } from '../../sources/index.js';
import { FIGURES, isNil } from './no-money.js';
import { holdsWords } from './words-in-title.js';

/** A line that states one of these categories is reported by SC-02. */
const STATED: ReadonlySet<ServiceCategory> = new Set([
  'Primary dental',
  'Community pharmacy (national contract)',
]);

export default defineRule({
  id: 'SC-15',
  slug: 'contractor-payments',
  title: 'Pharmacy and dental contractors are not paid from the CCG’s budget',
  basis: 'national-guidance',
  sources: [
    cite(
      securingExcellence2012,
      'The NHS Business Services Authority provides services, including pharmaceutical and dental payments, and these arrangements will continue.',
    ),
  ],
  why: 'The NHS Business Services Authority pays pharmacy and dental contractors for NHS England. What it recharges to a CCG is the cost of drugs that practices prescribe.',
  messages: {
    contractorPayment: {
      severity: 'info',
      text: 'The budget line “{description}” reads like payments to pharmacy or dental contractors. Since 1 April 2013 the NHS Business Services Authority has made these for NHS England; the cost of prescribing is the CCG’s.',
      remedy: 'Check what the line pays for. No change is needed if it is a local service of the CCG.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['description'] },
      uses: { budget: ['service_category', ...FIGURES] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      check(line, context) {
        const { description, service_category: category } = line;
        if (!holdsWords(description, context.constant(contractorPaymentWords))) return;
        if (holdsWords(description, context.constant(prescribingWords)) || isNil(line)) return;
        if (category !== null && STATED.has(category)) return;
        context.report('contractorPayment', { at: 'description' });
      },
    }),
  ],
});
