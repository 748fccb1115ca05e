import * as z from 'zod';

/** The result of a run: the JSON contract, version 1. Other programs read it. Amounts are in pence, days ISO dates. */
const severity = z.enum(['error', 'warning', 'info']);

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

const address = z.object({
  workbook: z.string(),
  sheet: z.string().nullable(),
  /** `D5`, or null for a place without a cell. */
  cell: z.string().nullable(),
});

const operand = z.intersection(
  z.object({ name: z.string(), sheet: z.string().optional(), cell: z.string().optional() }),
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('money'), pence: z.int() }),
    z.object({ type: z.literal('price'), tenThousandths: z.int() }),
    z.object({ type: z.literal('date'), date: z.iso.date() }),
    z.object({ type: z.literal('financial-year'), year: z.string() }),
    z.object({ type: z.literal('number'), number: z.number() }),
    z.object({ type: z.literal('percentage'), share: z.number() }),
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('blank') }),
  ]),
);

const sourceRef = z.object({
  title: z.string(),
  quote: z.string().nullable(),
  url: z.string().nullable(),
});

const usedParameter = z.object({
  id: z.string(),
  title: z.string(),
  value: z.unknown(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  status: z.enum(['seed', 'confirmed', 'unconfirmed', 'chosen']),
  source: sourceRef,
});

export const findingSchema = z.object({
  rule: z.string(),
  messageId: z.string(),
  severity,
  message: z.string(),
  remedy: z.string(),
  workbook: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  table: z.string().nullable(),
  field: z.string().nullable(),
  related: z.array(address),
  operands: z.array(operand),
  parameters: z.array(usedParameter),
  sources: z.array(sourceRef),
  /** Said where the severity is not the message's own: an unconfirmed parameter was used. */
  lowered: z.string().nullable(),
  fingerprint: z.string(),
  acceptance: z.null(),
});

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
  status: z.enum(['checked', 'no-tables', 'unreadable']),
  problem: problemSchema.nullable(),
  tables: z.array(locatedTableSchema),
});

export const evaluatedSchema = z.object({
  rule: z.string(),
  judged: z.int(),
  outsideDates: z.int(),
  /** Records that the rule is not about. */
  passedOver: z.int(),
  notJudged: z.array(
    z.object({ reason: reasonSchema, count: z.int(), detail: z.string(), cells: z.string() }),
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

export const dossierResultSchema = z.object({
  ccg: z.string().nullable(),
  financialYear: z.string().nullable(),
  periodEnd: z.iso.date().nullable(),
  periodFrom: z.enum(['cover', 'title', 'rows', 'file-name', 'as-of']).nullable(),
  workbooks: z.array(workbookResultSchema),
  evaluated: z.array(evaluatedSchema),
  notEvaluated: z.array(notEvaluatedSchema),
  findings: z.array(findingSchema),
  faults: z.array(z.object({ rule: z.string(), message: z.string() })),
  summary: z.object({
    error: z.int(),
    warning: z.int(),
    info: z.int(),
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
    error: z.int(),
    warning: z.int(),
    info: z.int(),
  }),
});

export type Finding = z.infer<typeof findingSchema>;
export type LocatedTableResult = z.infer<typeof locatedTableSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type WorkbookResult = z.infer<typeof workbookResultSchema>;
export type Evaluated = z.infer<typeof evaluatedSchema>;
export type NotEvaluated = z.infer<typeof notEvaluatedSchema>;
export type DossierResult = z.infer<typeof dossierResultSchema>;
export type RunResult = z.infer<typeof runResultSchema>;
