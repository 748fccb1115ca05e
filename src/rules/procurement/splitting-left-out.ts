import type { RuleRecord, TableView } from '../../rulekit/index.js';
import { isAmongQualified, isCompetitive } from './routes.js';

type Contract = RuleRecord<'contracts', 'service_category' | 'contract_form' | 'origin' | 'procurement_ref'>;
interface LeftOutContext {
  readonly tables: {
    readonly procurement: TableView<'procurement', 'procurement_ref' | 'route' | 'notice_ref'> | null;
  };
}

/**
 * Whether a contract is never a part of a split: care of one person, primary medical contracts, contracts taken over
 * or extended, and what was bought by a notice, a framework, AQP or a competition.
 */
export function isLeftOut(contract: Contract, { tables }: LeftOutContext): boolean {
  const { service_category: category, contract_form: form, origin } = contract;
  return (
    category === 'Continuing care' ||
    category === 'Individual placement' ||
    form === 'GMS' ||
    form === 'PMS' ||
    form === 'APMS' ||
    origin === 'Transferred from PCT' ||
    origin === 'Extension' ||
    (tables.procurement?.where('procurement_ref', contract.procurement_ref) ?? []).some(
      ({ notice_ref: notice, route }) => notice !== null || isAmongQualified(route) || isCompetitive(route),
    )
  );
}
