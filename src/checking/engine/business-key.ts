import { formatOperand, type Place } from '../../rulekit/index.js';
import { isoDay } from '../../workbook/index.js';
import type { MergedTable } from './merged-table.js';

/**
 * The business key of the record of a place, by field; null where its table has none or it is not filled. Parts after
 * the first may be blank.
 */
export function businessKey(
  place: Place,
  table: (name: string) => MergedTable | null,
): Record<string, string> | null {
  if (place.kind !== 'cell' && place.kind !== 'record') return null;
  const merged = table(place.table)!;
  const key = merged.schema.key.filter((field) => merged.state(place.record, field) === 'value');
  if (key.length === 0 || key[0] !== merged.schema.key[0]) return null;
  return Object.fromEntries(key.map((field) => [field, keyText(merged, place.record, field)]));
}

/** A part of a key as people would write it down: dates are YYYY-MM-DD. */
function keyText(table: MergedTable, record: number, field: string): string {
  const operand = table.operand(record, field);
  return operand.type === 'date' ? isoDay(operand.day) : formatOperand(operand).trim();
}
