import { decisionRegisterFrom } from '../../parameters/index.js';
import type { Context, RuleRecord, TableView } from '../../rulekit/index.js';
import { day, longDay, type Day } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { isLost } from '../left-out.js';

/** Fields by which a decision and a contract are brought together. */
export const DECISION_FIELDS = ['decision_ref', 'contract_ref', 'title', 'award_to', 'date'] as const;
export const CONTRACT_FIELDS = [
  'title',
  'provider_name',
  'provider_ods',
  'service_category',
  'start_date',
  'member_practice_provider',
  'procurement_ref',
  'commissioner_org',
  'commissioner_type',
] as const;
export const PROCUREMENT_FIELDS = ['procurement_ref', 'award_date', 'decision_ref'] as const;

type Contract = RuleRecord<'contracts', 'contract_ref' | (typeof CONTRACT_FIELDS)[number]>;
type Decisions = TableView<'procurementDecisions', (typeof DECISION_FIELDS)[number]>;
type Procurements = TableView<'procurement', (typeof PROCUREMENT_FIELDS)[number]> | null;
interface AwardContext extends Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'constant'
> {
  readonly tables: { readonly procurementDecisions: Decisions; readonly procurement: Procurements };
}

/** Packages of care for single patients are bought without an entry each in the register of decisions. */
export function isForOnePatient({ service_category: category }: Pick<Contract, 'service_category'>): boolean {
  return category === 'Continuing care' || category === 'Individual placement';
}

/** Whether the provider is a member practice: PR-05 reports these, CI-22 the others. */
export function isOfMember(
  contract: Pick<Contract, 'member_practice_provider' | 'provider_ods'>,
  members: TableView<'memberPractices', 'practice_ods'> | null,
): boolean {
  if (contract.member_practice_provider === 'Yes') return true;
  return members?.find('practice_ods', contract.provider_ods) != null;
}

export function procurementOf({ procurement_ref: ref }: Contract, procurement: Procurements) {
  return procurement?.find('procurement_ref', ref) ?? null;
}

/** Day of the award; of a contract without one, its first day. */
export function awardedOn(contract: Contract, procurement: Procurements): Day | null {
  return procurementOf(contract, procurement)?.award_date ?? contract.start_date;
}

/** What `awardedOn` is, for the documentation. */
export const AWARDED =
  'the date of the award in the procurement register; where that is blank, the contract’s start date';

/** When the register begins, and titles and providers of decisions that name no contract: one may be about any. */
export interface OpenDecisions {
  /** Day of its first decision; null where a decision has no day. */
  readonly begins: Day | null;
  readonly titles: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
}

/** Stops the limb where no decision could be told to be about a contract. */
export function openDecisions(context: AwardContext): OpenDecisions {
  const { procurementDecisions: decisions, procurement } = context.tables;
  const byProcurement = procurement?.has('decision_ref') === true && decisions.has('decision_ref');
  if (!decisions.has('contract_ref') && !byProcurement)
    context.cannotJudge('column-missing', 'nothing says which contract a decision is about', [
      decisions.place,
    ]);
  if (decisions.records.length === 0)
    context.cannotJudge('not-applicable', 'the register of procurement decisions has no entries', [
      decisions.place,
    ]);
  const open = decisions.records.filter((decision) => decision.state('contract_ref') !== 'value');
  const keys = (field: 'title' | 'award_to'): Set<string> =>
    new Set(open.map((decision) => companyKey(decision.raw(field))).filter((key) => key !== ''));
  return { begins: firstDecision(decisions), titles: keys('title'), providers: keys('award_to') };
}

function firstDecision({ records }: Decisions): Day | null {
  let first: Day | null = null;
  for (const decision of records) {
    if (decision.state('date') !== 'value') return null;
    if (first === null || decision.date! < first) first = decision.date;
  }
  return first;
}

/**
 * Whether the register has an entry for a contract, or may have one. Stops the judgement where the contract has no
 * reference, and where an entry could not be read that may be about it.
 */
export function hasDecision(contract: Contract, context: AwardContext, open: OpenDecisions): boolean {
  const { procurementDecisions: decisions, procurement } = context.tables;
  const { contract_ref: ref } = contract;
  if (ref === null)
    return context.cannotJudge('blank', 'the contract has no reference', [contract.at('contract_ref')]);
  if (decisions.find('contract_ref', ref) !== null) return true;
  const decisionRef = procurementOf(contract, procurement)?.decision_ref ?? null;
  if (decisions.find('decision_ref', decisionRef) !== null) return true;
  if (
    open.titles.has(companyKey(contract.title ?? '')) ||
    open.providers.has(companyKey(contract.provider_name ?? ''))
  )
    return true;
  const lost = decisions.records.filter((decision) => isLost(decision.state('contract_ref')));
  if (lost.length > 0)
    context.cannotJudge(
      'unreadable',
      'the contract of a decision could not be read',
      lost.map((decision) => decision.at('contract_ref')),
    );
  // Registers are published by the year: an older award may stand in an older one.
  const awarded = awardedOn(contract, procurement);
  const isKept = awarded !== null && awarded >= day(context.constant(decisionRegisterFrom));
  if (isKept && open.begins !== null && awarded < open.begins)
    context.cannotJudge(
      'reference-missing',
      `the register of procurement decisions begins after the award, on ${longDay(open.begins)}`,
      [decisions.place],
    );
  return false;
}
