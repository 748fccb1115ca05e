import { cellRanges } from '../checking/engine/addresses.js';
import type { Finding } from '../checking/index.js';
import { parseRange } from '../workbook/index.js';
import type { Places } from './outline.js';
import { count, firstOf } from './words.js';

const RANGES_SHOWN = 8;
const SHEETS_SHOWN = 5;

type Place = Pick<Finding, 'workbook' | 'sheet' | 'cell'>;

/** Writes places the way that is shortest without doubt: the workbook is named where there are several. */
export class PlaceNames {
  readonly #several: boolean;

  constructor(workbooks: number) {
    this.#several = workbooks > 1;
  }

  /** `finance.xlsx, Pool contributions!D5`; `Pool contributions!D5`; `spend.csv, D5`. */
  of({ workbook, sheet, cell }: Place): string {
    return this.#join(workbook, sheet, cell ?? '');
  }

  /** A line for each sheet, with its cells as ranges; of many sheets the first, and what the others add up to. */
  lines(places: readonly Places[]): string[] {
    const more = places.slice(SHEETS_SHOWN);
    const rest = more.reduce((n, place) => n + place.count, 0);
    return [
      ...places
        .slice(0, SHEETS_SHOWN)
        .map(
          ({ workbook, sheet, count: cells, ranges }) =>
            this.#join(workbook, sheet, firstOf(ranges, RANGES_SHOWN, 'ranges')) +
            (cells > 1 && ranges.length > 0 ? ` (${count(cells, 'cell')})` : ''),
        ),
      ...(more.length === 0
        ? []
        : [`and ${count(rest, 'more time', 'more times')} on ${count(more.length, 'other sheet')}`]),
    ];
  }

  /** Other cells that a finding points to, as ranges; '' where there are none. */
  related({ workbook, related }: Finding): string {
    const sheets = new Map<string, Place[]>();
    for (const at of related) {
      const key = JSON.stringify([at.workbook, at.sheet]);
      sheets.set(key, [...(sheets.get(key) ?? []), at]);
    }
    const shown = [...sheets.values()].map((held) => {
      const { workbook: other, sheet } = held[0]!;
      const cells = held.flatMap(({ cell }) => {
        const range = cell === null ? null : parseRange(cell);
        return range === null ? [] : [{ row: range.firstRow, column: range.firstColumn }];
      });
      const ranges = cells.length === 0 ? '' : firstOf(cellRanges(cells).split(', '), RANGES_SHOWN, 'ranges');
      return other === workbook && sheet !== null && !isOwnSheet(other, sheet)
        ? `${sheet}${ranges === '' ? '' : `!${ranges}`}`
        : other === workbook && ranges !== ''
          ? ranges
          : this.#join(other, sheet, ranges);
    });
    return shown.join('; ');
  }

  #join(workbook: string, sheet: string | null, cells: string): string {
    const own = sheet !== null && isOwnSheet(workbook, sheet);
    const named = this.#several || sheet === null || (own && cells === '');
    const at = sheet === null || own ? cells : `${sheet}${cells === '' ? '' : `!${cells}`}`;
    if (!named) return at;
    return at === '' ? workbook : `${workbook}, ${at}`;
  }
}

/** Whether a sheet is a whole CSV file, which has but one and no name of its own. */
export function isOwnSheet(workbook: string, sheet: string): boolean {
  return (
    /\.(?:csv|tsv|txt)$/i.test(workbook) && workbook.slice(workbook.lastIndexOf('/') + 1).startsWith(sheet)
  );
}
