import { tables, type Table, type TableName, type TemplateName } from '../../src/schema/index.js';
import { cellAddress } from '../../src/workbook/index.js';
import { templateWorkbook, TEMPLATES, type TemplateRecord } from '../../src/writing/index.js';

/** A breach that was put into an example on purpose, with the cell at which a check must find it. */
export interface PlantedBreach {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly messageId: string;
}

/** An example with its breaches. */
export interface BreachFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly planted: readonly PlantedBreach[];
}

/** A breach of a record: rule, message and the field at whose cell it stands; of a whole list, at the field's heading. */
export type Plant = readonly [rule: string, messageId: string, field: string, at?: 'heading'];

/** A record with the breaches planted in it. */
export interface PlantedRecord {
  readonly values: TemplateRecord;
  readonly plants: readonly Plant[];
}

/** A record, and the breaches in it. */
export function row(values: TemplateRecord, ...plants: Plant[]): PlantedRecord {
  return { values, plants };
}

/**
 * Row of a list's headings, first row of its records and of a form's labels in our templates, and a form's column of
 * values: as Excel counts.
 */
const HEADINGS = 5;
const FIRST_RECORD = 6;
const FIRST_LABEL = 5;
const FORM_VALUES = 'B';
const EMPTY_ROWS = 2;

export type PlantedContent = Readonly<Partial<Record<TableName, readonly PlantedRecord[]>>>;

/** One of our templates, filled, with the cells at which its planted breaches are to be found. */
export function onTemplate(name: string, template: TemplateName, content: PlantedContent): BreachFile {
  const entries = Object.entries(content) as [TableName, readonly PlantedRecord[]][];
  const values = entries.map(([table, records]) => [table, records.map((record) => record.values)] as const);
  const planted = entries.flatMap(([table, records]) =>
    records.flatMap(({ plants }, i) =>
      plants.map(([rule, messageId, field, at]) => ({
        file: name,
        sheet: tables[table].sheet,
        cell: at === 'heading' ? headingOf(tables[table], field) : placeOf(tables[table], field, i, template),
        rule,
        messageId,
      })),
    ),
  );
  const bytes = templateWorkbook(template, { content: Object.fromEntries(values), emptyRows: EMPTY_ROWS });
  return { name, bytes, planted };
}

function headingOf(table: Table, field: string): string {
  return cellAddress(HEADINGS - 1, Object.keys(table.fields).indexOf(field));
}

function placeOf(table: Table, field: string, record: number, template: TemplateName): string {
  const fields = Object.keys(table.fields);
  if (table.shapes[0] !== 'form') return cellAddress(FIRST_RECORD - 1 + record, fields.indexOf(field));
  const left = table.template === 'all' ? TEMPLATES[template].coverLeavesOut : [];
  const shown = fields.filter((one) => !left.includes(one));
  return `${FORM_VALUES}${FIRST_LABEL + shown.indexOf(field)}`;
}

/** A record with some fields left empty. */
export function without(values: TemplateRecord, ...fields: readonly string[]): TemplateRecord {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));
}
