import { decisionRegisterAlso } from '../../parameters/index.js';
import { defineRule, show, type RecordMethods } from '../../rulekit/index.js';
import { procurementDecisionRegisters, refer } from '../../sources/index.js';
import { decidedOn, guidance, since2014 } from './guidance.js';

/** Columns of which one at least must be filled in a row that is a decision at all. */
const BEGUN = ['decision_ref', 'title', 'decision_body', 'award_to', 'justification'] as const;
const USED = ['date', ...BEGUN] as const;
const dates = { ...since2014, by: decidedOn };

export default defineRule({
  id: 'CI-21',
  slug: 'decision-register-complete',
  title: 'The register of procurement decisions is complete',
  basis: 'statutory-guidance',
  sources: [refer(procurementDecisionRegisters), guidance],
  why: 'The register is how the public can see who decided to buy what, and which conflicts of interest there were.',
  messages: {
    noDetails: {
      severity: 'error',
      text: 'The register does not say what was decided on. Since December 2014 it has to give the details of each procurement decision.',
      remedy: 'Give the title of the contract or service.',
    },
    nobodyNamed: {
      severity: 'error',
      text: 'The register does not say who took this decision. Since December 2014 it has to say who was involved in each procurement decision.',
      remedy: 'Name the committee or officer that decided.',
    },
    noSummary: {
      severity: 'error',
      text: 'A conflict of interest is recorded for this decision, and not whose it is or what. Since December 2014 the register has to give a summary of the conflicts of each procurement decision.',
      remedy: 'Say who was conflicted and how, or correct the entry if there was no conflict.',
    },
    noDate: {
      severity: 'warning',
      text: 'The day of this procurement decision is blank. The register that has been kept since December 2014 usually gives it.',
      remedy: 'Give the day of the decision.',
    },
    noValue: {
      severity: 'warning',
      text: 'The value of the contract awarded to {award_to} is blank. The register of procurement decisions that has been kept since December 2014 usually gives it.',
      remedy: 'Give the value of the whole contract, without VAT.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'procurementDecisions',
      needs: { procurementDecisions: ['title'] },
      uses: { procurementDecisions: USED },
      where: isBegun,
      applies: dates,
      check({ title }, context) {
        if (title === null) context.report('noDetails', { at: 'title' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'procurementDecisions',
      needs: { procurementDecisions: ['decision_body'] },
      uses: { procurementDecisions: [...USED, 'decision_makers'] },
      where: isBegun,
      applies: dates,
      check(decision, context) {
        const isSilent = ['blank', 'absent'].includes(decision.state('decision_makers'));
        if (decision.decision_body === null && isSilent)
          context.report('nobodyNamed', { at: 'decision_body' });
      },
    }),
    limb.record({
      name: 'c',
      of: 'procurementDecisions',
      needs: { procurementDecisions: ['conflict', 'conflict_summary'] },
      uses: { procurementDecisions: USED },
      where: ({ conflict }) => conflict === 'Yes',
      applies: dates,
      check({ conflict_summary: summary }, context) {
        if (summary === null) context.report('noSummary', { at: 'conflict_summary' });
      },
    }),
    limb.record({
      name: 'd',
      of: 'procurementDecisions',
      needs: { procurementDecisions: ['date'] },
      uses: { procurementDecisions: USED },
      where: isBegun,
      applies: dates,
      check(decision, context) {
        context.value(decisionRegisterAlso, decidedOn(decision, context)!);
        if (decision.date === null) context.report('noDate', { at: 'date' });
      },
    }),
    limb.record({
      name: 'e',
      of: 'procurementDecisions',
      needs: { procurementDecisions: ['contract_value', 'award_to'] },
      uses: { procurementDecisions: USED },
      // A decision that awards nothing has no contract yet, nor its value.
      where: (decision) => decision.state('award_to') !== 'blank',
      applies: dates,
      check(decision, context) {
        context.value(decisionRegisterAlso, decidedOn(decision, context)!);
        if (decision.contract_value === null)
          context.report('noValue', {
            at: 'contract_value',
            values: { award_to: show.text(decision.raw('award_to'), decision.at('award_to')) },
          });
      },
    }),
  ],
});

/** Whether the row is a decision and no note or empty line. */
function isBegun(decision: RecordMethods<(typeof BEGUN)[number]>): boolean {
  return BEGUN.some((field) => !['blank', 'absent'].includes(decision.state(field)));
}
