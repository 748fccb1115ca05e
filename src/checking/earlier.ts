import type { CheckOptions } from './check.js';
import type { Dossier } from './dossier.js';
import type { MergedTable } from './engine/merged-table.js';
import { HeldWorkbook } from './held-workbook.js';
import { mergeTables } from './merge-tables.js';

/** An earlier period that rules compare with. */
export type EarlierPeriod = 'month' | 'year';

/** What is held of earlier periods. */
export interface Earlier {
  /** Their workbooks, which count on behind those of the dossier. */
  readonly workbooks: readonly HeldWorkbook[];
  /** Their tables by the names that `earlierName` gives. */
  readonly tables: ReadonlyMap<string, MergedTable>;
}

/** Name of a table of an earlier period: in places, and among the tables that a rule has asked for. */
export function earlierName(table: string, period: EarlierPeriod): string {
  return `${table}@${period}`;
}

/** Reads the workbooks of earlier periods, as far as a rule compares with them. */
export function holdEarlier({ workbooks: own, earlier }: Dossier, options: CheckOptions): Earlier {
  const workbooks: HeldWorkbook[] = [];
  const tables = new Map<string, MergedTable>();
  for (const period of ['month', 'year'] as const) {
    const given = earlier?.[period] ?? [];
    const isAsked = options.rules.some(({ limbs }) => limbs.some((limb) => limb.earlier?.period === period));
    if (given.length === 0 || !isAsked) continue;
    const held = given.map((workbook) => new HeldWorkbook(workbook, options.mappings ?? []));
    const among = { first: own.length + workbooks.length, suffix: earlierName('', period) };
    for (const [name, table] of mergeTables(held, new Map(), among)) tables.set(name, table);
    workbooks.push(...held);
  }
  return { workbooks, tables };
}
