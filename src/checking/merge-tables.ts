import { tableByName } from '../schema/index.js';
import { CellState, type TableData } from './table-data.js';
import { MergedTable, type Part } from './engine/merged-table.js';
import { TracedTable, type Trace } from './engine/trace.js';
import type { HeldWorkbook } from './held-workbook.js';
import { isMonthly } from './monthly.js';

/** Where the tables of a set of workbooks stand among those of the dossier. */
export interface Among {
  /** Position of the first workbook. */
  readonly first: number;
  /** What is put behind the tables' names: of an earlier period, so that a place says which table it means. */
  readonly suffix: string;
}

/** The tables of the dossier itself. */
export const OWN: Among = { first: 0, suffix: '' };

/**
 * The tables of workbooks, each of its parts in order, the Cover that states the period first; one whose parts are
 * all as they were in `before` is the same object.
 */
export function mergeTables(
  workbooks: readonly HeldWorkbook[],
  before: ReadonlyMap<string, MergedTable>,
  { first, suffix }: Among = OWN,
  trace: Trace | null = null,
): ReadonlyMap<string, MergedTable> {
  const parts = new Map<string, Part[]>();
  workbooks.forEach(({ tables, workbook, repeats }, index) => {
    for (const data of tables) {
      // A summary of rows that stand on other sheets or in another workbook too would count them twice.
      if ((data.located.repeatOf?.length ?? 0) > 0 || repeats.has(data.located.table)) continue;
      const held = parts.get(data.located.table) ?? [];
      held.push({ data, workbook, workbookIndex: first + index });
      parts.set(data.located.table, held);
    }
  });
  const covers = parts.get('org');
  if (covers !== undefined) parts.set('org', leadFirst(covers, workbooks, first));
  const merged = new Map<string, MergedTable>();
  for (const [table, held] of parts) {
    const name = table + suffix;
    const old = before.get(name);
    const same =
      old?.parts.length === held.length &&
      held.every(({ data, workbookIndex }, i) => {
        const part = old.parts[i]!;
        return part.data === data && part.workbookIndex === workbookIndex;
      });
    const schema = tableByName(table)!;
    const make = (): MergedTable =>
      trace === null ? new MergedTable(schema, held, name) : new TracedTable(schema, held, name, trace);
    merged.set(name, same ? old : make());
  }
  return merged;
}

/**
 * Covers in the order in which they are asked for the period: those of monthly reports before those of registers,
 * which may be of another day of the year; then the latest.
 */
function leadFirst(covers: readonly Part[], workbooks: readonly HeldWorkbook[], first: number): Part[] {
  const rank = ({ workbookIndex }: Part): number =>
    workbooks[workbookIndex - first]!.tables.some(({ located }) => isMonthly(located.table)) ? 1 : 0;
  return [...covers].sort(
    (a, b) => rank(b) - rank(a) || periodEnd(b.data) - periodEnd(a.data) || a.workbookIndex - b.workbookIndex,
  );
}

function periodEnd({ columns }: TableData): number {
  const column = columns.get('period_end');
  return column?.states[0] === CellState.Value ? column.values[0]! : Number.NEGATIVE_INFINITY;
}
