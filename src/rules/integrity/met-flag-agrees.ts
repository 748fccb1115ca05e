import { defineRule, show } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';

const PENCE_OF_A_POUND = 100;

export default defineRule({
  id: 'IN-10',
  slug: 'met-flag-agrees',
  title: 'Whether a financial duty was met agrees with its figures',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A duty that is reported as met against its own figures hides a breach of statute; the other way about, it reports one that there was not.',
  messages: {
    notMet: {
      severity: 'error',
      text: '{duty_id} is shown as met. Performance of {performance} less the target of {target} is {excess}: the target was exceeded. In every year a duty is met where performance is no more than the target.',
      remedy: 'Show the duty as not met, or correct the figure that is wrong.',
    },
    met: {
      severity: 'error',
      text: '{duty_id} is shown as not met. The target of {target} less performance of {performance} is {room}: the target was kept. In every year a duty is met where performance is no more than the target.',
      remedy: 'Show the duty as met, or correct the figure that is wrong.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'statutoryDuties',
      needs: { statutoryDuties: ['duty_id', 'target', 'performance', 'met'] },
      check(duty, context) {
        const { duty_id: id, target, performance, met } = duty;
        const blanks = (['duty_id', 'target', 'performance', 'met'] as const).filter(
          (field) => duty[field] === null,
        );
        if (target === null || performance === null || blanks.length > 0)
          return context.cannotJudge(
            'blank',
            'the target, the performance or whether the duty was met is blank',
            blanks.map((field) => duty.at(field)),
          );
        const excess = performance - target;
        // Figures in thousands do not show by how little a target was kept or exceeded.
        const rounding = context.unit > PENCE_OF_A_POUND ? context.unit : 0;
        if (met === 'Yes' && excess > rounding)
          context.report('notMet', { at: 'met', values: { excess: show.money(excess) } });
        // Cash may be within its limit at a balance that is not.
        const isKept = id !== 'SD-07' && (rounding === 0 ? excess <= 0 : excess < -rounding);
        if (met === 'No' && isKept)
          context.report('met', { at: 'met', values: { room: show.money(-excess) } });
      },
    }),
  ],
});
