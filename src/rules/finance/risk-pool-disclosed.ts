import { riskPoolWords } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010 } from '../../sources/index.js';
import { holdsAny } from '../scope/words-in-title.js';

export default defineRule({
  id: 'FI-08',
  slug: 'risk-pool-disclosed',
  title: 'A contribution to a risk pool is a line of its own, not part of a provider contract',
  basis: 'proposal',
  pack: 'historic-2010-proposals',
  sources: [cite(essexLmcsBriefing2010, 'by means of risk pooling within and between consortia')],
  why: 'Money put into a risk pool with other commissioners buys no services yet: within a contract it looks spent.',
  messages: {
    poolInContract: {
      severity: 'info',
      text: 'The line “{description}” is shown as a provider contract, and its words are those of a risk pool. Since the proposals of 2010 pools with other commissioners have been meant to be seen for themselves.',
      remedy: 'Show the contribution as a line of the type Risk pool, apart from the contract.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['description', 'line_type'] },
      check(line, context) {
        if (line.line_type !== 'Provider contract') return;
        if (!holdsAny(line.description, context.constant(riskPoolWords))) return;
        context.report('poolInContract', { at: 'line_type' });
      },
    }),
  ],
});
