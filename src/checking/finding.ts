import * as z from 'zod';

/** A finding as the JSON contract has it. Amounts are in pence, days ISO dates. */
const severity = z.enum(['error', 'warning', 'info']);

const address = z.object({
  workbook: z.string(),
  sheet: z.string().nullable(),
  /** `D5`, or null for a place without a cell. */
  cell: z.string().nullable(),
});

const value = z.discriminatedUnion('type', [
  z.object({ type: z.literal('money'), pence: z.int() }),
  z.object({ type: z.literal('price'), tenThousandths: z.int() }),
  z.object({ type: z.literal('date'), date: z.iso.date() }),
  z.object({ type: z.literal('financial-year'), year: z.string() }),
  z.object({ type: z.literal('number'), number: z.number() }),
  z.object({ type: z.literal('percentage'), share: z.number() }),
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('blank') }),
]);

/** A value of a message, and the cell that it stands in; `workbook` where that is not the finding's own. */
const operand = z.intersection(
  z.object({
    name: z.string(),
    workbook: z.string().optional(),
    sheet: z.string().optional(),
    cell: z.string().optional(),
  }),
  value,
);

const sourceRef = z.object({
  title: z.string(),
  quote: z.string().nullable(),
  url: z.string().nullable(),
});

const usedParameter = z.object({
  id: z.string(),
  title: z.string(),
  /** What the value is: `pence`, `share`, `days`, `date`, `list` and so on. */
  unit: z.string(),
  value: z.unknown(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  /** The day that selected the value; null where it is the value of all days. */
  on: z.iso.date().nullable(),
  status: z.enum(['seed', 'confirmed', 'unconfirmed', 'chosen', 'local']),
  /** What a reader should know of the value: its basis, an exception, what a value of one's own rests on. */
  note: z.string().nullable(),
  source: sourceRef,
});

const readCell = z.object({
  workbook: z.string(),
  sheet: z.string(),
  cell: z.string().nullable(),
  field: z.string(),
  heading: z.string(),
  /** As messages show it. */
  value: z.string(),
  /** Figures that were added up, where the value is a sum over the column that the cell heads. */
  added: z.int().nullable(),
});

/** What was asked on the way to a finding, in the order of the steps. Only where a check is asked to explain. */
const decisionStep = z.object({
  /** `where`: whether the rule is about the record; `applies`: the date that decides; `check`: the rule itself. */
  step: z.enum(['where', 'applies', 'check']),
  cells: z.array(readCell),
  /** Cells beyond the first that are named. */
  more: z.int(),
  /** Whether J, the day by which the period is judged, was asked for. */
  judgementDate: z.boolean(),
});

const decision = z.object({
  /** The limb of the rule; null where it has but one. */
  limb: z.string().nullable(),
  grain: z.enum(['record', 'group', 'dossier', 'every-table', 'acceptance']),
  /** J: the as-of date, else the period's end. */
  judgementDate: z.iso.date().nullable(),
  /** Dates between which the limb applies, and the date that was held against them. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  on: z.iso.date().nullable(),
  steps: z.array(decisionStep).optional(),
});

const acceptedFigure = z.object({
  name: z.string(),
  accepted: value,
  /** What it is now; null where the finding has no such figure. */
  now: value.nullable(),
});

/** Where an acceptance stands: in a workbook with its cell, or in the configuration. */
const statedIn = z.object({
  from: z.enum(['workbook', 'configuration']),
  workbook: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
});

const answer = z.object({
  ...statedIn.shape,
  reason: z.string(),
  owner: z.string(),
  approver: z.string(),
  since: z.iso.date(),
  until: z.iso.date(),
});

/** The answer to a finding. A finding counts as accepted only while `status` is `accepted`. */
const acceptance = z.object({
  ...answer.shape,
  /** `changed`: its figures are no longer those accepted; `expired`: it has ended. Both stand again. */
  status: z.enum(['accepted', 'changed', 'expired']),
  /** `accepted at £125,000`; null where no figure was accepted. */
  said: z.string().nullable(),
  figures: z.array(acceptedFigure),
});

/** An acceptance and what became of it in a dossier. */
export const acceptanceResultSchema = z.object({
  rule: z.string(),
  ...statedIn.shape,
  /** Position in the configuration; null in a workbook. */
  index: z.int().nullable(),
  reason: z.string().nullable(),
  owner: z.string().nullable(),
  approver: z.string().nullable(),
  since: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  state: z.enum([
    'accepted',
    'changed',
    'expired',
    'not-yet',
    'unmatched',
    'too-broad',
    'shared-key',
    'no-rule',
    'incomplete',
    'no-period',
    'not-judged',
    'ignored',
  ]),
  /** Findings that it names. */
  findings: z.int(),
  /** Fingerprint of the finding about the acceptance itself; null where there is none. */
  finding: z.string().nullable(),
});

export const findingSchema = z.object({
  rule: z.string(),
  messageId: z.string(),
  severity,
  /** Whether the severity is the rule's own or stated in the configuration. */
  severityFrom: z.enum(['rule', 'configuration']),
  message: z.string(),
  remedy: z.string(),
  ...address.shape,
  table: z.string().nullable(),
  field: z.string().nullable(),
  /** The business key of the record, by field; null where there is none or it is not filled. */
  key: z.record(z.string(), z.string()).nullable(),
  related: z.array(address),
  operands: z.array(operand),
  parameters: z.array(usedParameter),
  sources: z.array(sourceRef),
  decision,
  /** Said where the severity is not the message's own: an unconfirmed parameter was used. */
  lowered: z.string().nullable(),
  fingerprint: z.string(),
  acceptance: acceptance.nullable(),
});

export type Finding = z.infer<typeof findingSchema>;
export type FindingValue = z.infer<typeof value>;
export type FindingAcceptance = z.infer<typeof acceptance>;
export type AcceptanceResult = z.infer<typeof acceptanceResultSchema>;
export type DecisionStep = z.infer<typeof decisionStep>;
