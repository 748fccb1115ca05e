/**
 * Where a finding stands, in terms of the dossier's tables; one function of the checker turns it into an
 * address. `record` counts the merged table's records from 0.
 */
export type Place =
  | { readonly kind: 'cell'; readonly table: string; readonly record: number; readonly field: string }
  | { readonly kind: 'record'; readonly table: string; readonly record: number }
  /** Heading of a field's column; `part` counts the places where the table was found. */
  | { readonly kind: 'heading'; readonly table: string; readonly part: number; readonly field: string }
  /** The table as a whole: its first header cell. */
  | { readonly kind: 'table'; readonly table: string; readonly part: number }
  | { readonly kind: 'workbook'; readonly workbook: number };
