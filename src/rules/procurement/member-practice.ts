import type { Context, RuleRecord, TableView } from '../../rulekit/index.js';
import { isForOnePatient } from '../conflicts/decision-of-contract.js';

interface MemberContext extends Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge'
> {
  readonly tables: {
    readonly contracts: TableView<'contracts', 'member_practice_provider' | 'provider_ods'>;
    readonly memberPractices: TableView<'memberPractices', 'practice_ods'> | null;
  };
}

/** GMS and PMS contracts are the practices' own; what is extended or taken over was awarded before. */
export function isAward(
  contract: RuleRecord<'contracts', 'origin' | 'contract_form' | 'service_category'>,
): boolean {
  const { origin, contract_form: form } = contract;
  if (origin === 'Extension' || origin === 'Transferred from PCT') return false;
  return form !== 'GMS' && form !== 'PMS' && !isForOnePatient(contract);
}

/** Stops the limb where nothing tells which providers are member practices. */
export function memberPracticesKnown(context: MemberContext): void {
  const { contracts, memberPractices } = context.tables;
  if (contracts.has('member_practice_provider')) return;
  if (memberPractices === null)
    context.cannotJudge('table-missing', 'no list of member practices, and no column that marks them');
  if (!memberPractices.has('practice_ods') || !contracts.has('provider_ods'))
    context.cannotJudge('column-missing', 'no codes by which providers and member practices are compared', [
      contracts.place,
    ]);
}
