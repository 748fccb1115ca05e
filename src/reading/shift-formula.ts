import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../workbook/index.js';

/**
 * One token at a time: texts, quoted sheet names and square brackets (structured references, other workbooks)
 * are left alone; then cell references, whole columns, whole rows; then names and numbers, taken whole so that
 * a part of them is not mistaken for a reference.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!?\\\u0080-\uffff])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!?\\\u0080-\uffff])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!?\\\u0080-\uffff])|[\w.?\\\u0080-\uffff]+/g;

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: relative references move, absolute
 * ones (`$`) stay, texts and names are left alone. A reference that would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [cellColumnFixed, cellColumn, cellRowFixed, cellRow] = groups;
    if (cellColumn !== undefined) {
      const column = movedColumn(cellColumnFixed, cellColumn, columns);
      const row = movedRow(cellRowFixed, cellRow, rows);
      if (columnIndex(cellColumn) === null || Number(cellRow) > MAX_ROWS) return token;
      return column === null || row === null ? '#REF!' : column + row;
    }
    const [firstColumnFixed, firstColumn, lastColumnFixed, lastColumn] = groups.slice(4);
    if (firstColumn !== undefined && lastColumn !== undefined) {
      if (columnIndex(firstColumn) === null || columnIndex(lastColumn) === null) return token;
      return range(
        movedColumn(firstColumnFixed, firstColumn, columns),
        movedColumn(lastColumnFixed, lastColumn, columns),
      );
    }
    const [firstRowFixed, firstRow, lastRowFixed, lastRow] = groups.slice(8);
    if (firstRow === undefined || lastRow === undefined) return token;
    return range(movedRow(firstRowFixed, firstRow, rows), movedRow(lastRowFixed, lastRow, rows));
  });
}

function range(first: string | null, last: string | null): string {
  return first === null || last === null ? '#REF!' : `${first}:${last}`;
}

function movedColumn(fixed: string | undefined, letters: string, by: number): string | null {
  const column = columnIndex(letters);
  if (fixed === '$') return `$${letters}`;
  const moved = (column ?? 0) + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnLetters(moved);
}

function movedRow(fixed: string | undefined, digits: string | undefined, by: number): string | null {
  if (fixed === '$') return `$${digits}`;
  const moved = Number(digits) + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}
