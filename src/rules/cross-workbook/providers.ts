import type { RuleRecord } from '../../rulekit/index.js';
import { financialYearEnd, financialYearStart, type FinancialYear } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';

export const LINE_FIELDS = ['line_type', 'provider_ods', 'description', 'annual_budget'] as const;
export const CONTRACT_FIELDS = [
  'annual_value',
  'provider_name',
  'provider_ods',
  'start_date',
  'end_date',
  'extension_end',
  'vat_rate',
  'commissioner_org',
  'commissioner_type',
] as const;
export type Line = RuleRecord<'budget', (typeof LINE_FIELDS)[number]>;
export type Contract = RuleRecord<'contracts', (typeof CONTRACT_FIELDS)[number]>;

/** What the budget and the register hold of one provider. */
export interface Provider {
  readonly lines: readonly Line[];
  readonly contracts: readonly Contract[];
}

/**
 * Providers that have both budget lines and contracts, by the number of their first line. They are known by their code,
 * else by their name, which the description of a provider's line is.
 */
export function providersOf(
  lines: readonly Line[],
  contracts: readonly Contract[],
): ReadonlyMap<number, Provider> {
  const codes = new Map<string, string>();
  for (const { provider_ods: code, provider_name: name } of contracts)
    if (code !== null && name !== null) codes.set(companyKey(name), keyOfCode(code));
  const keyOf = (code: string | null, name: string | null): string | null => {
    if (code !== null) return keyOfCode(code);
    const key = companyKey(name ?? '');
    return key === '' ? null : (codes.get(key) ?? `name ${key}`);
  };
  const held = new Map<string, { lines: Line[]; contracts: Contract[] }>();
  for (const contract of contracts) {
    const key = keyOf(contract.provider_ods, contract.provider_name);
    if (key === null) continue;
    const provider = held.get(key) ?? { lines: [], contracts: [] };
    provider.contracts.push(contract);
    held.set(key, provider);
  }
  for (const line of lines) {
    const key = keyOf(line.provider_ods, line.description);
    if (key !== null) held.get(key)?.lines.push(line);
  }
  const found = [...held.values()].filter((provider) => provider.lines.length > 0);
  return new Map(found.map((provider) => [provider.lines[0]!.index, provider]));
}

/** Whether a contract runs on any day of a year. */
export function isInYear(contract: Contract, year: FinancialYear): boolean {
  const { start_date: start } = contract;
  const end = endOf(contract);
  return (
    (start === null || start <= financialYearEnd(year)) && (end === null || end >= financialYearStart(year))
  );
}

/** Whether a contract runs on every day of a year, so that its yearly value is the cost of that year. */
export function isAllYear(contract: Contract, year: FinancialYear): boolean {
  const { start_date: start } = contract;
  const end = endOf(contract);
  return (
    (start === null || start <= financialYearStart(year)) && (end === null || end >= financialYearEnd(year))
  );
}

function endOf({ end_date: end, extension_end: extended }: Contract): number | null {
  return end === null || extended === null ? end : Math.max(end, extended);
}

function keyOfCode(code: string): string {
  return code.trim().toUpperCase();
}
