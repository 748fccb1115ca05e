/** Rows of a table's sheet, from 0: which columns are required, and the headings. */
export const MARKS_ROW = 3;
export const HEADING_ROW = 4;
/** First row of a form's labels, from 0. */
export const FORM_ROW = 4;
/** Columns of a form, from 0. */
export const LABEL_COLUMN = 0;
export const VALUE_COLUMN = 1;
export const HELP_COLUMN = 2;

/** The sentence above a table or form that says what its colours mean. */
export function legend(calculated: boolean): string {
  return calculated
    ? 'Fill in the light yellow cells. The blue cells are worked out for you.'
    : 'Fill in the light yellow cells.';
}
