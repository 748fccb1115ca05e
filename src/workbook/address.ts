/** A block of cells; rows and columns counted from 0, both ends inclusive. */
export interface Range {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Column, counted from 0, of its letters; null for anything that is not a column of Excel's. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let n = 0;
  for (const ch of letters.toUpperCase()) n = n * 26 + ch.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : null;
}

/** `F18` of a row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A4:X62`, or `A4` for a single cell. */
export function rangeAddress(range: Range): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The name of a sheet as formulas write it before `!`: `Pools`, `'Pool contributions'`. */
export function quotedSheet(name: string): string {
  const isPlain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Range of `A4`, `A4:X62`, `$A$4:$X$62`, `A:C` or `4:6` (whole columns or rows); null for anything else. */
export function parseRange(text: string): Range | null {
  const parts = text.replaceAll('$', '').split(':');
  if (parts.length > 2) return null;
  const first = parseCorner(parts[0] ?? '');
  const last = parts[1] === undefined ? first : parseCorner(parts[1]);
  if (!first || !last) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null))
    return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** Whether a cell lies in a range. */
export function inRange(range: Range, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === '') return null;
  const column = match[1] === '' ? null : columnIndex(match[1] ?? '');
  if (match[1] !== '' && column === null) return null;
  const row = match[2] === '' ? null : Number(match[2]) - 1;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  return { row, column };
}
