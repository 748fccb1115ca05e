import { defineRule, show } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import {
  budgetOf,
  byReference,
  keyOf,
  LINE_FIELDS,
  mustBeComparable,
  netOf,
  VIREMENT_FIELDS,
  virementsOfMonth,
} from './moved-budgets.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30', by: yearStart };
const NEEDS = { budget: ['line_id', 'annual_budget'], virements: ['amount', 'date'] } as const;
const USES = { budget: LINE_FIELDS, virements: VIREMENT_FIELDS } as const;
const EARLIER = { period: 'month', needs: { budget: ['line_id', 'annual_budget'] } } as const;

export default defineRule({
  id: 'IN-07',
  slug: 'budget-moved-without-virement',
  title: 'A budget that has moved since the month before has a virement that says so',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A budget that moves without a record can hide an overspend: the variance is gone, and nobody decided that.',
  messages: {
    moved: {
      severity: 'warning',
      text: 'The budget of line {line_id} was {before} in the month before and is {now}. The change is {change}; virements of the month explain {explained} of it. In every year since 2013/14 budgets have been changed by virements or by changes of allocation.',
      remedy:
        'Record the virement or change of allocation with its day, lines and amount, or correct the budget.',
    },
    gone: {
      severity: 'warning',
      text: 'Line {line} had a budget of {before} in the month before and is not in this report. Virements of the month explain {explained} of that. In every year since 2013/14 budgets have been changed by virements or by changes of allocation.',
      remedy: 'Record where the budget went, or put the line back.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'budget',
      needs: NEEDS,
      uses: USES,
      earlier: EARLIER,
      applies: LIFE_OF_CCGS,
      prepare(context) {
        const now = byReference(context.tables.budget.records);
        const before = byReference(context.earlier.budget.records);
        mustBeComparable(now, before, context, context.tables.budget.heading('line_id'));
        return { now, before, virements: virementsOfMonth(context.tables.virements.records, context) };
      },
      // Rows of one reference are judged once, at the first of them.
      where: (line, _, { now }) =>
        line.state('line_id') !== 'value' || now.get(keyOf(line.line_id!))![0]!.index === line.index,
      check(line, context, { now, before, virements }) {
        const { line_id: reference } = line;
        if (reference === null)
          return context.cannotJudge('blank', 'Line reference is blank', [line.at('line_id')]);
        const key = keyOf(reference);
        const [lines, old] = [now.get(key)!, before.get(key) ?? []];
        const touching = virements.get(key) ?? [];
        const [held, was] = [budgetOf(lines, context), budgetOf(old, context)];
        const change = held - was;
        if (Math.abs(change) <= context.sumTolerance(2)) return;
        const explained = netOf(touching, context);
        if (Math.abs(change - explained) <= context.sumTolerance(2 + touching.length)) return;
        context.report('moved', {
          at: 'annual_budget',
          subject: [key],
          values: {
            before: show.money(was, old[0]?.at('annual_budget')),
            now: show.money(held, line.at('annual_budget')),
            change: show.money(change),
            explained: show.money(explained),
          },
          related: [
            ...lines.slice(1).map((own) => own.at('annual_budget')),
            ...old.map((own) => own.at('annual_budget')),
            ...touching.map(({ row }) => row.at('amount')),
          ],
        });
      },
    }),
    limb.dossier({
      name: 'b',
      needs: NEEDS,
      uses: USES,
      earlier: EARLIER,
      applies: LIFE_OF_CCGS,
      check(context) {
        const { budget, virements: moves } = context.tables;
        const now = byReference(budget.records);
        const before = byReference(context.earlier.budget.records);
        mustBeComparable(now, before, context, budget.heading('line_id'));
        const virements = virementsOfMonth(moves.records, context);
        for (const [key, old] of before) {
          if (now.has(key)) continue;
          const was = budgetOf(old, context);
          const touching = virements.get(key) ?? [];
          const explained = -netOf(touching, context);
          if (Math.abs(was - explained) <= context.sumTolerance(1 + touching.length)) continue;
          context.report('gone', {
            at: budget.heading('line_id'),
            values: {
              line: show.text(old[0]!.line_id!, old[0]!.at('line_id')),
              before: show.money(was, old[0]!.at('annual_budget')),
              explained: show.money(explained),
            },
            related: [
              ...old.map((own) => own.at('annual_budget')),
              ...touching.map(({ row }) => row.at('amount')),
            ],
            discriminator: key,
            parameters: [],
          });
        }
      },
    }),
  ],
});
