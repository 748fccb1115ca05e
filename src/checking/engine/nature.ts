import type { MergedTable } from './merged-table.js';
import type { EngineRecord } from './records.js';

const NON_HEALTH = new Set<unknown>(['Non-health goods/services', 'Commissioning support']);

/**
 * Nature of a contract or procurement: its own column; else its category, or that of the contract with the
 * same procurement reference. Null where none of them says.
 */
export function natureOf(record: EngineRecord, contracts: MergedTable | null): string | null {
  const { table, index } = record;
  const own = table.valueIfThere(index, 'service_nature');
  if (own !== null) return own as string;
  if (table.schema.fields['service_category'] !== undefined)
    return byCategory(table.valueIfThere(index, 'service_category'));
  const reference = table.valueIfThere(index, 'procurement_ref');
  if (reference === null || !contracts?.has('procurement_ref')) return null;
  for (const contract of contracts.where('procurement_ref', reference)) {
    const nature = byCategory(contracts.valueOrNull(contract.index, 'service_category'));
    if (nature !== null) return nature;
  }
  return null;
}

function byCategory(category: unknown): string | null {
  if (category === null) return null;
  return NON_HEALTH.has(category) ? 'Non-health' : 'Health';
}
