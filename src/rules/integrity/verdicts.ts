import type { RecordMethods } from '../../rulekit/index.js';
import type { Pence } from '../../workbook/index.js';
import { isLost } from '../left-out.js';
import { AddUp, type Cell, type Verdict } from './add-up.js';

/** A row of a table with money columns. */
export type MoneyRow<F extends string> = RecordMethods<F> & Readonly<Record<F, Pence | null>>;

/** What the totals of a table were found to be: by record, then by money column. */
export type Verdicts<F extends string> = ReadonlyMap<number, ReadonlyMap<F, Verdict>>;

/** Adds up every money column of a table, each place where it stands by itself. */
export function verdictsOn<F extends string>(
  table: { readonly all: readonly MoneyRow<F>[]; has(field: F): boolean },
  fields: readonly F[],
  tolerance: (count: number) => Pence,
): Verdicts<F> {
  const verdicts = new Map<number, Map<F, Verdict>>();
  for (const { index } of table.all.filter(({ isTotal }) => isTotal)) verdicts.set(index, new Map());
  for (const field of fields.filter((name) => table.has(name))) {
    let part = -1;
    let adding = new AddUp(tolerance);
    for (const row of table.all) {
      if (row.part !== part) adding = new AddUp(tolerance);
      part = row.part;
      const cell = cellOf(row, field);
      if (row.isTotal) verdicts.get(row.index)!.set(field, adding.total(cell));
      else adding.line(cell);
    }
  }
  return verdicts;
}

function cellOf<F extends string>(row: MoneyRow<F>, field: F): Cell {
  const state = row.state(field);
  // A place without the column, beside one that has it, holds no figure of it.
  return { figure: state === 'value' ? row[field] : null, isLost: isLost(state), at: row.at(field) };
}
