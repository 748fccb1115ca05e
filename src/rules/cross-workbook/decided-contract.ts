import type { Context, RuleRecord, TableView } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';

export const DECISION_FIELDS = ['date', 'existing_or_new', 'procurement_type'] as const;
export const CONTRACT_FIELDS = ['vat_rate'] as const;

/** Days on which the register of procurement decisions is kept; the day of the decision decides. */
export const REGISTER = {
  from: '2015-01-01',
  to: '2022-06-30',
  by: ({ date }: { readonly date: Day | null }): Day | null => date,
};

type Decision = RuleRecord<'procurementDecisions', 'contract_ref' | 'procurement_type'>;
type Stopping = Pick<Context<Record<never, never>, Record<never, never>, string, string>, 'cannotJudge'>;

/**
 * Whether a decision is the only one on the one contract that it names: qualified providers have a contract each, and
 * of several decisions on one contract each is on a part of it.
 */
export function isOfOneContract(
  decision: Decision,
  decisions: Pick<TableView<'procurementDecisions', 'contract_ref'>, 'where'>,
): boolean {
  const { contract_ref: ref, procurement_type: type } = decision;
  if (ref === null || /\bAQP\b|any qualified provider/i.test(type ?? '')) return false;
  return decisions.where('contract_ref', ref).length === 1;
}

/** The contract that a decision names; stops the judgement where the register has none. */
export function contractOf<R>(
  decision: Pick<Decision, 'contract_ref' | 'at'>,
  contracts: { find(field: 'contract_ref', value: string): R | null },
  context: Stopping,
): R {
  const found = contracts.find('contract_ref', decision.contract_ref!);
  if (found !== null) return found;
  return context.cannotJudge('reference-missing', `no contract ${decision.contract_ref!} in the register`, [
    decision.at('contract_ref'),
  ]);
}
