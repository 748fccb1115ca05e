import { functionsOutsideCoCommissioning, outsideCoCommissioningWords } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { functionName } from '../co-commissioning/function-name.js';
import { FIGURES, isNil } from './no-money.js';
import { holdsWords } from './words-in-title.js';

const CO_COMMISSIONING = { from: '2015-04-01', to: '2022-06-30' };

export default defineRule({
  id: 'SC-03',
  slug: 'outside-co-commissioning',
  title: 'Dental, eye health and community pharmacy services stay outside co-commissioning',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'In 2015/16 the options will not include dental, eye health or community pharmacy, but NHS England are considering inclusion from 2016/17.',
    ),
    cite(southernDerbyshireHwb2015, 'The scope includes general practice services only.'),
  ],
  why: 'Co-commissioning covers general practice only. The other family health services were considered for 2016/17, and no CCG was ever given them.',
  messages: {
    outsideFunction: {
      severity: 'error',
      text: 'Function {function} is shown as taken on by the CCG. Since co-commissioning began on 1 April 2015 it has covered general practice only, and this function has stayed with NHS England.',
      remedy: 'Enter No, and leave the function to NHS England.',
    },
    lineNamedLikeOutside: {
      severity: 'info',
      text: 'The line {line} is paid for from the delegated allocation and is named like a dental, eye health or community pharmacy service. Since 1 April 2015 the allocation has been for general practice only.',
      remedy: 'Check what the line pays for, and its funding source.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'delegatedFunctions',
      needs: { delegatedFunctions: ['function_code', 'taken_on'] },
      uses: { delegatedFunctions: ['from'] },
      // A function shown as taken on stays so: it is judged on J, or on its first day where that is later.
      applies: {
        ...CO_COMMISSIONING,
        by: ({ from }, { judgementDate }) =>
          from !== null && judgementDate !== null ? Math.max(from, judgementDate) : (from ?? judgementDate),
        dated: 'the workbook’s date, or the first day of the function where that is later',
      },
      check(row, context) {
        const { function_code: code, taken_on: takenOn } = row;
        if (code === null)
          return context.cannotJudge('blank', 'Function code is blank', [row.at('function_code')]);
        const { judgementDate } = context;
        const on = Math.max(row.from ?? judgementDate!, judgementDate ?? row.from!);
        if (takenOn !== 'Yes' || !context.value(functionsOutsideCoCommissioning, on).includes(code)) return;
        context.report('outsideFunction', {
          at: 'taken_on',
          values: { function: show.text(functionName(code)) },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'primaryCareBudget',
      needs: { primaryCareBudget: ['line', 'funding_source'] },
      uses: { primaryCareBudget: FIGURES },
      applies: { ...CO_COMMISSIONING, by: (_, { judgementDate }) => judgementDate },
      where: (line) => line.funding_source === 'Delegated allocation',
      check(line, context) {
        if (!holdsWords(line.line, context.constant(outsideCoCommissioningWords)) || isNil(line)) return;
        context.report('lineNamedLikeOutside', { at: 'line' });
      },
    }),
  ],
});
