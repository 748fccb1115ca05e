import type { NotJudgedReason, Place } from '../../rulekit/index.js';

type CommissionerColumn = 'commissioner_org' | 'commissioner_type';

interface WithContracts {
  readonly tables: {
    readonly contracts: { has(field: CommissionerColumn): boolean; readonly place: Place };
  };
  cannotJudge(reason: NotJudgedReason, detail: string, places?: readonly Place[]): never;
}

/**
 * The column in which a contract's commissioner is reported: the preferred one, else the other. Either is
 * enough to tell whose a contract is; stops the limb with `column-missing` where the register has neither.
 */
export function commissionerColumn(
  context: WithContracts,
  preferred: CommissionerColumn,
): CommissionerColumn {
  const { contracts } = context.tables;
  if (contracts.has(preferred)) return preferred;
  const other = preferred === 'commissioner_org' ? 'commissioner_type' : 'commissioner_org';
  if (contracts.has(other)) return other;
  return context.cannotJudge('column-missing', 'Contract register: no column for the commissioner', [
    contracts.place,
  ]);
}
