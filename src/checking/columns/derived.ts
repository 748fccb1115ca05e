import type { Derivation, Field } from '../../schema/index.js';
import type { VarianceSign } from '../located.js';
import { CellState } from '../table-data.js';
import type { ReadColumn } from './read-column.js';

/**
 * Works out, where the file holds no result of a formula, the fields that the schema derives from their row: a
 * variance under the sign convention, a ratio where the divisor is not 0. What cannot be worked out stays without
 * a result.
 */
export function derive(
  columns: ReadonlyMap<string, ReadColumn>,
  fields: Readonly<Record<string, Field>>,
  sign: VarianceSign | null,
): void {
  for (const [name, column] of columns) {
    const derivation = fields[name]?.derived;
    if (!derivation) continue;
    const [left, right] = operands(derivation, columns);
    if (!left || !right) continue;
    for (let record = 0; record < column.states.length; record++) {
      if (column.states[record] !== CellState.NotCalculated) continue;
      if (!isRead(left, record) || !isRead(right, record)) continue;
      const result = compute(derivation, left.values[record]!, right.values[record]!, sign);
      if (result === null) continue;
      column.values[record] = result;
      column.states[record] = CellState.Derived;
    }
  }
}

/** The fields that the schema derives from any of these. */
export function derivedFrom(names: ReadonlySet<string>, fields: Readonly<Record<string, Field>>): string[] {
  return Object.keys(fields).filter((name) => {
    const from = fields[name]!.derived;
    if (!from) return false;
    const sources = from.rule === 'variance' ? [from.budget, from.actual] : [from.of, from.to];
    return sources.some((source) => names.has(source));
  });
}

function operands(
  derivation: Derivation,
  columns: ReadonlyMap<string, ReadColumn>,
): [ReadColumn | undefined, ReadColumn | undefined] {
  return derivation.rule === 'variance'
    ? [columns.get(derivation.actual), columns.get(derivation.budget)]
    : [columns.get(derivation.of), columns.get(derivation.to)];
}

function compute(
  derivation: Derivation,
  left: number,
  right: number,
  sign: VarianceSign | null,
): number | null {
  if (derivation.rule === 'ratio') return right === 0 ? null : left / right;
  if (sign === null) return null;
  return sign === 'actual-minus-budget' ? left - right : right - left;
}

function isRead(column: ReadColumn, record: number): boolean {
  return column.states[record] === CellState.Value || column.states[record] === CellState.Derived;
}
