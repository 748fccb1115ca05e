import { CELL_ERRORS, CellKind, type Workbook } from '../../workbook/index.js';
import { textOfNumber } from './text-of-number.js';

/** A cell's text in a message ends here. */
export const MOST_CHARACTERS = 200;

/**
 * A cell as a person sees it, for messages: numbers in the general format, dates as dd/mm/yyyy, shares with a percent
 * sign, errors by name; '' of an empty cell and of a formula without a result. At most 200 characters, with `…`
 * where some were left out. Throws RangeError where the workbook has no such sheet.
 */
export function rawText(workbook: Workbook, sheet: number, row: number, column: number): string {
  const found = workbook.sheets[sheet];
  if (!found) throw new RangeError(`no sheet ${sheet}`);
  const value = found.grid.value(row, column);
  switch (found.grid.kind(row, column)) {
    case CellKind.Number:
      return textOfNumber(value, found.style(row, column), workbook.date1904);
    case CellKind.Text:
      return shortened(workbook.strings.get(value));
    case CellKind.Boolean:
      return value !== 0 ? 'TRUE' : 'FALSE';
    case CellKind.Error:
      return CELL_ERRORS[value] ?? '#UNKNOWN!';
    default:
      return '';
  }
}

function shortened(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= MOST_CHARACTERS) return trimmed;
  const cut = trimmed.slice(0, MOST_CHARACTERS - 1);
  // Half of a surrogate pair at the end is no character.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
