import * as z from 'zod';
import { findingSchema } from '../finding.js';
import { runResultSchema } from '../result.js';

/**
 * What changed between two runs: a JSON contract, version 1. A finding is the same in both where its fingerprint is.
 * `unchecked` is a finding that is gone although nobody can say that it was put right: the rule, the table or the
 * workbook was not checked again.
 */
const stateSchema = z.enum(['new', 'persisting', 'resolved', 'unchecked']);

const severitySchema = findingSchema.shape.severity;

/** Findings of one state: by severity those that are not accepted. */
const countsSchema = z.object({
  error: z.int(),
  warning: z.int(),
  info: z.int(),
  accepted: z.int(),
});

const summarySchema = z.object({
  new: countsSchema,
  persisting: countsSchema,
  resolved: countsSchema,
  unchecked: countsSchema,
  /** Persisting findings of another severity than before. */
  severityChanged: z.int(),
  nowAccepted: z.int(),
  noLongerAccepted: z.int(),
});

const comparedFindingSchema = z.object({
  state: stateSchema,
  /** As the newer run has it; of one that is gone, as the older had it. */
  finding: findingSchema,
  /** What it was in the older run, where that differs; null where nothing does or it was not there. */
  before: z.object({ severity: severitySchema, accepted: z.boolean() }).nullable(),
  /** Why a finding may be new or gone although nothing in the figures changed; null where nothing speaks for it. */
  because: z.string().nullable(),
});

const sideSchema = z.object({
  periodEnd: z.iso.date().nullable(),
  workbooks: z.array(z.string()),
});

/** The findings of one CCG and period, or of one workbook of which neither is known. */
const comparedSchema = z.object({
  ccg: z.string().nullable(),
  ccgName: z.string().nullable(),
  /** Null where the run has no counterpart: all is new then, or nothing was checked again. */
  old: sideSchema.nullable(),
  new: sideSchema.nullable(),
  findings: z.array(comparedFindingSchema),
  summary: summarySchema,
});

export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  old: z.object({ tool: runResultSchema.shape.tool }),
  new: z.object({ tool: runResultSchema.shape.tool }),
  /** Whether the rules are the same: `unknown` for results of a copy in development, which has no rule pack. */
  rules: z.enum(['same', 'changed', 'unknown']),
  /** Rules that only one of the runs speaks of. */
  rulesOnlyInOld: z.array(z.string()),
  rulesOnlyInNew: z.array(z.string()),
  compared: z.array(comparedSchema),
  summary: summarySchema,
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Compared = z.infer<typeof comparedSchema>;
export type ComparedFinding = z.infer<typeof comparedFindingSchema>;
export type ComparedSide = z.infer<typeof sideSchema>;
export type ComparisonSummary = z.infer<typeof summarySchema>;
export type FindingState = z.infer<typeof stateSchema>;
