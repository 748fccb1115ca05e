import type { Context, RecordMethods, RuleRecord, TableView } from '../../rulekit/index.js';
import type { FieldName } from '../../schema/index.js';
import { financialYearLabel, financialYearStart, type Day } from '../../workbook/index.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear'
>;

/** First day of the dossier's financial year, which selects the rules of money; null where the year is not known. */
export function yearStart(_: unknown, { financialYear }: AnyContext): Day | null {
  return financialYear === null ? null : financialYearStart(financialYear);
}

/**
 * The allocation of a financial year, by default the dossier's; one that gives no year is taken for it. Stops the
 * judgement where only allocations of other years are held.
 */
export function allocationOfYear<F extends FieldName<'allocation'>>(
  allocation: TableView<'allocation', F | 'financial_year'>,
  context: AnyContext,
  year = context.financialYear,
): RuleRecord<'allocation', F | 'financial_year'> {
  return (
    allocation.find('financial_year', year) ??
    allocation.records.find((row) => row.financial_year === null) ??
    context.cannotJudge(
      'reference-missing',
      `no allocation for ${year === null ? 'the year' : financialYearLabel(year)}`,
      [allocation.place],
    )
  );
}

/**
 * The row that adds a whole table up, where it has one: called total or grand total, or the only total row, beneath
 * all others. A subtotal is none.
 */
export function grandTotal<R extends RecordMethods>(
  { records, totals }: { readonly records: readonly R[]; readonly totals: readonly R[] },
  label: (row: R) => string,
): R | null {
  const named = totals.findLast((row) => /^(?:grand total\b|(?:overall )?total$)/i.test(label(row).trim()));
  if (named !== undefined) return named;
  const [only] = totals;
  const isLast = only !== undefined && totals.length === 1 && only.index > (records.at(-1)?.index ?? -1);
  return isLast && !/^sub/i.test(label(only).trim()) ? only : null;
}
