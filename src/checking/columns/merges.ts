import type { FieldKind } from '../../schema/index.js';
import type { Sheet } from '../../workbook/index.js';
import { firstAtLeast } from './layout.js';

/** Kinds of which a merged block's value holds for all of its rows: a key merged down names each of them. */
const HELD_BY_ALL: ReadonlySet<FieldKind> = new Set(['text', 'code', 'choice', 'choices']);

/**
 * The sheet row in which each record's value stands. Of a block merged down over records, texts, codes and choices
 * hold for every row; an amount, a number or a date stands in the first row only, so that no sum counts it twice.
 * A block merged across belongs to its first column.
 */
export function valueRows(sheet: Sheet, column: number, kind: FieldKind, rows: Int32Array): Int32Array {
  if (!HELD_BY_ALL.has(kind) || rows.length === 0) return rows;
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  let held: Int32Array | null = null;
  for (const merge of sheet.merges) {
    if (merge.firstColumn !== column || merge.firstRow === merge.lastRow) continue;
    if (merge.firstRow < first || merge.firstRow > last) continue;
    held ??= rows.slice();
    for (let i = firstAtLeast(rows, merge.firstRow); i < rows.length && rows[i]! <= merge.lastRow; i++) {
      held[i] = merge.firstRow;
    }
  }
  return held ?? rows;
}
