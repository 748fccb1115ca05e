import type { LocatedTable, TableMapping, Units, VarianceSign } from './located.js';
import type { TableData } from './table-data.js';
import { CellState } from './table-data.js';
import { tables } from '../schema/index.js';

/** The mapping that speaks of a table, where there is one. */
export function mappingFor(
  mappings: readonly TableMapping[],
  path: string,
  sheet: string,
  located: LocatedTable,
): TableMapping | null {
  return (
    mappings.find(
      (mapping) =>
        mapping.table === located.table &&
        mapping.sheet === sheet &&
        (mapping.workbook === undefined || matchesPattern(path, mapping.workbook)),
    ) ?? null
  );
}

/** Units of a workbook's money, where its table states none: the mapping's, else the Cover's. */
export function unitsStated(
  mapping: TableMapping | null,
  cover: TableData | null,
): { unit: Units; from: string } | undefined {
  if (mapping?.units !== undefined) return { unit: mapping.units, from: 'mapping' };
  const stated = coverValue(cover, 'units', tables.org.fields.units.values);
  return stated === null ? undefined : { unit: stated, from: 'Cover' };
}

/** Sign convention of variances, where the table's headings state none: the mapping's, else the Cover's. */
export function varianceSignStated(
  mapping: TableMapping | null,
  cover: TableData | null,
): VarianceSign | null {
  return mapping?.varianceSign ?? coverValue(cover, 'variance_sign', tables.org.fields.variance_sign.values);
}

/** Whether a path, with `/`, follows a pattern in which `*` stands for anything. */
export function matchesPattern(path: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(path);
}

function coverValue<V extends string>(
  cover: TableData | null,
  field: string,
  values: readonly V[],
): V | null {
  const column = cover?.columns.get(field);
  return column?.states[0] === CellState.Value ? (values[column.values[0]!] ?? null) : null;
}
