import { tableByName } from '../../schema/index.js';
import type { Finding } from '../finding.js';
import type { DossierResult, NotEvaluated } from '../result.js';
import type { Unit } from './pairs.js';

/** What the results of a unit speak about: of what they say nothing, nobody can say that it was put right. */
export class Checked {
  readonly #dossiers: readonly DossierResult[];
  readonly #rules: ReadonlySet<string>;
  readonly #failed: ReadonlySet<string>;
  readonly #tables = new Map<string, Set<string>>();
  readonly #unjudged = new Map<string, number>();

  constructor({ dossiers }: Pick<Unit, 'dossiers'>) {
    this.#dossiers = dossiers;
    this.#rules = new Set(dossiers.flatMap(rulesOf));
    this.#failed = new Set(dossiers.flatMap(({ faults }) => faults.map(({ rule }) => rule)));
    for (const { workbooks } of dossiers)
      for (const { tables } of workbooks)
        for (const { table, columns } of tables) {
          const fields = this.#tables.get(table) ?? new Set();
          for (const { field } of columns) fields.add(field);
          this.#tables.set(table, fields);
        }
    for (const { evaluated } of dossiers)
      for (const { rule, notJudged } of evaluated) {
        const rows = notJudged.filter(isOpen).reduce((n, { count }) => n + count, 0);
        this.#unjudged.set(rule, (this.#unjudged.get(rule) ?? 0) + rows);
      }
  }

  /** Every rule that is spoken of. */
  get rules(): ReadonlySet<string> {
    return this.#rules;
  }

  /** Rows that a rule should have judged and could not: a blank, an unreadable cell and so on. */
  unjudgedRows(rule: string): number {
    return this.#unjudged.get(rule) ?? 0;
  }

  /**
   * Why nothing is said about a finding of the counterpart, in words that follow "because"; null where something
   * is: the finding would have been found here too.
   */
  whyNot(finding: Finding, counterpart: Checked): string | null {
    const { rule, table, field } = finding;
    if (this.#failed.has(rule)) return `${rule} failed, which is a fault of ccg-check`;
    if (!this.#rules.has(rule)) return `${rule} was not among the rules`;
    const schema = table === null ? null : tableByName(table);
    if (table !== null && !this.#tables.has(table)) return `“${schema?.title ?? table}” was not found`;
    if (table !== null && field !== null && counterpart.#has(table, field) && !this.#has(table, field))
      return `the column “${schema?.fields[field]?.heading ?? field}” was not found`;
    return this.#whyNotEvaluated(finding);
  }

  #has(table: string, field: string): boolean {
    return this.#tables.get(table)?.has(field) === true;
  }

  /** Null where one dossier at least evaluated what the finding is of. */
  #whyNotEvaluated(finding: Finding): string | null {
    let why: string | null = null;
    for (const { evaluated, notEvaluated } of this.#dossiers) {
      const entries = notEvaluated.filter(({ rule }) => rule === finding.rule);
      const open = entries.find((entry) => isOpen(entry) && isAbout(entry, finding));
      why ??= open?.detail ?? null;
      const spoken = entries.length > 0 || evaluated.some(({ rule }) => rule === finding.rule);
      if (spoken && open === undefined) return null;
    }
    return why;
  }
}

/** Whether an entry is of the whole rule, of the finding's limb, or of its message that is turned off. */
function isAbout({ limb, reason }: NotEvaluated, { decision, messageId }: Finding): boolean {
  return limb === null || limb === decision.limb || (reason === 'rule-off' && limb === messageId);
}

/** Whether something was left open: what a rule turned out not to be about any more is not. */
function isOpen({ reason }: Pick<NotEvaluated, 'reason'>): boolean {
  return reason !== 'not-applicable' && reason !== 'outside-dates';
}

function rulesOf({ evaluated, notEvaluated, faults }: DossierResult): string[] {
  return [...evaluated, ...notEvaluated, ...faults].map(({ rule }) => rule);
}
