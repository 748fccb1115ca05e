import { defineRule } from '../../rulekit/index.js';
import { notSeenInPrint, refer } from '../../sources/index.js';

export default defineRule({
  id: 'AQ-07',
  slug: 'no-guaranteed-income',
  title: 'No income is guaranteed to an AQP provider',
  basis: 'national-guidance',
  sources: [refer(notSeenInPrint)],
  why: 'Patients choose among the providers, so a provider is paid for those who come to it. A guarantee would favour one over the others.',
  messages: {
    incomeGuaranteed: {
      severity: 'warning',
      text: '{guaranteed_value} is guaranteed to this provider. AQP contracts promise neither patients nor income.',
      remedy: 'Correct the figure if it is an estimate. If it is a promise, have the contract looked at.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'aqpProviders',
      needs: { aqpProviders: ['guaranteed_value'] },
      check({ guaranteed_value: value }, context) {
        if (value !== null && value > 0) context.report('incomeGuaranteed', { at: 'guaranteed_value' });
      },
    }),
  ],
});
