import { defineRule, show } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { longDay } from '../../workbook/index.js';
import { cannotSum, isLost, leftOutNote } from '../left-out.js';

export default defineRule({
  id: 'CO-02',
  slug: 'greater-involvement-moves-no-money',
  title: 'Greater involvement brings a CCG no delegated allocation',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'does not require any new governance arrangements required or transfer of resources',
    ),
  ],
  why: 'At this level the CCG only works more closely with NHS England, which keeps the money for primary medical services.',
  messages: {
    delegatedMoney: {
      severity: 'warning',
      text: 'The level on {on} is greater involvement, and the primary care budget has lines from a delegated allocation that add up to {total}.{note} Since 1 April 2015 this level has moved no money to the CCG.',
      remedy:
        'Correct the level, or the funding source: local services that the CCG pays for itself are from its own programme money.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { primaryCareBudget: ['funding_source', 'annual_budget'] },
      // From 1 April 2021 there is no such level: that it is given at all is the finding of another rule.
      applies: { from: '2015-04-01', to: '2021-03-31', by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        if (context.knownLevelOn(on) !== 'Greater involvement')
          context.cannotJudge('not-applicable', `the level on ${longDay(on)} is not greater involvement`);
        const { primaryCareBudget: budget } = context.tables;
        const lines = budget.where('funding_source', 'Delegated allocation');
        const sources = budget.records.filter((line) => isLost(line.state('funding_source')));
        const sum = budget.sum('annual_budget', lines);
        const leftOut = [...sum.leftOut, ...sources.map((line) => line.at('funding_source'))];
        if (sum.total === 0) {
          if (leftOut.length > 0) return cannotSum(leftOut, budget, context);
          if (budget.records.every((line) => line.state('funding_source') !== 'value'))
            context.cannotJudge('blank', 'no line says from whose money it is paid', [
              budget.heading('funding_source'),
            ]);
          return;
        }
        const level = context.placeOfLevel(on);
        const first = lines.find(
          (line) => line.state('annual_budget') === 'value' && line.annual_budget !== 0,
        )!;
        context.report('delegatedMoney', {
          at: first.at('funding_source'),
          subject: [],
          values: {
            on: show.date(on),
            total: show.money(sum.total),
            note: leftOutNote(leftOut.length),
          },
          related: level === null ? [] : [level],
        });
      },
    }),
  ],
});
