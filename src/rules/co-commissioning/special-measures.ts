import { defineRule } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014, southernDerbyshireHwb2015 } from '../../sources/index.js';

export default defineRule({
  id: 'CO-09',
  slug: 'special-measures',
  title:
    'A CCG in special measures or with serious governance issues has no joint or delegated commissioning',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'Unless a CCG has serious governance issues or is in a state akin to “special measures”',
    ),
    cite(
      southernDerbyshireHwb2015,
      'unless a CCG is in a ‘special measures’ state they will be supported to implement their preferred arrangement',
    ),
  ],
  why: 'NHS England decided in each case: it supported every CCG into joint or delegated commissioning but these.',
  messages: {
    specialMeasures: {
      severity: 'warning',
      text: 'The level from {from} is {level}, and the CCG is shown as in special measures in that period. Since November 2014 NHS England has supported a CCG into joint or delegated commissioning unless it is in such a state.',
      remedy:
        'Check both entries. If NHS England agreed to the level all the same, keep its decision with the record.',
    },
    governanceIssues: {
      severity: 'warning',
      text: 'The level from {from} is {level}, and the CCG is shown with serious governance issues in that period. Since November 2014 NHS England has supported a CCG into joint or delegated commissioning unless it has such issues.',
      remedy:
        'Check both entries. If NHS England agreed to the level all the same, keep its decision with the record.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'delegation',
      needs: { delegation: ['level', 'from'] },
      uses: { delegation: ['special_measures', 'serious_governance_issues'] },
      where: ({ level }) => level === 'Joint commissioning' || level === 'Delegated commissioning',
      // From 1 April 2021 every CCG was delegated, whatever its state.
      applies: { from: '2014-11-01', to: '2021-03-31', by: (period) => period.from },
      prepare(context) {
        const { delegation } = context.tables;
        if (!delegation.has('special_measures') && !delegation.has('serious_governance_issues'))
          context.cannotJudge(
            'column-missing',
            'no column for special measures or serious governance issues',
            [delegation.place],
          );
      },
      check(period, context) {
        const { special_measures: measures, serious_governance_issues: issues } = period;
        // One breach of one period: the governance issues are why a CCG is in special measures.
        if (measures === 'Yes') context.report('specialMeasures', { at: 'special_measures' });
        else if (issues === 'Yes') context.report('governanceIssues', { at: 'serious_governance_issues' });
        else if (measures === null && issues === null)
          context.cannotJudge('blank', 'it is not said whether the CCG was in special measures', [
            period.at('special_measures'),
          ]);
      },
    }),
  ],
});
