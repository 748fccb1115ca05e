import { defineRule } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';

export default defineRule({
  id: 'AQ-06',
  slug: 'qualified-before-start',
  title: 'An AQP provider is qualified before its contract starts',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'Providers will have to qualify and register to provide services via an assurance process that will test their fitness to offer NHS-funded services.',
    ),
  ],
  why: 'Qualification is the test of whether a provider is fit to treat NHS patients, so it comes before the first of them.',
  messages: {
    statusNotQualified: {
      severity: 'error',
      text: 'The contract of this provider starts on {contract_start}, and its status is {status}. Since April 2012 AQP providers must be qualified before they offer a service.',
      remedy: 'Correct the status if the provider is qualified. If it is not, end the contract until it is.',
    },
    notQualified: {
      severity: 'error',
      text: 'The contract of this provider starts on {contract_start}, and no date of qualification is given. Since April 2012 AQP providers must be qualified before they offer a service.',
      remedy: 'Enter the day on which the provider was qualified.',
    },
    qualifiedLate: {
      severity: 'error',
      text: 'This provider was qualified on {qualified_on}, after its contract started on {contract_start}. Since April 2012 AQP providers must be qualified before they offer a service.',
      remedy:
        'Correct the date that is wrong. If both are right, record how patients were kept safe until then.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'aqpProviders',
      needs: { aqpProviders: ['contract_start'] },
      uses: { aqpProviders: ['qualified_on', 'status'] },
      prepare(context) {
        const { aqpProviders } = context.tables;
        if (!aqpProviders.has('qualified_on') && !aqpProviders.has('status'))
          context.cannotJudge('column-missing', 'no column for Qualified on or Status', [aqpProviders.place]);
      },
      check(provider, context) {
        const { contract_start: start, status } = provider;
        if (start === null)
          return context.cannotJudge('blank', 'Contract start is blank', [provider.at('contract_start')]);
        if (status === 'Applied' || status === 'Rejected') {
          context.report('statusNotQualified', { at: 'status' });
          return;
        }
        if (!context.tables.aqpProviders.has('qualified_on')) return;
        const qualified = provider.qualified_on;
        if (qualified === null) context.report('notQualified', { at: 'qualified_on' });
        else if (qualified > start) context.report('qualifiedLate', { at: 'qualified_on' });
      },
    }),
  ],
});
