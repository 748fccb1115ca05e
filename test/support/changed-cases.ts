import fc from 'fast-check';
import { tableByName } from '../../src/schema/index.js';
import type { Case, CaseCell, Row } from '../../src/testing/index.js';

type Tables = NonNullable<Case['tables']>;

/** The case with the rows of each of its tables turned round; total rows stay where they are. */
export function turnedRound(testCase: Case): Case {
  return withOrders(testCase, (rows) => rows.map((_, i) => rows.length - 1 - i));
}

/** The case with the rows of each of its tables in any order; total rows stay where they are. */
export function shuffled(testCase: Case): fc.Arbitrary<Case> {
  const most = Math.max(...rowCounts(testCase));
  return fc
    .shuffledSubarray(
      Array.from({ length: most }, (_, i) => i),
      { minLength: most, maxLength: most },
    )
    .map((order) => withOrders(testCase, (rows) => order.filter((i) => i < rows.length)));
}

/** How many rows each table has. */
export function rowCounts({ tables = {} }: Case): number[] {
  return Object.values(tables).map((rows) => rows.length);
}

function withOrders(testCase: Case, orderOf: (rows: readonly Row[]) => readonly number[]): Case {
  const tables = Object.entries(testCase.tables ?? {}).map(([name, rows]): [string, readonly Row[]] => {
    const runs = runsOf(name, rows);
    const order = [...orderOf(rows)].sort((a, b) => runs[a]! - runs[b]!);
    return [name, order.map((i) => rows[i]!)];
  });
  return { ...testCase, tables: Object.fromEntries(tables) };
}

/** For each row the number of its run: a total sums the rows above it, so they change places among themselves only. */
function runsOf(name: string, rows: readonly Row[]): number[] {
  const totals = tableByName(name)?.totals ?? null;
  const isTotal = (row: Row): boolean =>
    totals !== null &&
    (/total/i.test(textOf(row[totals.label])) ||
      (totals.flag !== undefined && !['', 'No'].includes(textOf(row[totals.flag]))));
  let run = 0;
  return rows.map((row) => {
    if (!isTotal(row)) return run;
    run += 2;
    return run - 1;
  });
}

function textOf(cell: CaseCell | undefined): string {
  if (typeof cell === 'object' && cell !== null) return 'text' in cell ? cell.text : '';
  return String(cell ?? '');
}

/**
 * The case with one more row at the end of a table, which has a reference of its own and is blank otherwise; null
 * where the table has no column for one.
 */
export function withUnrelatedRow(testCase: Case, name: string): Case | null {
  const schema = tableByName(name)!;
  const tables: Tables = testCase.tables!;
  const [first] = tables[name]!;
  const used = Object.keys(first!);
  const named = schema.key.length > 0 ? schema.key : used.slice(0, 1);
  const row = named
    .filter((field) => used.includes(field))
    .flatMap((field): [string, string][] => {
      const { kind } = schema.fields[field]!;
      return kind === 'text' ? [[field, 'Unrelated']] : kind === 'code' ? [[field, 'ZZ9']] : [];
    });
  if (row.length === 0) return null;
  return { ...testCase, tables: { ...tables, [name]: [...tables[name]!, Object.fromEntries(row)] } };
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** The years that the data of a case speak of. */
export function yearsOf(testCase: Case): number[] {
  return [...JSON.stringify(dataOf(testCase)).matchAll(YEAR)].map(([year]) => Number(year));
}

/** The case so many years later: its days, its financial years, and years within texts. */
export function yearsLater(testCase: Case, years: number): Case {
  return { name: testCase.name, ...(later(dataOf(testCase), years) as Omit<Case, 'name'>) };
}

function dataOf({ cover, tables, columns, besides, earlier, asOf, facts, layout }: Case): Omit<Case, 'name'> {
  const given = { cover, tables, columns, besides, earlier, asOf, facts, layout };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function later(value: unknown, years: number): unknown {
  if (typeof value === 'string') return textLater(value, years);
  if (Array.isArray(value)) return value.map((item) => later(item, years));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, later(item, years)]));
}

function textLater(text: string, years: number): string {
  return text
    .replace(/\b((?:19|20)\d\d)\/\d\d\b/g, (_, year: string) => {
      const next = Number(year) + years + 1;
      return `${year}/${String(next % 100).padStart(2, '0')}`;
    })
    .replace(YEAR, (year) => String(Number(year) + years))
    .replace(/-02-29\b/, '-02-28');
}
