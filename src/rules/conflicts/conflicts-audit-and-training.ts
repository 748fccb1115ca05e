import { conflictsTrainingShare } from '../../parameters/index.js';
import { defineRule, show, type Context } from '../../rulekit/index.js';
import { hempsonsConflicts2016, refer } from '../../sources/index.js';
import { financialYearEnd, financialYearStart } from '../../workbook/index.js';
import { guidance, judgedOn, since2016 } from './guidance.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, never>,
  'cannotJudge' | 'financialYear' | 'judgementDate'
>;

export default defineRule({
  id: 'CI-20',
  slug: 'conflicts-audit-and-training',
  title: 'Conflicts of interest are audited, and the training is done, every year',
  basis: 'statutory-guidance',
  sources: [refer(hempsonsConflicts2016), guidance],
  why: 'The yearly audit and training are how a CCG finds out whether its policy is followed.',
  messages: {
    auditedInAnotherYear: {
      severity: 'info',
      text: 'The internal audit of conflicts of interest is dated {coi_audit_on}, which is not in {year}. Since 28 June 2016 there has to be one in each year.',
      remedy: 'Give the date of the year’s audit, or note that there was none.',
    },
    trainingIncomplete: {
      severity: 'info',
      text: 'At the end of {year}, {done} of the staff who must do it have done the training on conflicts of interest. Since 28 June 2016 all of them have to, {target}, in each year.',
      remedy: 'Follow up those who have not done the training.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'org',
      needs: { org: ['coi_audit_on'] },
      applies: { ...since2016, by: judgedOn },
      check(cover, context) {
        const { coi_audit_on: audited } = cover;
        if (audited === null)
          return context.cannotJudge('blank', 'the day of the audit is blank', [cover.at('coi_audit_on')]);
        const year = context.financialYear!;
        if (audited >= financialYearStart(year) && audited <= financialYearEnd(year)) return;
        stopBeforeYearEnd(context);
        context.report('auditedInAnotherYear', {
          at: 'coi_audit_on',
          values: { year: show.financialYear(year) },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'org',
      needs: { org: ['coi_training_pct'] },
      applies: { ...since2016, by: judgedOn },
      check(cover, context) {
        const { coi_training_pct: done } = cover;
        if (done === null)
          return context.cannotJudge('blank', 'the share of staff trained is blank', [
            cover.at('coi_training_pct'),
          ]);
        const target = context.value(conflictsTrainingShare, context.judgementDate!);
        if (done >= target) return;
        stopBeforeYearEnd(context);
        context.report('trainingIncomplete', {
          at: 'coi_training_pct',
          values: {
            year: show.financialYear(context.financialYear!),
            done: show.percentage(done, cover.at('coi_training_pct')),
            target: show.percentage(target),
          },
        });
      },
    }),
  ],
});

/** Before the last day of the year what is missing may still be done. */
function stopBeforeYearEnd(context: AnyContext): void {
  if (context.judgementDate! < financialYearEnd(context.financialYear!))
    context.cannotJudge('not-applicable', 'the year is not over');
}
