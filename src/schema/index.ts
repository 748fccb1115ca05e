import { poolContrib } from './tables/pool-contrib.js';
import type { RecordValues, Table } from './table.js';

/** Every table, by name. */
export const tables = { poolContrib } as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;
export type FieldName<T extends TableName> = keyof Tables[T]['fields'] & string;
export type RecordOf<T extends TableName> = RecordValues<Tables[T]>;

/** The table of a name given at run time, such as in a configuration; null for an unknown one. */
export function tableByName(name: string): Table | null {
  return Object.hasOwn(tables, name) ? (tables as unknown as Record<string, Table>)[name]! : null;
}

export * from './field.js';
export * from './lists.js';
export * from './table.js';
