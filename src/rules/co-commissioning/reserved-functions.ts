import { reservedFunctionLineWords, reservedFunctions } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import {
  cite,
  lmcCommissioningGuidance,
  pulseCoCommissioning2014,
  southernDerbyshireHwb2015,
} from '../../sources/index.js';
import { functionName } from './function-name.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };
const FIGURES = ['annual_budget', 'forecast_outturn'] as const;

export default defineRule({
  id: 'CO-05',
  slug: 'reserved-functions',
  title: 'Functions reserved to NHS England are not taken on by the CCG',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'NHS England will remain responsible for administration of practice payments and practice list management, as well as individual GP performance management, performers list management and revalidation.',
    ),
    cite(
      southernDerbyshireHwb2015,
      'NHS England will retain responsibility for the administration of payments and list management',
    ),
    cite(
      lmcCommissioningGuidance,
      'NHS England Local Area Teams (LATs) will administer contracts and payments at a local level, including management of the performers list.',
    ),
  ],
  why: 'At every level of co-commissioning these functions stay with NHS England, which does them once for the whole country.',
  messages: {
    reservedFunction: {
      severity: 'error',
      text: 'Function {function} is shown as taken on by the CCG. Since 1 April 2013 it has been NHS England’s, and no level of co-commissioning brings it to a CCG.',
      remedy: 'Enter No, and leave the function to NHS England.',
    },
    costLineNamedLikeReserved: {
      severity: 'info',
      text: 'The line {line}, with {amount} of the CCG’s money, is named like a function that has been NHS England’s since 1 April 2013. CCGs do pay some costs of this kind, such as support for appraisal and occupational health.',
      remedy: 'Check that the line does not pay for the function itself.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'delegatedFunctions',
      needs: { delegatedFunctions: ['function_code', 'taken_on'] },
      uses: { delegatedFunctions: ['from'] },
      applies: { ...LIFE_OF_CCGS, by: (row, { judgementDate }) => row.from ?? judgementDate },
      check(row, context) {
        const { function_code: code, taken_on: takenOn } = row;
        if (code === null)
          return context.cannotJudge('blank', 'Function code is blank', [row.at('function_code')]);
        const on = (row.from ?? context.judgementDate)!;
        if (takenOn !== 'Yes' || !context.value(reservedFunctions, on).includes(code)) return;
        context.report('reservedFunction', {
          at: 'taken_on',
          values: { function: show.text(functionName(code)) },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'primaryCareBudget',
      needs: { primaryCareBudget: ['line'] },
      uses: { primaryCareBudget: ['funding_source', ...FIGURES] },
      applies: { ...LIFE_OF_CCGS, by: (_, { judgementDate }) => judgementDate },
      check(line, context) {
        const name = (line.line ?? '').toLowerCase();
        if (!context.constant(reservedFunctionLineWords).some((word) => name.includes(word))) return;
        if (line.funding_source === 'NHS England') return;
        const figure = figureOf(line);
        if (figure === null)
          return context.cannotJudge('blank', 'the line has no figure', [line.at('annual_budget')]);
        if (line[figure] === 0) return;
        context.report('costLineNamedLikeReserved', {
          at: 'line',
          values: { amount: show.money(line[figure]!, line.at(figure)) },
        });
      },
    }),
  ],
});

/** The figure that says how much money stands against a line: the first that is not nil, else any. */
function figureOf(
  line: RuleRecord<'primaryCareBudget', (typeof FIGURES)[number]>,
): (typeof FIGURES)[number] | null {
  const filled = FIGURES.filter((figure) => line[figure] !== null);
  return filled.find((figure) => line[figure] !== 0) ?? filled[0] ?? null;
}
