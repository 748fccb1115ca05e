import { ParameterBook, parameters } from '../parameters/index.js';
import type { Rule } from '../rulekit/index.js';
import type { CheckOptions } from './check.js';
import type { Dossier } from './dossier.js';
import { identityOf, type WorkbookIdentity } from './dossiers/identity.js';
import { holdEarlier, type Earlier } from './earlier.js';
import type { Change } from './edits.js';
import { dossierResult, settleInput, type DossierState } from './engine/dossier-result.js';
import { evaluateRule, type RuleOutcome } from './engine/evaluate.js';
import type { MergedTable } from './engine/merged-table.js';
import { settleDossier } from './engine/settle-dossier.js';
import { Trace } from './engine/trace.js';
import { HeldWorkbook } from './held-workbook.js';
import { mergeTables, OWN } from './merge-tables.js';
import type { DossierResult } from './result.js';
import { SeverityBook } from './severities.js';

/**
 * Keeps the located tables, the columns read and what each rule gave, so that after an edit only what it
 * touched is done again. Law: after any edits its result is that of a fresh check.
 */
export class Checker {
  readonly #options: CheckOptions;
  readonly #dossier: Dossier;
  readonly #workbooks: readonly HeldWorkbook[];
  readonly #earlier: Earlier;
  readonly #severities: SeverityBook;
  readonly #parameters: ParameterBook;
  readonly #trace: Trace | null;
  #tables: ReadonlyMap<string, MergedTable>;
  #outcomes: readonly RuleOutcome[];

  constructor(dossier: Dossier, options: CheckOptions) {
    this.#dossier = dossier;
    this.#options = options;
    this.#workbooks = dossier.workbooks.map((workbook) => new HeldWorkbook(workbook, options.mappings ?? []));
    this.#trace = options.trace === true ? new Trace() : null;
    this.#tables = mergeTables(this.#workbooks, new Map(), OWN, this.#trace);
    this.#earlier = holdEarlier(dossier, options);
    this.#severities = new SeverityBook(options.severities);
    this.#parameters = new ParameterBook(parameters, options.parameters);
    this.#outcomes = options.rules
      .filter((rule) => !this.#severities.isOff(rule))
      .map((rule) => this.#evaluate(rule));
  }

  /** The result as things stand. */
  result(): DossierResult {
    return dossierResult(this.#state());
  }

  /** What each rule gave, with its counts: for the rule tester. */
  get outcomes(): readonly RuleOutcome[] {
    const settled = new Map(
      settleDossier(settleInput(this.#state())).outcomes.map((outcome) => [outcome.rule, outcome]),
    );
    return this.#outcomes.map((outcome) => settled.get(outcome.rule) ?? outcome);
  }

  /** Whose each workbook is and of when, as far as it says so: by which files are grouped. */
  get identities(): readonly WorkbookIdentity[] {
    return this.#workbooks.map(identityOf);
  }

  /** Tells of edits, in the order in which they were made, and gives the new result. */
  update(changes: readonly Change[]): DossierResult {
    this.#workbooks.forEach((held, index) => {
      const own = changes.filter((change) => change.workbook === index);
      if (own.length > 0) held.update(own);
    });
    const before = this.#tables;
    this.#tables = mergeTables(this.#workbooks, before, OWN, this.#trace);
    const names = new Set([...before.keys(), ...this.#tables.keys()]);
    const stale = new Set([...names].filter((name) => before.get(name) !== this.#tables.get(name)));
    this.#outcomes = this.#outcomes.map((outcome) =>
      [...outcome.asked].some((name) => stale.has(name)) ? this.#evaluate(outcome.rule) : outcome,
    );
    return this.result();
  }

  #state(): DossierState {
    const { rules, acceptances = [], acceptFrom = 'all', ruleIds, asOf = null } = this.#options;
    return {
      workbooks: this.#workbooks,
      earlier: this.#earlier,
      tables: this.#tables,
      outcomes: this.#outcomes,
      severities: this.#severities,
      parameters: this.#parameters,
      leftOut: this.#severities.leftOut(rules),
      acceptances,
      acceptFrom,
      ruleIds: ruleIds ?? rules.flatMap(({ id, aliases }) => [id, ...aliases]),
      asOf,
    };
  }

  #evaluate(rule: Rule): RuleOutcome {
    return evaluateRule(rule, {
      tables: this.#tables,
      earlier: this.#earlier.tables,
      facts: this.#dossier.facts ?? {},
      parameters: this.#parameters,
      trace: this.#trace,
      asOf: this.#options.asOf ?? null,
    });
  }
}
