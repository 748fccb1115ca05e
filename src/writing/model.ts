import type { Range } from '../workbook/index.js';

/** Look of a cell. What is left out is as Excel has it. Colours are `RRGGBB`. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** Number format, such as `#,##0.00`. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** Colour of a thin line on all four sides. */
  readonly border?: string;
}

export type ConstantValue = string | number | boolean;

/** What is written into a cell. Dates are serials with a date's format. */
export type WrittenValue =
  | ConstantValue
  /** A formula without its equals sign; `result` is what Excel would have stored. */
  | { readonly formula: string; readonly result: ConstantValue }
  | { readonly error: string }
  /** Look only. */
  | null;

export interface WrittenCell {
  readonly value: WrittenValue;
  readonly look?: Look;
}

/** An Excel table; its header cells must hold the columns' names. */
export interface WrittenTable {
  readonly name: string;
  /** Header and body. */
  readonly range: Range;
  /** Name of each column, with the formula that new rows get. */
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
}

/** What may be entered into cells, and what is said where they are selected. Texts of at most 255 characters. */
export interface Validation {
  readonly ranges: readonly Range[];
  readonly rule: ValidationRule | null;
  readonly prompt?: { readonly title: string; readonly text: string };
  /** `stop` refuses, `warning` asks, `information` only says. */
  readonly refusal?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  };
}

export type ValidationRule =
  | { readonly type: 'list'; readonly source: string }
  | {
      readonly type: 'whole' | 'decimal' | 'date' | 'textLength';
      readonly from: number;
      /** Absent: no upper bound. */
      readonly to?: number;
    }
  | { readonly type: 'custom'; readonly formula: string };

export interface WrittenSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Rows of cells from A1; a gap is an empty cell. */
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
  /** Points, by row. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Widths in characters, from column A on. */
  readonly widths?: readonly number[];
  readonly merges?: readonly Range[];
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly WrittenTable[];
  readonly validations?: readonly Validation[];
  readonly links?: readonly { readonly row: number; readonly column: number; readonly to: string }[];
  /** Rows repeated on each printed page, from 0. */
  readonly printTitles?: { readonly first: number; readonly last: number };
  readonly landscape?: boolean;
  /** Pages that the sheet's columns are printed on; 1 where absent. */
  readonly pagesWide?: number;
}

export interface WrittenWorkbook {
  readonly title: string;
  readonly subject?: string;
  readonly sheets: readonly WrittenSheet[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  /** The file's own properties, by name. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** A part of the package to be, with its content type. */
export interface WrittenPart {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
}

/** A sheet's name as formulas need it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
