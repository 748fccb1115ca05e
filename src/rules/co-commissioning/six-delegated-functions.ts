import { delegatedFunctions } from '../../parameters/index.js';
import { defineRule, show, type Level, type NotJudgedReason } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { longDay, type Day } from '../../workbook/index.js';
import { functionName } from './function-name.js';

interface Dated {
  readonly judgementDate: Day | null;
  knownLevelOn(on: Day): Level;
  cannotJudge(reason: NotJudgedReason, detail: string): never;
}

const APPLIES = {
  from: '2015-04-01',
  to: '2022-06-30',
  by: (_: unknown, { judgementDate }: Dated): Day | null => judgementDate,
};

export default defineRule({
  id: 'CO-04',
  slug: 'six-delegated-functions',
  title: 'A delegated CCG takes on all six functions from the day of delegation',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'would not be able to cherry pick responsibilities, and would take full control of:',
    ),
    cite(southernDerbyshireHwb2015, 'The following functions would be included:'),
  ],
  why: 'Delegation is a standard model: a CCG takes on the six functions together, or none of them.',
  messages: {
    functionNotTaken: {
      severity: 'error',
      text: 'The CCG is delegated on {on}, and function {function} is not shown as taken on. Since 1 April 2015 a delegated CCG takes on all six functions.',
      remedy:
        'Enter Yes if the CCG has the function. If it has not, the level is not delegated commissioning.',
    },
    functionLater: {
      severity: 'error',
      text: 'Function {function} is shown as taken on from {from}, and the CCG was delegated from {since}. Since 1 April 2015 a delegated CCG takes on all six functions from the day of delegation.',
      remedy: 'Correct the day, or leave it blank where it is the day of delegation.',
    },
    functionMissing: {
      severity: 'error',
      text: 'The CCG is delegated on {on}, and the list of functions has no row for {function}. Since 1 April 2015 a delegated CCG takes on all six functions.',
      remedy: 'Add the row, with whether and from when the CCG has the function.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'delegatedFunctions',
      needs: { delegatedFunctions: ['function_code', 'taken_on'] },
      uses: { delegatedFunctions: ['from'] },
      applies: APPLIES,
      prepare: stopUnlessDelegated,
      where: ({ function_code: code }, context) =>
        code !== null && context.constant(delegatedFunctions).includes(code),
      check(row, context) {
        const on = context.judgementDate!;
        const values = { on: show.date(on), function: show.text(functionName(row.function_code!)) };
        if (row.taken_on !== 'Yes') {
          context.report('functionNotTaken', { at: 'taken_on', values });
          return;
        }
        if (row.from === null) return;
        const since = context.delegatedSince(on);
        if (since === null)
          return context.cannotJudge('date-unknown', 'the day of delegation is not known', [row.at('from')]);
        if (row.from <= since) return;
        context.report('functionLater', { at: 'from', values: { ...values, since: show.date(since) } });
      },
    }),
    limb.dossier({
      needs: { delegatedFunctions: ['function_code', 'taken_on'] },
      applies: APPLIES,
      check(context) {
        stopUnlessDelegated(context);
        const on = context.judgementDate!;
        const { delegatedFunctions: table } = context.tables;
        const read = table.records.filter((row) => row.state('function_code') === 'value');
        const listed = new Set<string | null>(read.map((row) => row.function_code));
        const missing = context.constant(delegatedFunctions).filter((code) => !listed.has(code));
        const unread = table.records.filter(
          (row) => !['value', 'blank'].includes(row.state('function_code')),
        );
        if (missing.length > 0 && unread.length > 0)
          context.cannotJudge(
            'unreadable',
            'Function code could not be read',
            unread.map((row) => row.at('function_code')),
          );
        for (const code of missing)
          context.report('functionMissing', {
            at: context.placeOfLevel(on) ?? table.place,
            values: { on: show.date(on), function: show.text(functionName(code)) },
            discriminator: code,
          });
      },
    }),
  ],
});

function stopUnlessDelegated(context: Dated): void {
  const on = context.judgementDate;
  if (on === null) return context.cannotJudge('date-unknown', 'no day on which the level is judged');
  if (context.knownLevelOn(on) !== 'Delegated commissioning')
    context.cannotJudge('not-applicable', `the CCG is not delegated on ${longDay(on)}`);
}
