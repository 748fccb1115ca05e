import { defineRule } from '../../rulekit/index.js';
import { hsjBusinessRules2013, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { BUSINESS_RULES } from './planning.js';

export default defineRule({
  id: 'BR-04',
  slug: 'recurrent-on-reserve',
  title: 'The non-recurrent reserve pays for nothing recurrent',
  basis: 'national-guidance',
  sources: [refer(hsjBusinessRules2013)],
  why: 'What recurs is still to be paid next year, when the reserve of this year is gone.',
  messages: {
    recurrentOnReserve: {
      severity: 'info',
      text: '“{description}” is a non-recurrent reserve of {annual_budget} and is marked as recurrent. Since 1 April 2013 planning guidance has kept such a reserve for spending that does not recur.',
      remedy: 'Mark the line as non-recurrent, or pay for what recurs from a recurrent budget.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['line_type', 'recurrent'] },
      uses: { budget: ['description', 'annual_budget'] },
      where: ({ line_type: type }) => type === 'Reserve-non-recurrent' || type === 'Reserve-uncommitted',
      applies: { ...BUSINESS_RULES, by: yearStart },
      check(line, context) {
        if (line.recurrent === null)
          return context.cannotJudge('blank', 'it is not said whether the line recurs', [
            line.at('recurrent'),
          ]);
        if (line.recurrent === 'Recurrent' && line.annual_budget !== 0)
          context.report('recurrentOnReserve', { at: 'recurrent' });
      },
    }),
  ],
});
