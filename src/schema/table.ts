import type { Field, ValueOf } from './field.js';

/** The six workbooks of the templates. */
export type TemplateName =
  'finance' | 'delegated-primary-care' | 'contracts' | 'pooled-funds' | 'governance' | 'spend-over-25000';

/** What each template is called, in its order: the words by which reports name a workbook that is missing. */
export const TEMPLATE_TITLES: Readonly<Record<TemplateName, string>> = {
  finance: 'Finance report or plan',
  'delegated-primary-care': 'Delegated or joint primary care',
  contracts: 'Contract and procurement register',
  'pooled-funds': 'Pooled funds and Better Care Fund',
  governance: 'Governance registers',
  'spend-over-25000': 'Spend over £25,000',
};

/** `list`: headings with records beneath. `form`: labels with values beside them, one record. */
export type Shape = 'list' | 'form';

export interface TableOptions<Name extends string, Fields extends Readonly<Record<string, Field>>> {
  /** The rulebook's name without `tbl`, in camel case. */
  readonly name: Name;
  /** The rulebook's name as it stands, where it is not `tbl` and the name: `tblBPPC`. */
  readonly excelName?: string;
  /** Template that holds the table; `all` for the Cover, `none` for a sheet that people add to a workbook. */
  readonly template: TemplateName | 'all' | 'none';
  /** Sheet of the template, and the sheet names of others that point to this table. */
  readonly sheet: string;
  readonly sheetSynonyms?: readonly string[];
  /** What a record is, for people: `contract`, `contribution`. */
  readonly record: string;
  readonly title: string;
  readonly help: string;
  readonly shapes?: readonly Shape[];
  /**
   * Fields whose closed lists are the rows of a fixed grid: the template writes out one row for each value,
   * or for each pair of values, and the person fills in the rest. Read as any list.
   */
  readonly checkList?: readonly (keyof Fields & string)[];
  /** Fields that together name a record; unique in the dossier. Empty where nothing does. */
  readonly key?: readonly (keyof Fields & string)[];
  /** How total rows are known: a flag column, and the column whose text may begin with "Total". */
  readonly totals?: { readonly flag?: keyof Fields & string; readonly label: keyof Fields & string };
  /** Pairs of dates that must not be reversed: [from, to]. */
  readonly periods?: readonly (readonly [from: keyof Fields & string, to: keyof Fields & string])[];
  /**
   * Fields of which a list found by its headings must have at least so many, or all of `needs`, to be taken
   * for this table. `needs` are columns that no other kind of list has together.
   */
  readonly recognisedBy: { readonly needs: readonly (keyof Fields & string)[]; readonly atLeast: number };
  readonly fields: Fields;
}

/** Declaration of one table: what reading, templates, drop-downs and documentation are made from. */
export interface Table<
  Name extends string = string,
  Fields extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>,
> {
  readonly name: Name;
  /** Name of the Excel table in our templates: `tblContracts`. */
  readonly excelName: string;
  readonly template: TemplateName | 'all' | 'none';
  readonly sheet: string;
  readonly sheetSynonyms: readonly string[];
  readonly record: string;
  readonly title: string;
  readonly help: string;
  readonly shapes: readonly Shape[];
  readonly checkList: readonly string[];
  readonly key: readonly string[];
  readonly totals: { readonly flag?: string; readonly label: string } | null;
  readonly periods: readonly (readonly [from: string, to: string])[];
  readonly recognisedBy: { readonly needs: readonly string[]; readonly atLeast: number };
  readonly fields: Fields;
}

/** Declares a table; the types hold its keys, periods and totals to fields that are there. */
export function defineTable<const Name extends string, const Fields extends Readonly<Record<string, Field>>>(
  options: TableOptions<Name, Fields>,
): Table<Name, Fields> {
  return {
    ...options,
    excelName: options.excelName ?? `tbl${options.name.charAt(0).toUpperCase()}${options.name.slice(1)}`,
    shapes: options.shapes ?? ['list'],
    checkList: options.checkList ?? [],
    key: options.key ?? [],
    totals: options.totals ?? null,
    sheetSynonyms: options.sheetSynonyms ?? [],
    periods: options.periods ?? [],
  };
}

/** Values of a record of a table: null where the cell is blank. */
export type RecordValues<T extends Table> = {
  readonly [F in keyof T['fields']]: ValueOf<T['fields'][F]> | null;
};
