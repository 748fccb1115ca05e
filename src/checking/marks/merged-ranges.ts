import type { Range } from '../../workbook/index.js';

/** Cells as few ranges, from left to right: cells below each other first, then equal runs beside each other. */
export function mergedRanges(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Range[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const done: Range[] = [];
  /** Ranges that end at the column before, by their rows. */
  let open = new Map<string, Range>();
  for (let i = 0; i < sorted.length;) {
    const { column } = sorted[i]!;
    const ending = open;
    open = new Map();
    while (i < sorted.length && sorted[i]!.column === column) {
      const firstRow = sorted[i]!.row;
      let lastRow = firstRow;
      for (i++; sorted[i]?.column === column && sorted[i]!.row <= lastRow + 1; i++) lastRow = sorted[i]!.row;
      const rows = `${firstRow}:${lastRow}`;
      const left = ending.get(rows);
      if (left?.lastColumn === column - 1) ending.delete(rows);
      const firstColumn = left?.lastColumn === column - 1 ? left.firstColumn : column;
      open.set(rows, { firstRow, lastRow, firstColumn, lastColumn: column });
    }
    done.push(...ending.values());
  }
  return [...done, ...open.values()].sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
}
