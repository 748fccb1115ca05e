import { operandOf } from '../checking/engine/value-result.js';
import type { Finding } from '../checking/index.js';
import { formatOperand, type Rule } from '../rulekit/index.js';
import { tableByName } from '../schema/index.js';
import { parseRange } from '../workbook/index.js';
import { parameterValue } from './parameter-value.js';
import { isOwnSheet } from './text-places.js';
import { topicTitle } from './topics.js';
import { datesInWords } from './words.js';

/** A figure of a finding, in words, and where it stands; `at` is '' where it was worked out. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly at: string;
}

/** What is said of a parameter's value besides its dates, by its status. */
const DOUBTS: Readonly<Record<string, string>> = {
  unconfirmed: ', not confirmed',
  local: ', overridden in the configuration',
};

/** The figures that a finding's message speaks of, each with its cell. */
export function figuresOf(finding: Finding): Figure[] {
  return finding.operands.map((operand) => {
    const { name, workbook, sheet, cell } = operand;
    const place = { workbook: workbook ?? finding.workbook, sheet: sheet ?? finding.sheet };
    return {
      name: fieldInWords(name, finding.table),
      value: formatOperand(operandOf(operand)),
      at: cell === undefined ? '' : cellFrom(finding, { ...place, cell }),
    };
  });
}

/** A cell as seen from a finding: `G6` on its own sheet, `Pools!C5` on another, with the workbook in another one. */
export function cellFrom(
  { workbook, sheet }: Pick<Finding, 'workbook' | 'sheet'>,
  other: Pick<Finding, 'workbook' | 'sheet' | 'cell'>,
): string {
  const cell = other.cell ?? '';
  if (other.workbook === workbook && other.sheet === sheet) return cell === '' ? (sheet ?? workbook) : cell;
  const at = placeInWords(other);
  if (other.workbook === workbook) return at === '' ? workbook : at;
  return at === '' ? other.workbook : `${other.workbook}, ${at}`;
}

/** `Contracts!F18`, `Contracts`, `F18` of a CSV file; '' for the workbook itself. */
export function placeInWords({
  workbook,
  sheet,
  cell,
}: Pick<Finding, 'workbook' | 'sheet' | 'cell'>): string {
  if (sheet === null || isOwnSheet(workbook, sheet)) return cell ?? '';
  return cell === null ? sheet : `${sheet}!${cell}`;
}

/** The business key of a finding's record: `Contract reference C1`; '' where it has none. */
export function recordInWords({ key, table }: Finding): string {
  return Object.entries(key ?? {})
    .map(([field, value]) => `${fieldInWords(field, table)} ${value}`)
    .join(', ');
}

/** The heading of a field; a value that a rule worked out by its name, spelled out. */
export function fieldInWords(name: string, table: string | null): string {
  const heading = tableByName(table ?? '')?.fields[name]?.heading;
  if (heading !== undefined) return heading;
  const spelled = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/** The values that a finding was judged by: `Threshold: £589,148 (from 1 January 2016, not confirmed)`. */
export function parametersInWords({ parameters }: Finding): string[] {
  return parameters.map(
    ({ title, unit, value, from, to, status }) =>
      `${title}: ${parameterValue(unit, value)} (${datesInWords(from, to)}${DOUBTS[status] ?? ''})`,
  );
}

/** `“the words” (A source)`; the title alone where nothing is quoted. */
export function sourceInWords({ title, quote }: Finding['sources'][number]): string {
  return quote === null ? title : `“${quote}” (${title})`;
}

/** What a severity rests on where it is not the rule's own; '' where it is. */
export function severityReason({ lowered, severityFrom }: Finding): string {
  if (lowered !== null) return `Shown as a warning because ${lowered}.`;
  return severityFrom === 'configuration' ? 'Its severity is set in the configuration.' : '';
}

/** Row and column of a finding's cell, from 0; null for a place without a cell. */
export function positionOf({ cell }: Pick<Finding, 'cell'>): { row: number; column: number } | null {
  const range = cell === null ? null : parseRange(cell);
  return range && { row: range.firstRow, column: range.firstColumn };
}

/** What reports say of rules, by their ids; aliases lead to their rule. */
export class RuleBook {
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(
    rules: readonly Rule[],
    private readonly topicOf: (rule: string) => string | null = () => null,
  ) {
    this.#rules = new Map(rules.flatMap((rule) => [rule.id, ...rule.aliases].map((id) => [id, rule])));
  }

  rule(id: string): Rule | null {
    return this.#rules.get(id) ?? null;
  }

  title(id: string): string {
    return this.#rules.get(id)?.title ?? '';
  }

  why(id: string): string {
    return this.#rules.get(id)?.why ?? '';
  }

  topic(id: string): string {
    const topic = this.topicOf(id);
    return topic === null ? 'Rules of your own' : topicTitle(topic);
  }
}
