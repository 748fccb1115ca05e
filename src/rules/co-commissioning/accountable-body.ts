import { defineRule } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';

export default defineRule({
  id: 'CO-15',
  slug: 'accountable-body',
  title: 'NHS England stays the accountable body for delegated functions',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'NHS England will assure itself that its statutory functions are being discharged effectively.',
    ),
  ],
  why: 'Delegation passes the work to the CCG and leaves the liability with NHS England.',
  messages: {
    otherBody: {
      severity: 'info',
      text: 'The body accountable for the functions delegated from {from} is given as {accountable_body}. Since 1 April 2015 NHS England has delegated its functions and stayed accountable for them.',
      remedy: 'Enter NHS England.',
    },
    bodyNotNamed: {
      severity: 'info',
      text: 'No body is named as accountable for the functions delegated from {from}. Since 1 April 2015 NHS England has delegated its functions and stayed accountable for them.',
      remedy: 'Enter NHS England.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'delegation',
      needs: { delegation: ['level', 'from', 'accountable_body'] },
      where: ({ level }) => level === 'Delegated commissioning',
      applies: { from: '2015-04-01', to: '2022-06-30', by: (period) => period.from },
      check(period, context) {
        const at = 'accountable_body';
        const body: string | null = period[at];
        // "NHS England and NHS Improvement" is NHS England too.
        if (body === null) context.report('bodyNotNamed', { at });
        else if (!/\bnhs england\b/i.test(body)) context.report('otherBody', { at });
      },
    }),
  ],
});
