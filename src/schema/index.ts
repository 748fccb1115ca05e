import { allocation } from './tables/allocation.js';
import { budget } from './tables/budget.js';
import { contracts } from './tables/contracts.js';
import { delegation } from './tables/delegation.js';
import { org } from './tables/org.js';
import { poolContrib } from './tables/pool-contrib.js';
import { poolSpend } from './tables/pool-spend.js';
import { pools } from './tables/pools.js';
import { procurement } from './tables/procurement.js';
import { spend25k } from './tables/spend-25k.js';
import type { RecordValues, Table } from './table.js';

/** Every table, by name, in the order of the templates. */
export const tables = {
  org,
  allocation,
  budget,
  delegation,
  contracts,
  procurement,
  pools,
  poolContrib,
  poolSpend,
  spend25k,
} as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;
export type FieldName<T extends TableName> = keyof Tables[T]['fields'] & string;
export type RecordOf<T extends TableName> = RecordValues<Tables[T]>;

/** The table of a name given at run time, such as in a configuration; null for an unknown one. */
export function tableByName(name: string): Table | null {
  return Object.hasOwn(tables, name) ? (tables as unknown as Record<string, Table>)[name]! : null;
}

export * from './codes.js';
export * from './field.js';
export * from './lists.js';
export * from './table.js';
