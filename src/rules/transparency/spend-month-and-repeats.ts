import { fileMonthShare } from '../../parameters/index.js';
import { defineRule, show, type FieldState } from '../../rulekit/index.js';
import { cqcSpendOver25k, refer } from '../../sources/index.js';
import { civil, groupDigits, monthName, type Day } from '../../workbook/index.js';
import { remembered } from '../remembered.js';

/** What makes two rows the same payment; the rest of a row may differ. */
const REPEATED = [
  'transaction_number',
  'amount',
  'supplier',
  'date',
  'expense_area',
  'expense_type',
  'entity',
] as const;

export default defineRule({
  id: 'TR-05',
  slug: 'spend-month-and-repeats',
  title: 'A list of spend over £25,000 holds the payments of its month, each once',
  basis: 'national-guidance',
  sources: [refer(cqcSpendOver25k)],
  why: 'A payment of another month, or one listed twice, makes the published list wrong and may show a payment made twice.',
  messages: {
    otherMonth: {
      severity: 'warning',
      text: '{rowsAre} dated in {month}, the first on {date}. This is the list of {fileMonth}. CCGs have published a list for each month since April 2013.',
      remedy: 'Move these rows to the list of their own month, or correct their dates.',
    },
    repeatedRow: {
      severity: 'warning',
      text: 'An earlier row has the same body, date, expense type, expense area, supplier, transaction number and amount ({amount}). A list shows each payment once, since April 2013.',
      remedy:
        'If the payment was made once, remove one of the rows. If it was made twice, ask for the second to be returned.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'spend25k',
      needs: { spend25k: ['date'] },
      prepare(context) {
        const { spend25k } = context.tables;
        if (spend25k.hasAmbiguousDates('date'))
          context.cannotJudge('unreadable', 'the dates do not show whether the day or the month comes first');
        const monthOf = monthReader();
        const rowsByMonth = countByMonth(spend25k.records, monthOf);
        const periodEnd = context.cover?.period_end ?? null;
        const share = context.constant(fileMonthShare);
        const total = spend25k.records.length;
        const fileMonth =
          periodEnd === null
            ? [...rowsByMonth].find(([, rows]) => rows / total >= share)?.[0]
            : monthOf(periodEnd);
        if (fileMonth === undefined && rowsByMonth.size > 0)
          context.cannotJudge(
            'date-unknown',
            'no Cover gives the month, and no month holds most of the rows',
          );
        return { rowsByMonth, fileMonth, monthOf, isStated: periodEnd !== null, reported: new Set<number>() };
      },
      check(record, context, { rowsByMonth, fileMonth, monthOf, isStated, reported }) {
        const { date } = record;
        if (date === null) return context.cannotJudge('blank', 'the date is blank', [record.at('date')]);
        const month = monthOf(date);
        if (fileMonth === undefined || month === fileMonth || reported.has(month)) return;
        reported.add(month);
        if (!isStated) context.constant(fileMonthShare);
        const rows = rowsByMonth.get(month) ?? 0;
        context.report('otherMonth', {
          at: 'date',
          values: {
            rows: show.number(rows),
            rowsAre: show.text(rows === 1 ? '1 row is' : `${groupDigits(rows)} rows are`),
            month: show.text(nameOf(month)),
            fileMonth: show.text(nameOf(fileMonth)),
          },
          subject: [nameOf(month)],
        });
      },
    }),
    limb.group({
      name: 'b',
      of: 'spend25k',
      needs: {
        spend25k: [
          'entity',
          'date',
          'expense_type',
          'expense_area',
          'supplier',
          'transaction_number',
          'amount',
        ],
      },
      by: REPEATED,
      // Without a transaction number two rows alike may be two payments; with one, a blank is as good as a value.
      blankKeys: ['amount', 'supplier', 'date', 'expense_area', 'expense_type', 'entity'],
      smallest: 2,
      check(rows, context) {
        for (let i = 1; i < rows.length; i++)
          context.report('repeatedRow', {
            at: rows[i]!.at('transaction_number'),
            subject: REPEATED.map((field) => rows[i]!.raw(field)),
            related: [rows[0]!.at('transaction_number')],
          });
      },
    }),
  ],
});

function countByMonth(
  records: readonly { readonly date: Day | null; state(field: 'date'): FieldState }[],
  monthOf: (date: Day) => number,
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const record of records) {
    if (record.state('date') !== 'value') continue;
    const month = monthOf(record.date!);
    rows.set(month, (rows.get(month) ?? 0) + 1);
  }
  return rows;
}

/** Gives months counted from January of the year 0. */
function monthReader(): (date: Day) => number {
  return remembered((date) => {
    const { year, month } = civil(date);
    return year * 12 + month - 1;
  });
}

function nameOf(month: number): string {
  return `${monthName((month % 12) + 1)} ${Math.floor(month / 12)}`;
}
