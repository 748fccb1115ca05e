import type { ParameterBook } from '../../parameters/index.js';
import type { AnyLimb, Rule } from '../../rulekit/index.js';
import { TEMPLATE_TITLES, tables as schemaTables, tableByName } from '../../schema/index.js';
import type { Day } from '../../workbook/index.js';
import type { Facts } from '../dossier.js';
import { Circumstances } from './circumstances.js';
import type { MergedTable } from './merged-table.js';
import { runLimb, type LimbOutcome } from './run-limb.js';
import type { Trace } from './trace.js';

/** What a rule gave: its limbs' outcomes, or the fault that stopped it. */
export interface RuleOutcome {
  readonly rule: Rule;
  readonly limbs: readonly LimbOutcome[];
  /** What an exception in the rule said: a fault of the tool, not a finding. */
  readonly fault: string | null;
  /** Tables that were asked for, there or not: a change in any of them makes the outcome stale. */
  readonly asked: ReadonlySet<string>;
}

/** What rules are evaluated against. */
export interface RuleInput {
  readonly tables: ReadonlyMap<string, MergedTable>;
  /** Tables of earlier periods, by the names that `earlierName` gives. */
  readonly earlier: ReadonlyMap<string, MergedTable>;
  readonly facts: Facts;
  readonly parameters: ParameterBook;
  /** Keeps what is read, where findings are to say so. */
  readonly trace: Trace | null;
  readonly asOf: Day | null;
}

/** Evaluates one rule. An exception in it is its fault, and the others go on. */
export function evaluateRule(rule: Rule, input: RuleInput): RuleOutcome {
  const asked = new Set<string>();
  const table = (name: string): MergedTable | null => {
    asked.add(name);
    return input.tables.get(name) ?? input.earlier.get(name) ?? null;
  };
  const { parameters, trace } = input;
  const circumstances = new Circumstances(table, input.facts, input.asOf);
  const run = (limb: AnyLimb): LimbOutcome => {
    if (limb.grain === 'every-table') for (const name of Object.keys(schemaTables)) asked.add(name);
    const allTables = limb.grain === 'every-table' ? [...input.tables.values()] : [];
    return runLimb(rule, limb, { table, allTables, circumstances, parameters, trace, whereIs });
  };
  try {
    return { rule, limbs: rule.limbs.map(run), fault: null, asked };
  } catch (error) {
    return { rule, limbs: [], fault: error instanceof Error ? error.message : String(error), asked };
  }
}

/** What to say of a table that is not there, with the workbook that would settle it: the title of its template. */
function whereIs(name: string): string {
  const schema = tableByName(name);
  if (schema === null) return `no table ${name}`;
  if (schema.template === 'all') return 'no Cover';
  if (schema.template === 'none') return `no sheet "${schema.sheet}"`;
  return `no table "${schema.title}" (workbook: ${TEMPLATE_TITLES[schema.template]})`;
}
