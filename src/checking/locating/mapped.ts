import { columnIndex } from '../../workbook/index.js';
import { tableByName, type Table } from '../../schema/index.js';
import type { LocatedTable, TableMapping } from '../located.js';
import { readHeader, type Header, type HeaderCell } from './header.js';
import { matchTable, type Pair } from './match-table.js';
import type { Candidate, HeaderSearch } from './search.js';
import { tidy } from './words.js';

/** Mappings that speak of a sheet of a workbook. */
export function mappingsFor(
  mappings: readonly TableMapping[],
  sheetName: string,
  workbookPath: string | undefined,
): TableMapping[] {
  const name = tidy(sheetName).toLowerCase();
  return mappings.filter(
    (mapping) =>
      tidy(mapping.sheet).toLowerCase() === name &&
      (mapping.workbook === undefined ||
        (workbookPath !== undefined && matchesPath(mapping.workbook, workbookPath))),
  );
}

/** Whether a path is the one named, or fits its `*`, which stands for any characters. */
function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern
    .replaceAll('\\', '/')
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(path.replaceAll('\\', '/'));
}

/** A table that a mapping gave, and what of the mapping could not be followed. */
export interface Mapped {
  readonly candidate: Candidate;
  readonly notes: readonly string[];
}

/**
 * Reads a list as a mapping says: its columns exactly, those it does not name as without a mapping. Null where
 * the mapping names no table, or where its header is not found.
 */
export function readMapped(search: HeaderSearch, mapping: TableMapping): Mapped | null {
  const table = tableByName(mapping.table);
  const header = table === null ? null : mappedHeader(search, table, mapping);
  if (table === null || header === null) return null;
  const notes: string[] = [];
  const fixed = fixedColumns(header.cells, table, mapping, notes);
  const cells = header.cells.map((cell): HeaderCell => {
    const settled = fixed.get(cell.column);
    if (settled === undefined)
      return { ...cell, hits: cell.hits.filter((hit) => !isFixed(fixed, hit.slot.name)) };
    return { ...cell, hits: [], settled: true };
  });
  const match = matchTable(table, cells, (column) => search.profile(header.lastRow, column), true);
  const mapped = cells.flatMap((cell): Pair[] => {
    const name = fixed.get(cell.column);
    const field = name == null ? undefined : table.fields[name];
    if (name == null || field === undefined) return [];
    const slot = { table, field, name, tick: null };
    return [{ cell, slot, match: 'mapping', confidence: 1, weight: 1 }];
  });
  return { candidate: { header, cells, match: { ...match, pairs: [...mapped, ...match.pairs] } }, notes };
}

/** The table with the units and the sign that a mapping states. */
export function withStatements(located: LocatedTable, { units, varianceSign }: TableMapping): LocatedTable {
  return {
    ...located,
    ...(units === undefined ? {} : { units: { unit: units, at: 'the mapping' } }),
    ...(varianceSign === undefined ? {} : { varianceSign: { sign: varianceSign, at: 'the mapping' } }),
  };
}

function isFixed(fixed: ReadonlyMap<number, string | null>, name: string): boolean {
  return [...fixed.values()].includes(name);
}

function mappedHeader(search: HeaderSearch, table: Table, mapping: TableMapping): Header | null {
  const stated = mapping.headerRow === undefined ? null : mapping.headerRow - 1;
  // The row stated may be the upper of two.
  const rows = stated === null ? search.headerRows() : [stated, stated + 1];
  const best = rows
    .flatMap((row) => search.candidatesAt(row, search.view.columns, table))
    .filter(({ header }) => stated === null || header.lastRow === stated || header.firstRow === stated)
    .sort((a, b) => b.match.quality - a.match.quality)[0];
  const named = (header: Header): boolean =>
    Object.keys(mapping.columns ?? {}).every((key) => columnOfKey(header.cells, key) !== null);
  if (best !== undefined && named({ ...best.header, cells: best.cells })) {
    return { ...best.header, cells: best.cells };
  }
  const row = best?.header.lastRow ?? stated;
  if (row === null || row < 0) return null;
  const levels = best !== undefined && best.header.firstRow < best.header.lastRow ? 2 : 1;
  return readHeader(search.view, search.vocabulary, row, levels, search.view.columns);
}

function fixedColumns(
  cells: readonly HeaderCell[],
  table: Table,
  mapping: TableMapping,
  notes: string[],
): Map<number, string | null> {
  const fixed = new Map<number, string | null>();
  for (const [key, field] of Object.entries(mapping.columns ?? {})) {
    const column = columnOfKey(cells, key);
    if (column === null) notes.push(`The mapping names the column "${key}", which is not there.`);
    else if (field !== null && !Object.hasOwn(table.fields, field)) {
      notes.push(`The mapping names the field "${field}", which the table ${table.name} has not.`);
    } else fixed.set(column, field);
  }
  return fixed;
}

/** Column of a heading as it stands, or else of column letters: "CCG" is a heading before it is a column. */
function columnOfKey(cells: readonly HeaderCell[], key: string): number | null {
  const wanted = tidy(key).toLowerCase();
  const headed = cells.find((cell) => cell.heading.text.toLowerCase() === wanted);
  if (headed !== undefined) return headed.column;
  const index = columnIndex(key.trim());
  return index !== null && cells.some((cell) => cell.column === index) ? index : null;
}
