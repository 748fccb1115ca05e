import type { Table } from '../../schema/index.js';
import type { Range } from '../../workbook/index.js';
import type { WrittenCell, WrittenSheet } from '../model.js';
import { cellValue, recordsOf } from './content.js';
import { wrappedHeight } from './heights.js';
import { FORM_ROW, legend, VALUE_COLUMN } from './layout.js';
import { formLook, HELP, LABEL, REQUIRED_LABEL, SENTENCE, STRONG, TITLE } from './looks.js';
import type { SheetOptions } from './table-sheet.js';
import { validationOf } from './validations.js';

const HELP_WIDTH = 76;
const LOWEST = 22;

export interface FormOptions extends SheetOptions {
  /** Fields that are required here besides those that always are. */
  readonly needs: readonly string[];
  /** Fields that are of no use here. */
  readonly leavesOut: readonly string[];
}

/** The sheet of a one-row table as a form: label, value, and what belongs there. */
export function formSheet(table: Table, options: FormOptions): WrittenSheet {
  const [record = {}] = recordsOf(table, options.content);
  const fields = formFields(table, options);
  const required = (name: string): boolean => table.fields[name]!.required || options.needs.includes(name);
  const helpOf = (name: string): string =>
    `${required(name) ? 'Required.' : 'Optional.'} ${table.fields[name]!.help}`;
  const heightOf = (name: string, i: number): [row: number, points: number] => [
    FORM_ROW + i,
    Math.max(LOWEST, wrappedHeight(helpOf(name), HELP_WIDTH)),
  ];
  const head: (WrittenCell | undefined)[][] = [
    [{ value: table.title, look: TITLE }],
    [{ value: table.help, look: SENTENCE }],
    [{ value: legend(false), look: SENTENCE }],
    [undefined, undefined, { value: 'What to fill in', look: STRONG }],
  ];
  const lines = fields.map((name): WrittenCell[] => {
    const field = table.fields[name]!;
    return [
      { value: field.heading, look: required(name) ? REQUIRED_LABEL : LABEL },
      { value: cellValue(field, record[name]), look: formLook(field.kind) },
      { value: helpOf(name), look: HELP },
    ];
  });
  return {
    name: table.sheet,
    rows: [...head, ...lines],
    heights: new Map([[0, 24], ...fields.map(heightOf)]),
    widths: [40, 36, HELP_WIDTH],
    frozen: { rows: FORM_ROW, columns: 0 },
    validations: fields.map((name, i) => {
      return validationOf(table.fields[name]!, required(name), valueCell(i), options.list);
    }),
    landscape: true,
  };
}

/** Place of a field's value in its form; null where the form leaves the field out. */
export function placeInForm(
  table: Table,
  name: string,
  options: Pick<FormOptions, 'leavesOut'>,
): Range | null {
  const at = formFields(table, options).indexOf(name);
  return at < 0 ? null : valueCell(at);
}

function formFields(table: Table, { leavesOut }: Pick<FormOptions, 'leavesOut'>): string[] {
  return Object.keys(table.fields).filter((name) => !leavesOut.includes(name));
}

function valueCell(line: number): Range {
  const row = FORM_ROW + line;
  return { firstRow: row, lastRow: row, firstColumn: VALUE_COLUMN, lastColumn: VALUE_COLUMN };
}
