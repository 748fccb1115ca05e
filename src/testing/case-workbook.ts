import { tableByName, type Field, type Table } from '../schema/index.js';
import type { Dossier, DossierWorkbook, TableMapping } from '../checking/index.js';
import {
  cellAddress,
  day,
  excelTable,
  memoryWorkbook,
  parseIsoDay,
  type CellInput,
  type SheetInput,
  type Workbook,
} from '../workbook/index.js';
import type { Case, CaseCell, CaseContent, Row } from './types.js';

/** Path of a case's first workbook. */
const CASE_PATH = 'case.xlsx';

/** A case laid out as workbooks, and where each of its places came to stand. */
export interface CaseWorkbook {
  /** The first of the workbooks. */
  readonly workbook: Workbook;
  readonly dossier: Pick<Dossier, 'workbooks' | 'earlier'>;
  readonly mappings: readonly TableMapping[];
  /**
   * Address, as `case.xlsx Sheet!A1`, of a place written as in `ExpectedFinding.at`. Throws RangeError on one that is
   * not there.
   */
  addressOf(place: string): string;
}

interface LaidOut {
  readonly schema: Table;
  readonly fields: readonly string[];
  readonly rows: readonly Row[];
  readonly sheet: SheetInput;
  readonly isForm: boolean;
}

/** A workbook of a case: its path and, behind the names of its tables in places, the period that it is of. */
interface CasePart extends DossierWorkbook {
  readonly laidOut: readonly LaidOut[];
  readonly suffix: string;
}

/** Lays a case out: the Cover as a form, each table on a sheet of its own. */
export function layOut(testCase: Case): CaseWorkbook {
  const foreign = (testCase.layout ?? 'template') !== 'template';
  const part = (path: string, content: CaseContent, suffix = ''): CasePart => {
    const laidOut = laidOutOf(content, foreign);
    const workbook = memoryWorkbook(
      laidOut.map(({ sheet }) => sheet),
      { origin: 'xlsx' },
    );
    return { path, workbook, laidOut, suffix };
  };
  const own = [testCase, ...(testCase.besides ?? [])].map((content, i) =>
    part(i === 0 ? CASE_PATH : `case-${i + 1}.xlsx`, content),
  );
  const { month, year } = testCase.earlier ?? {};
  const monthBefore = month === undefined ? [] : [part('month-before.xlsx', month, '@month')];
  const yearBefore = year === undefined ? [] : [part('year-before.xlsx', year, '@year')];
  const parts = [...own, ...monthBefore, ...yearBefore];
  const lists = parts.flatMap(({ laidOut }) => laidOut.filter(({ isForm }) => !isForm));
  return {
    workbook: own[0]!.workbook,
    dossier: { workbooks: own, earlier: { month: monthBefore, year: yearBefore } },
    mappings: testCase.layout === 'foreign' ? lists.map(mappingOf) : [],
    addressOf: (place) => addressOf(place, parts),
  };
}

function laidOutOf({ cover, tables = {}, columns = {} }: CaseContent, foreign: boolean): LaidOut[] {
  const names = new Set([...Object.keys(tables), ...Object.keys(columns)]);
  return [
    ...(cover === undefined ? [] : [form('org', cover)]),
    ...[...names].map((name) => list(name, tables[name] ?? [], columns[name] ?? [], foreign)),
  ];
}

function schemaOf(name: string): Table {
  const schema = tableByName(name);
  if (schema === null) throw new RangeError(`the schema has no table ${name}`);
  return schema;
}

function form(name: string, row: Row): LaidOut {
  const schema = schemaOf(name);
  const fields = Object.keys(row);
  const rows = fields.map((field) => [
    fieldOf(schema, field).heading,
    inputOf(fieldOf(schema, field), row[field]!),
  ]);
  return {
    schema,
    fields,
    rows: [row],
    isForm: true,
    sheet: { name: schema.sheet, rows: [['Cover'], ...rows] },
  };
}

function list(name: string, rows: readonly Row[], extra: readonly string[], foreign: boolean): LaidOut {
  const schema = schemaOf(name);
  const used = new Set([...rows.flatMap((row) => Object.keys(row)), ...extra]);
  for (const field of used) fieldOf(schema, field);
  const fields = Object.keys(schema.fields).filter((field) => used.has(field));
  const headings = fields.map((field) => fieldOf(schema, field).heading);
  const body = rows.map((row) => fields.map((field) => inputOf(fieldOf(schema, field), row[field] ?? null)));
  const range = {
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(1, rows.length),
    lastColumn: fields.length - 1,
  };
  return {
    schema,
    fields,
    rows,
    isForm: false,
    sheet: {
      name: foreign ? `List of ${name}` : schema.sheet,
      rows: [headings, ...body],
      tables: foreign ? [] : [excelTable(schema.excelName, range, headings)],
    },
  };
}

function fieldOf(schema: Table, name: string): Field {
  const field = schema.fields[name];
  if (field === undefined) throw new RangeError(`${schema.name} has no field ${name}`);
  return field;
}

function inputOf(field: Field, cell: CaseCell): CellInput {
  if (cell === null || typeof cell === 'boolean' || typeof cell === 'number') return cell;
  if (typeof cell === 'string') {
    const date = field.kind === 'date' ? parseIsoDay(cell) : null;
    return date === null ? cell : { date };
  }
  if ('text' in cell) return cell.text;
  return 'notCalculated' in cell ? { formula: cell.notCalculated } : cell;
}

function mappingOf({ schema, fields, sheet }: LaidOut): TableMapping {
  return {
    sheet: sheet.name,
    table: schema.name,
    headerRow: 1,
    columns: Object.fromEntries(fields.map((field) => [fieldOf(schema, field).heading, field])),
  };
}

function addressOf(place: string, parts: readonly CasePart[]): string {
  if (place === 'workbook') return CASE_PATH;
  const match = /^(\w+)(@\w+)?(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(place);
  const tables = parts
    .filter(({ suffix }) => suffix === (match?.[2] ?? ''))
    .flatMap(({ path, laidOut }) => laidOut.map((table) => ({ path, table })));
  const found = tables.find(({ table }) => table.schema.name === match?.[1]);
  if (!match || found === undefined) throw new RangeError(`the case has no place ${place}`);
  const { schema, fields, rows, sheet, isForm } = found.table;
  const [record, field] = [match[3] === undefined ? null : Number(match[3]), match[4]];
  if (field !== undefined) fieldOf(schema, field);
  if (record !== null && record >= rows.length) throw new RangeError(`the case has no place ${place}`);
  const column = field === undefined ? 0 : Math.max(0, fields.indexOf(field));
  const address = isForm ? cellAddress(column + 1, 1) : cellAddress(record === null ? 0 : record + 1, column);
  return `${found.path} ${sheet.name}!${address}`;
}

/** The facts of a case with days as numbers. */
export function factsOf(testCase: Case): {
  levels?: { level: never; from: number; to: number | null }[];
  authorityClass?: 'sub-central' | 'central';
} {
  const { levels, authorityClass } = testCase.facts ?? {};
  return {
    ...(levels === undefined
      ? {}
      : {
          levels: levels.map(({ level, from, to }) => ({
            level: level as never,
            from: day(from),
            to: to === undefined ? null : day(to),
          })),
        }),
    ...(authorityClass === undefined ? {} : { authorityClass }),
  };
}
