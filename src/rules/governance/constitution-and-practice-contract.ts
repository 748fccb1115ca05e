import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { versionInForce } from './version-in-force.js';

export default defineRule({
  id: 'GV-06',
  slug: 'constitution-and-practice-contract',
  title: 'The constitution asks nothing of practices beyond their contract',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'In all situations, the practice contract takes precedence over the CCG constitution.',
    ),
  ],
  why: 'A practice is bound by its contract; where the constitution asks for more, the contract stands.',
  messages: {
    obligesBeyondContract: {
      severity: 'info',
      text: 'Version {version} of the constitution is shown with a clause that obliges practices beyond their contract. Since there are CCGs, the practice’s contract has come before the constitution.',
      remedy: 'Review the clause. A practice can be asked to do what it says, and not be obliged to.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'constitution',
      needs: { constitution: ['obliges_beyond_contract'] },
      uses: { constitution: ['version', 'in_force_from'] },
      // The version in force and those to come; one that was replaced binds nobody.
      prepare({ tables: { constitution }, judgementDate }) {
        const inForce = judgementDate === null ? null : versionInForce(constitution.records, judgementDate);
        return inForce?.in_force_from ?? null;
      },
      check(version, context, since) {
        const { in_force_from: from, obliges_beyond_contract: obliges } = version;
        if (since !== null && (from === null || from < since))
          return context.cannotJudge('not-applicable', 'the version has been replaced');
        if (obliges === null)
          context.cannotJudge('blank', 'it is not said whether practices are obliged beyond their contract', [
            version.at('obliges_beyond_contract'),
          ]);
        if (obliges === 'Yes')
          context.report('obligesBeyondContract', {
            at: 'obliges_beyond_contract',
            values: { version: show.text(version.raw('version')) },
          });
      },
    }),
  ],
});
