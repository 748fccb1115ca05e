import type { Field, Table } from '../../schema/index.js';
import { parseIsoDay, serialFromDay } from '../../workbook/index.js';
import type { WrittenValue } from '../model.js';

/**
 * What a template is filled with: records of its tables by field name. Dates are `YYYY-MM-DD`, percentages
 * fractions, amounts in the units of the Cover. A field that is left out stays empty, or is worked out where the
 * schema derives it; text in a column of dates or figures is written as text.
 */
export type TemplateContent = Readonly<Record<string, readonly TemplateRecord[]>>;
export type TemplateRecord = Readonly<Record<string, WrittenValue>>;

/** Sign of variances that the Cover states; null where it does not. */
export type Sign = 'actual-minus-budget' | 'budget-minus-actual' | null;

/** The value of a field as its cell holds it. */
export function cellValue(field: Field, value: WrittenValue | undefined): WrittenValue {
  if (value === undefined) return null;
  if (typeof value === 'string' && field.kind === 'date') {
    const day = parseIsoDay(value);
    return day === null ? value : serialFromDay(day);
  }
  return value;
}

/** The records of a table; those of a check-list that has none are its fixed rows. */
export function recordsOf(table: Table, content: TemplateContent): readonly TemplateRecord[] {
  return content[table.name] ?? checkListRecords(table);
}

/** One record for each value, or pair of values, of the fields that make a check-list. */
function checkListRecords(table: Table): readonly TemplateRecord[] {
  let records: TemplateRecord[] = table.checkList.length === 0 ? [] : [{}];
  for (const name of table.checkList) {
    const values = shownValues(table.fields[name]!);
    records = records.flatMap((record) => values.map((value) => ({ ...record, [name]: value })));
  }
  return records;
}

/** Values of a closed list as people choose them: a code with what it stands for, where reading knows both. */
export function shownValues(field: Field): readonly string[] {
  return field.values.map((value) => {
    const both = `${value} ${field.meanings[value] ?? ''}`;
    return field.valueSynonyms[both.toLowerCase()] === value ? both : value;
  });
}

/** The number in a cell, or null: what formulas of the row count with. */
export function numberIn(value: WrittenValue | undefined): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'result' in value) return numberIn(value.result);
  return null;
}
