import {
  nonRecurrentShare,
  planningDenominators,
  uncommittedReleased,
  uncommittedShare,
} from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { hfmaRiskReserve2017, hsjBusinessRules2013, hsjRiskReserve2016, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { allocationOfYear, yearStart } from '../finance/year-tables.js';
import { sumInWords } from '../sum-in-words.js';
import { leastOf, mustHaveBudgets, placesOf, reserveOf, type Reserve } from './planning.js';

const SHARE =
  '{share} of the recurrent allocation of {allocation} would be {asked}. Planning guidance has asked for this share since {since}.';
const MARK = 'Check that every line of the reserve is marked as one, and what NHS England agreed to.';

export default defineRule({
  id: 'BR-03',
  slug: 'non-recurrent-reserve',
  title:
    'The plan holds the non-recurrent reserve that planning guidance asks for, uncommitted where it says so',
  basis: 'national-guidance',
  sources: [refer(hsjBusinessRules2013), refer(hsjRiskReserve2016), refer(hfmaRiskReserve2017)],
  why: 'The reserve was the country’s cover for deficits: from 2016/17 on it could only be spent once it was released.',
  messages: {
    reserveBelowShare: {
      severity: 'warning',
      text: `The non-recurrent reserve for {year} is {held}. ${SHARE}`,
      remedy: MARK,
    },
    uncommittedBelowShare: {
      severity: 'warning',
      text: `The uncommitted reserve for {year} is {held}. ${SHARE}`,
      remedy: MARK,
    },
    committedEarly: {
      severity: 'warning',
      text: 'Of the uncommitted reserve “{description}”, {committed_to_date} is committed. It was to be held uncommitted until it was released on {released}.',
      remedy: 'Show the commitment against another budget, or note who released the reserve.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      name: 'a',
      needs: { budget: ['line_type', 'annual_budget'], allocation: ['recurrent_allocation'] },
      uses: { budget: ['description', 'programme_area'], allocation: ['financial_year'] },
      applies: { from: '2013-04-01', to: '2018-03-31', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const start = yearStart(null, context)!;
        const limits = allocationOfYear(allocation, context);
        const at = limits.at('recurrent_allocation');
        const base = limits.recurrent_allocation;
        if (base === null) return context.cannotJudge('blank', 'the recurrent allocation is blank', [at]);
        context.lookUp(planningDenominators, start);
        const report = (
          message: 'reserveBelowShare' | 'uncommittedBelowShare',
          reserve: Reserve,
          share: number,
        ): void => {
          mustHaveBudgets(reserve.lines, context);
          context.report(message, {
            ...placesOf(reserve, budget, at),
            values: {
              year: show.financialYear(context.financialYear!),
              held: sumInWords(reserve.lines.flatMap((line) => line.annual_budget ?? [])),
              share: show.percentage(share),
              allocation: show.money(base, at),
              asked: show.money(Math.round(base * share)),
              since: show.date(start),
            },
          });
        };
        const share = context.value(nonRecurrentShare, start);
        const all = reserveOf(
          budget,
          ['Reserve-non-recurrent', 'Reserve-uncommitted'],
          /\bnon-?\s?recurrent\b.*\breserve\b|\bheadroom\b|\brisk reserve\b/i,
          context,
        );
        if (all.total < leastOf(base, share, context)) {
          report('reserveBelowShare', all, share);
          return;
        }
        const part = context.lookUp(uncommittedShare, start);
        if (part === null) return;
        const held = reserveOf(budget, ['Reserve-uncommitted'], /\buncommitted\b|\brisk reserve\b/i, context);
        if (held.total < leastOf(base, part.entry.value, context))
          report('uncommittedBelowShare', held, part.entry.value);
      },
    }),
    limb.record({
      name: 'b',
      of: 'budget',
      needs: { budget: ['line_type', 'committed_to_date'] },
      uses: { budget: ['description'] },
      where: (line) => line.line_type === 'Reserve-uncommitted',
      applies: { from: '2016-04-01', to: '2018-03-31', by: yearStart },
      check(line, context) {
        const { committed_to_date: committed } = line;
        const at = 'committed_to_date';
        if (committed === null)
          return context.cannotJudge('blank', 'what is committed is blank', [line.at(at)]);
        const today = context.judgementDate;
        if (today === null)
          return context.cannotJudge('date-unknown', 'the date of the workbook is not known');
        const released = day(context.value(uncommittedReleased, yearStart(null, context)!));
        if (today >= released || committed <= 0) return;
        context.report('committedEarly', { at, values: { released: show.date(released) } });
      },
    }),
  ],
});
