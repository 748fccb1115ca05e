import {
  figureToleranceLeast,
  figureToleranceShare,
  type Parameter,
  type ParameterBook,
} from '../../parameters/index.js';
import type { AnyLimb } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import type { Acceptance, AcceptFrom } from '../acceptances/acceptance.js';
import { settleAcceptances, type SettledAcceptance } from '../acceptances/settle.js';
import { inConfiguration, onSheets } from '../acceptances/stated.js';
import type { DossierWorkbook } from '../dossier.js';
import type { AcceptanceResult, Finding } from '../finding.js';
import type { SeverityBook } from '../severities.js';
import { Circumstances } from './circumstances.js';
import type { RuleOutcome } from './evaluate.js';
import { Finisher, inOrder, type FinishedFinding } from './findings.js';
import type { MergedTable } from './merged-table.js';
import type { RawFinding } from './raw-finding.js';
import { runAcceptances, type AcceptancesOutcome } from './run-acceptances.js';
import type { LimbOutcome } from './run-limb.js';
import { settleOwners } from './settle-owners.js';

/** What findings are made and answered from. */
export interface SettleInput {
  /** The dossier's workbooks, then those of earlier periods. */
  readonly workbooks: readonly DossierWorkbook[];
  readonly table: (name: string) => MergedTable | null;
  readonly outcomes: readonly RuleOutcome[];
  readonly severities: SeverityBook;
  readonly parameters: ParameterBook;
  readonly acceptances: readonly Acceptance[];
  readonly acceptFrom: AcceptFrom;
  /** Ids of all rules that there are, aliases among them. */
  readonly ruleIds: readonly string[];
  readonly asOf: Day | null;
  /** The period's end, whatever said so; null where nothing did. */
  readonly periodEnd: Day | null;
}

/** Findings in their order, answered; and what each rule gave in the end. */
export interface SettledDossier {
  /** Of the rules that did not fail. */
  readonly outcomes: readonly RuleOutcome[];
  readonly findings: readonly Finding[];
  readonly acceptances: readonly AcceptanceResult[];
  readonly faults: readonly { readonly rule: string; readonly message: string }[];
}

/**
 * From what rules reported to the findings of the result: leaves out what is turned off and what another rule owns,
 * answers the rest by the acceptances, and lets the rules about acceptances judge these.
 */
export function settleDossier(input: SettleInput): SettledDossier {
  const { table, severities } = input;
  const own = input.outcomes.filter(({ fault }) => fault === null);
  const sound = settleOwners(withoutMessagesOff(own, severities));
  const judgementDate = new Circumstances(table, {}, input.asOf).judgementDate;
  const finisher = new Finisher({ ...input, judgementDate });
  const finished = finishAll(sound, finisher);
  // A file without a Cover has no J, yet its name or rows may say of when it is.
  const endsOn = judgementDate ?? input.periodEnd;
  const { findings, acceptances } = settleAcceptances(finished, {
    ...input,
    judgementDate: endsOn,
    stated: [...onSheets(table('acceptedFindings')), ...inConfiguration(input.acceptances)],
    take: input.acceptFrom,
    ruleIds: inCapitals(input.ruleIds),
    evaluated: inCapitals(sound.filter(hasJudged).flatMap(({ rule }) => [rule.id, ...rule.aliases])),
    tolerance: toleranceOf(input.parameters, endsOn),
  });
  const judged = sound.map((outcome) => judgeAcceptances(outcome, acceptances, input, endsOn));
  const about = new Map(judged.flatMap((outcome) => [...outcome.about]));
  const outcomes = settleOwners(
    withoutMessagesOff(
      judged.map(({ outcome }) => outcome),
      severities,
    ),
  );
  // What a rule about acceptances owns was finished before it was judged.
  const stands = new Set(outcomes.flatMap(({ limbs }) => limbs.flatMap((limb) => limb.findings)));
  const ofAcceptances = finishAll(outcomes.filter(isAboutAcceptances), finisher);
  const fingerprints = new Map(ofAcceptances.map(({ raw, finding }) => [raw, finding.fingerprint]));
  return {
    outcomes: outcomes.filter(({ fault }) => fault === null),
    findings: inOrder([...findings.filter(({ raw }) => stands.has(raw)), ...ofAcceptances]),
    acceptances: acceptances.map(({ view, result }) => {
      const raw = about.get(view);
      return { ...result, finding: raw === undefined ? null : (fingerprints.get(raw) ?? null) };
    }),
    faults: [...input.outcomes, ...outcomes]
      .filter(({ fault }) => fault !== null)
      .map(({ rule, fault }) => ({ rule: rule.id, message: fault! })),
  };
}

function finishAll(outcomes: readonly RuleOutcome[], finisher: Finisher): FinishedFinding[] {
  return outcomes.flatMap(({ limbs }) =>
    limbs.flatMap((limb) => limb.findings.map((raw) => finisher.finish(raw))),
  );
}

function hasJudged({ limbs }: RuleOutcome): boolean {
  return limbs.some(({ counts, findings }) => counts.judged > 0 || findings.length > 0);
}

function inCapitals(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.map((id) => id.toUpperCase()));
}

function toleranceOf(parameters: ParameterBook, on: Day | null): { share: number; least: number } {
  const value = (parameter: Parameter<number>): number =>
    parameters.constant(parameter, () => on).entry.value;
  return { share: value(figureToleranceShare), least: value(figureToleranceLeast) };
}

/** Outcomes without the findings of messages that are turned off. */
function withoutMessagesOff(
  outcomes: readonly RuleOutcome[],
  severities: SeverityBook,
): readonly RuleOutcome[] {
  const isOn = ({ rule, messageId }: RawFinding): boolean => severities.stated(rule, messageId) !== 'off';
  return outcomes.map((outcome) => ({
    ...outcome,
    limbs: outcome.limbs.map((limb) =>
      limb.findings.every(isOn) ? limb : { ...limb, findings: limb.findings.filter(isOn) },
    ),
  }));
}

function isAboutAcceptances({ rule }: RuleOutcome): boolean {
  return rule.limbs.some(isOfAcceptances);
}

function isOfAcceptances({ grain }: AnyLimb): boolean {
  return grain === 'acceptance';
}

interface JudgedAcceptances {
  readonly outcome: RuleOutcome;
  readonly about: AcceptancesOutcome['about'];
}

/** The outcome of a rule with its limbs about acceptances run. An exception in one is the rule's fault. */
function judgeAcceptances(
  outcome: RuleOutcome,
  acceptances: readonly SettledAcceptance[],
  { parameters }: SettleInput,
  endsOn: Day | null,
): JudgedAcceptances {
  const { rule, limbs } = outcome;
  if (!isAboutAcceptances(outcome)) return { outcome, about: new Map() };
  const views = acceptances.map(({ view }) => view);
  try {
    const run = limbs.map((held): LimbOutcome & Partial<AcceptancesOutcome> =>
      isOfAcceptances(held.limb) ? runAcceptances(rule, held.limb, views, parameters, endsOn) : held,
    );
    const about = new Map(run.flatMap((held) => [...(held.about ?? [])]));
    return { outcome: { ...outcome, limbs: run }, about };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { outcome: { ...outcome, limbs: [], fault }, about: new Map() };
  }
}
