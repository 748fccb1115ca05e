import * as z from 'zod';
import { acceptanceResultSchema, findingSchema, type Finding } from './finding.js';

/** The result of a run: the JSON contract, version 1. Other programs read it. Amounts are in pence, days ISO dates. */
export const reasonSchema = z.enum([
  'table-missing',
  'column-missing',
  'outside-dates',
  'not-applicable',
  'date-unknown',
  'level-unknown',
  'blank',
  'unreadable',
  'not-calculated',
  'no-parameter',
  'reference-missing',
  'rule-off',
]);

const locatedColumn = z.object({
  field: z.string(),
  column: z.string(),
  heading: z.string(),
  match: z.enum(['mapping', 'name', 'heading', 'synonym', 'typing-error', 'values']),
  confidence: z.number(),
  why: z.string().optional(),
});

export const locatedTableSchema = z.object({
  table: z.string(),
  sheet: z.string(),
  range: z.string(),
  headerRow: z.int(),
  shape: z.enum(['list', 'form']),
  how: z.enum(['mapping', 'excel-table', 'sheet-name', 'headings']),
  records: z.int(),
  totals: z.int(),
  units: z.object({ unit: z.enum(['GBP', 'GBP000', 'GBPm']), from: z.string() }),
  varianceSign: z
    .object({ sign: z.enum(['actual-minus-budget', 'budget-minus-actual']), from: z.string() })
    .nullable(),
  columns: z.array(locatedColumn),
  unmatched: z.array(z.object({ column: z.string(), heading: z.string() })),
  undecided: z.array(z.object({ column: z.string(), heading: z.string(), candidates: z.array(z.string()) })),
  passedRows: z.array(z.object({ reason: z.string(), rows: z.string(), count: z.int() })),
  hidden: z.object({ sheet: z.boolean(), rows: z.int() }),
  notes: z.array(z.string()),
});

export const problemSchema = z.object({
  code: z.enum(['not-a-workbook', 'encrypted', 'legacy-xls', 'damaged', 'too-large', 'suspicious', 'in-use']),
  message: z.string(),
  remedy: z.string(),
});

export const workbookResultSchema = z.object({
  path: z.string(),
  sha256: z.string().nullable(),
  bytes: z.int().nullable(),
  /** `superseded`: another version of the workbook was judged instead; `note` says which, and why. */
  status: z.enum(['checked', 'no-tables', 'unreadable', 'superseded']),
  problem: problemSchema.nullable(),
  /** What is to be said of its place in the dossier; absent where nothing is. */
  note: z.string().optional(),
  tables: z.array(locatedTableSchema),
});

export const evaluatedSchema = z.object({
  rule: z.string(),
  judged: z.int(),
  outsideDates: z.int(),
  /** Records that the rule is not about. */
  passedOver: z.int(),
  notJudged: z.array(
    z.object({
      reason: reasonSchema,
      count: z.int(),
      detail: z.string(),
      /** `D7:D8`; in a dossier of several workbooks `finance.xlsx Budget!D7:D8; contracts.xlsx Contracts!F3`. */
      cells: z.string(),
    }),
  ),
  findings: z.int(),
});

export const notEvaluatedSchema = z.object({
  rule: z.string(),
  /** The limb, where the rest of the rule was evaluated; null for the whole rule. */
  limb: z.string().nullable(),
  reason: reasonSchema,
  detail: z.string(),
});

const pence = z.int().nullable();

/** Sums of the lines of a finance report by programme area, totals left out. Null: no such column, or none filled. */
export const programmeFiguresSchema = z.object({
  workbook: z.string(),
  sheet: z.string(),
  programmes: z.array(
    z.object({
      /** Null where a line has none that can be read. */
      programmeArea: z.string().nullable(),
      annualBudget: pence,
      ytdBudget: pence,
      ytdActual: pence,
      forecastOutturn: pence,
      /** Cells that could not be read and are in no sum. */
      leftOut: z.int(),
    }),
  ),
});

export const dossierResultSchema = z.object({
  ccg: z.string().nullable(),
  /** Absent or null where no Cover gives it. */
  ccgName: z.string().nullable().optional(),
  financialYear: z.string().nullable(),
  periodEnd: z.iso.date().nullable(),
  periodFrom: z.enum(['cover', 'title', 'rows', 'file-name', 'as-of']).nullable(),
  /** What is to be said of how the workbooks were brought together; absent where nothing is. */
  notes: z.array(z.string()).optional(),
  workbooks: z.array(workbookResultSchema),
  /** Paths of workbooks of earlier periods with which these were compared; absent where there are none. */
  comparedWith: z.array(z.string()).optional(),
  /** Budget, actual and forecast; absent where no workbook has them by programme area. */
  figures: programmeFiguresSchema.optional(),
  evaluated: z.array(evaluatedSchema),
  notEvaluated: z.array(notEvaluatedSchema),
  findings: z.array(findingSchema),
  /** Findings that somebody has answered, and what became of each answer. */
  acceptances: z.array(acceptanceResultSchema),
  faults: z.array(z.object({ rule: z.string(), message: z.string() })),
  summary: z.object({
    error: z.int(),
    warning: z.int(),
    info: z.int(),
    /** Findings that are accepted; the counts by severity leave them out. */
    accepted: z.int(),
    evaluated: z.int(),
    notEvaluated: z.int(),
  }),
});

export const runResultSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('ccg-check'), version: z.string(), rulePack: z.string() }),
  dossiers: z.array(dossierResultSchema),
  summary: z.object({
    workbooks: z.int(),
    checked: z.int(),
    noTables: z.int(),
    unreadable: z.int(),
    /** Workbooks of which another version was judged; absent where there are none. */
    superseded: z.int().optional(),
    error: z.int(),
    warning: z.int(),
    info: z.int(),
    accepted: z.int(),
  }),
});

export { findingSchema, type Finding };
export type LocatedTableResult = z.infer<typeof locatedTableSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type WorkbookResult = z.infer<typeof workbookResultSchema>;
export type ProgrammeFigures = z.infer<typeof programmeFiguresSchema>;
export type Evaluated = z.infer<typeof evaluatedSchema>;
export type NotEvaluated = z.infer<typeof notEvaluatedSchema>;
export type DossierResult = z.infer<typeof dossierResultSchema>;
export type RunResult = z.infer<typeof runResultSchema>;
