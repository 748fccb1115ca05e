import { cellAddress, rangeAddress } from '../../workbook/index.js';
import type { Place } from '../../rulekit/index.js';
import type { MergedTable } from './merged-table.js';

/** Where a place is, in Excel's terms; `row` and `column` count from 0 and are -1 where there is no cell. */
export interface Address {
  /** Position of the workbook in the dossier. */
  readonly workbook: number;
  /** Position of the sheet in its workbook; -1 for a workbook as a whole. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The one function that turns a place into an address. */
export function addressOf(place: Place, table: (name: string) => MergedTable | null): Address {
  if (place.kind === 'workbook') return { workbook: place.workbook, sheet: -1, row: -1, column: -1 };
  const merged = table(place.table);
  if (merged === null) throw new RangeError(`no table ${place.table} for a place`);
  const part = place.kind === 'cell' || place.kind === 'record' ? merged.partOf(place.record) : place.part;
  const { data, workbookIndex } = merged.parts[part]!;
  const { located } = data;
  const at = (row: number, column: number): Address => ({
    workbook: workbookIndex,
    sheet: located.sheet,
    row,
    column,
  });
  if (place.kind === 'table') return at(located.headerRow, located.firstColumn);
  if (place.kind === 'record')
    return at(data.rows[place.record - merged.firstRecordOf(part)]!, located.firstColumn);
  const column = data.columns.get(place.field)?.located;
  if (column === undefined) return at(located.headerRow, located.firstColumn);
  if (place.kind === 'heading')
    return located.shape === 'form' && column.row !== undefined
      ? at(column.row, column.column)
      : at(located.lastHeaderRow, column.column);
  return at(column.row ?? data.rows[place.record - merged.firstRecordOf(part)]!, column.column);
}

/** Cells as few ranges: `D7:D9, F2`. Order of appearance does not matter. */
export function cellRanges(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: string[] = [];
  for (let i = 0; i < sorted.length;) {
    const { row, column } = sorted[i]!;
    let last = row;
    while (++i < sorted.length && sorted[i]!.column === column && sorted[i]!.row <= last + 1)
      last = sorted[i]!.row;
    ranges.push(
      last === row
        ? cellAddress(row, column)
        : rangeAddress({ firstRow: row, lastRow: last, firstColumn: column, lastColumn: column }),
    );
  }
  return ranges.join(', ');
}
