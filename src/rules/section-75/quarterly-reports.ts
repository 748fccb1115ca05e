import { section75ReportMonths } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { refer, section75Regulations } from '../../sources/index.js';
import { addMonths, financialYearOf, monthEnd, monthOfYear, type Day } from '../../workbook/index.js';
import { isSection75, LIFE_OF_CCGS } from './agreement-pools.js';

const REPORTS = ['report_q1', 'report_q2', 'report_q3', 'report_q4'] as const;

export default defineRule({
  id: 'S75-03',
  slug: 'quarterly-reports',
  title: 'Reports on a section 75 pool are no more than three months apart',
  basis: 'law',
  sources: [refer(section75Regulations)],
  why: 'The partners see each quarter what the pool has spent, so that an overspend is known while it can still be put right.',
  messages: {
    reportsApart: {
      severity: 'warning',
      text: 'Two reports in succession on section 75 pool {pool_ref} are of {first} and {second}, more than {months} months apart, counted by calendar months. Since 1 April 2013 a CCG’s pools are to be reported on every quarter.',
      remedy: 'Check the dates. Where they are right, note why the report was late.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'pools',
      needs: { pools: ['arrangement'] },
      uses: { pools: ['pool_ref', 'start', 'end', ...REPORTS] },
      where: isSection75,
      applies: { ...LIFE_OF_CCGS, by: (pool, context) => context.rowDate(pool) },
      prepare(context) {
        const { pools } = context.tables;
        if (REPORTS.filter((field) => pools.has(field)).length < 2)
          context.cannotJudge('column-missing', 'no columns for the reports of two quarters', [pools.place]);
      },
      check(pool, context) {
        const months = context.value(section75ReportMonths, context.rowDate(pool)!);
        const last = REPORTS.findLastIndex((field) => pool[field] !== null);
        if (last < 1)
          return context.cannotJudge('not-applicable', 'there are not two reports to compare', [pool.place]);
        REPORTS.slice(0, last).forEach((field, i) => {
          const later = REPORTS[i + 1]!;
          const [a, b] = [pool[field], pool[later]];
          if (a === null || b === null) return;
          const [first, second] = [Math.min(a, b), Math.max(a, b)];
          if (second > lastDayOf(addMonths(first, months)))
            context.report('reportsApart', {
              at: later,
              values: { first: show.date(first), second: show.date(second), months: show.number(months) },
              related: [pool.at(field)],
            });
        });
        const gaps = REPORTS.slice(0, last).filter((field) => pool[field] === null);
        if (gaps.length > 0)
          context.cannotJudge(
            'blank',
            'a report before the last has no date',
            gaps.map((field) => pool.at(field)),
          );
      },
    }),
  ],
});

/** Last day of the month: a meeting on its last Friday falls three months later on another day of the month. */
function lastDayOf(month: Day): Day {
  return monthEnd(financialYearOf(month), monthOfYear(month));
}
