/** Rows of a table's sheet, from 0: which columns are required, and the headings. */
export const MARKS_ROW = 3;
export const HEADING_ROW = 4;
/** First row of a form's labels, from 0. */
export const FORM_ROW = 4;
/** Column of a form's values, from 0, between the labels and the help. */
export const VALUE_COLUMN = 1;

/** The sentence above a table or form that says what its colours mean. */
export function legend(calculated: boolean): string {
  return calculated
    ? 'Fill in the light yellow cells. The blue cells are worked out for you.'
    : 'Fill in the light yellow cells.';
}
