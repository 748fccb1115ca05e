import type { Context, RecordMethods, RuleRecord } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';
import { knownNature } from './nature.js';

/** Fields that tell whether the CCG awarded a contract for health care, and when. */
export const AWARD_FIELDS = [
  'contract_ref',
  'service_category',
  'service_nature',
  'commissioner_org',
  'commissioner_type',
  'contract_form',
  'origin',
  'start_date',
  'end_date',
  'published_on',
] as const;

type Contract = RuleRecord<'contracts', (typeof AWARD_FIELDS)[number]>;
type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'isThisCcg' | 'nature'
>;

/**
 * Whether this CCG awarded the contract, for health care: not what it took over or extended, not the practices' own
 * GMS and PMS contracts, nor a placement of one patient. Stops the judgement where nothing says what is bought.
 */
export function isAwardedHealthContract(contract: Contract, context: AnyContext): boolean {
  const { origin, service_category: category } = contract;
  const form = isLost(contract.state('contract_form')) ? null : contract.contract_form;
  if (origin === 'Transferred from PCT' || origin === 'Extension') return false;
  if (form === 'GMS' || form === 'PMS' || category === 'Individual placement') return false;
  return context.isThisCcg(contract) && knownNature(contract, context) === 'Health';
}

/** The day by which an award is judged: the first of the contract, else that of its publication, else R. */
export function awardDay(
  contract: Pick<Contract, 'start_date' | 'published_on'> & RecordMethods,
  context: { rowDate(record: RecordMethods): Day | null },
): Day | null {
  return contract.start_date ?? contract.published_on ?? context.rowDate(contract);
}
