import type { Place } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import type { MergedTable } from '../engine/merged-table.js';
import { PRICE_UNIT } from '../engine/value-result.js';
import type { Acceptance } from './acceptance.js';

/** An acceptance wherever it is stated; what is blank there is null. */
export interface StatedAcceptance {
  readonly from: 'workbook' | 'configuration';
  /** Its position in the configuration; null in a workbook. */
  readonly index: number | null;
  /** Its row; of one in the configuration the first workbook. */
  readonly place: Place;
  /** The cell of its rule; of one in the configuration as `place`. */
  readonly rulePlace: Place;
  readonly rule: string | null;
  readonly ccg: string | null;
  readonly table: string | null;
  readonly key: string | null;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly approver: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly figures: number | Readonly<Record<string, number>> | null;
  /** The cell that keeps it from being taken: blank where it must not be, or not to be read. */
  readonly incompleteAt: Place | null;
}

const REQUIRED = ['reason', 'owner', 'approver', 'from', 'until'] as const;
const OPTIONAL = ['ccg', 'table', 'key', 'figure'] as const;

/** The acceptances of a configuration. */
export function inConfiguration(acceptances: readonly Acceptance[]): StatedAcceptance[] {
  return acceptances.map(({ rule, where, reason, owner, approver, from, until, figures }, index) => ({
    from: 'configuration',
    index,
    place: { kind: 'workbook', workbook: 0 },
    rulePlace: { kind: 'workbook', workbook: 0 },
    rule,
    ccg: where?.ccg ?? null,
    table: where?.table ?? null,
    key: where?.key === undefined ? null : typeof where.key === 'string' ? where.key : where.key.join(', '),
    reason,
    owner,
    approver,
    since: from,
    until,
    figures: figures ?? null,
    incompleteAt: null,
  }));
}

/** The acceptances on the sheets of the workbooks. */
export function onSheets(table: MergedTable | null): StatedAcceptance[] {
  if (table === null) return [];
  return table.records.map(({ index }) => {
    const words = (field: string): string | null => table.valueOrNull(index, field) as string | null;
    const date = (field: string): Day | null => table.valueOrNull(index, field) as Day | null;
    const isLost = (field: string): boolean =>
      !['value', 'blank', 'absent'].includes(table.state(index, field));
    const missing = REQUIRED.find((field) => table.state(index, field) !== 'value') ?? OPTIONAL.find(isLost);
    const figure = table.valueOrNull(index, 'figure') as number | null;
    return {
      from: 'workbook',
      index: null,
      place: { kind: 'record', table: table.name, record: index },
      rulePlace: table.at(index, 'rule'),
      rule: words('rule'),
      ccg: words('ccg'),
      table: words('table'),
      key: words('key'),
      reason: words('reason'),
      owner: words('owner'),
      approver: words('approver'),
      since: date('from'),
      until: date('until'),
      figures: figure === null ? null : figure / PRICE_UNIT,
      incompleteAt: missing === undefined ? null : table.at(index, missing),
    };
  });
}

/** What an acceptance accepts, in words: `PR-10 for P-7`. */
export function whatIsAccepted({ rule, table, key }: StatedAcceptance): string {
  const where = key ?? table;
  return `${rule ?? 'a finding'}${where === null ? '' : ` for ${where}`}`;
}
