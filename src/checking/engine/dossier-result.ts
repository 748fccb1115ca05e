import {
  columnLetters,
  financialYearLabel,
  isoDay,
  rangeAddress,
  type Workbook,
} from '../../workbook/index.js';
import type { Earlier } from '../earlier.js';
import { rangeOf, type LocatedTable } from '../located.js';
import { periodOf, type Period } from '../period.js';
import type { DossierResult, LocatedTableResult, NotEvaluated, WorkbookResult } from '../result.js';
import type { LeftOut } from '../severities.js';
import type { TableData } from '../table-data.js';
import { cellRanges } from './addresses.js';
import type { MergedTable } from './merged-table.js';
import { programmeFigures } from './programme-figures.js';
import { settleDossier, type SettleInput } from './settle-dossier.js';
import { summariseRule } from './summarise.js';

/** What a dossier's result is made from. */
export interface DossierState extends Omit<SettleInput, 'table' | 'workbooks' | 'periodEnd'> {
  readonly workbooks: readonly {
    readonly path: string;
    readonly workbook: Workbook;
    readonly tables: readonly TableData[];
  }[];
  readonly earlier: Earlier;
  readonly tables: ReadonlyMap<string, MergedTable>;
  /** Rules and messages that the severities turn off. */
  readonly leftOut: readonly LeftOut[];
}

/** The result of a dossier in the shape of the contract. Sizes and hashes of files are added by who read them. */
export function dossierResult(state: DossierState): DossierResult {
  const table = tableOf(state);
  const period = periodOf(state.workbooks, table, state.asOf);
  const { outcomes, findings, acceptances, faults } = settleDossier(settleInput(state, period));
  const held = [...state.workbooks, ...state.earlier.workbooks];
  const summaries = outcomes.map((outcome) => summariseRule(outcome, table, held));
  const evaluated = summaries.flatMap((summary) => summary.evaluated ?? []);
  const notEvaluated = withLeftOut(
    summaries.flatMap((summary) => summary.notEvaluated),
    state.leftOut,
  );
  const figures = programmeFigures(state.tables.get('budget') ?? null, state.workbooks);
  const standing = findings.filter(({ acceptance }) => acceptance?.status !== 'accepted');
  const count = (severity: string): number => standing.filter((f) => f.severity === severity).length;
  return {
    ccg: period.ccg,
    ccgName: period.ccgName,
    financialYear: period.financialYear === null ? null : financialYearLabel(period.financialYear),
    periodEnd: period.periodEnd === null ? null : isoDay(period.periodEnd),
    periodFrom: period.from,
    workbooks: state.workbooks.map(workbookResult),
    ...(state.earlier.workbooks.length > 0 && {
      comparedWith: [...new Set(state.earlier.workbooks.map(({ path }) => path))],
    }),
    ...(figures !== null && { figures }),
    evaluated,
    notEvaluated,
    findings: [...findings],
    acceptances: [...acceptances],
    faults: [...faults],
    summary: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      accepted: findings.length - standing.length,
      evaluated: evaluated.length,
      notEvaluated: notEvaluated.filter(({ limb }) => limb === null).length,
    },
  };
}

/** What the state of a dossier is settled from. */
export function settleInput(
  state: DossierState,
  { periodEnd }: Pick<Period, 'periodEnd'> = periodOf(state.workbooks, tableOf(state), state.asOf),
): SettleInput {
  return {
    ...state,
    workbooks: [...state.workbooks, ...state.earlier.workbooks],
    table: tableOf(state),
    periodEnd,
  };
}

function tableOf({ tables, earlier }: DossierState): (name: string) => MergedTable | null {
  return (name) => tables.get(name) ?? earlier.tables.get(name) ?? null;
}

/** What was not evaluated, and what was turned off besides: a message stands where a limb else does. */
function withLeftOut(notEvaluated: readonly NotEvaluated[], leftOut: readonly LeftOut[]): NotEvaluated[] {
  if (leftOut.length === 0) return [...notEvaluated];
  const off = leftOut.map(({ rule, message }) => ({
    rule,
    limb: message,
    reason: 'rule-off' as const,
    detail: 'turned off in the configuration',
  }));
  return [...notEvaluated, ...off].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function workbookResult({ path, workbook, tables }: DossierState['workbooks'][number]): WorkbookResult {
  return {
    path,
    sha256: null,
    bytes: null,
    status: tables.length === 0 ? 'no-tables' : 'checked',
    problem: null,
    tables: tables.map((data) => tableResult(data, workbook)),
  };
}

/** A located and read table, as results and `inspect` show it. */
export function tableResult(data: TableData, workbook: Workbook): LocatedTableResult {
  const { located } = data;
  const sheet = workbook.sheets[located.sheet]!;
  const totals = data.totals.reduce((n, total) => n + total, 0);
  return {
    table: located.table,
    sheet: sheet.name,
    range: rangeAddress(rangeOf(located)),
    headerRow: located.headerRow + 1,
    shape: located.shape,
    how: located.how,
    records: data.rows.length - totals,
    totals,
    units: data.units,
    varianceSign: located.varianceSign && { sign: located.varianceSign.sign, from: located.varianceSign.at },
    columns: located.columns.map(({ field, column, heading, match, confidence, why }) => ({
      field,
      column: columnLetters(column),
      heading,
      match,
      confidence: Math.round(confidence * 100) / 100,
      ...(why === undefined ? {} : { why }),
    })),
    unmatched: located.unmatched.map(({ column, heading }) => ({ column: columnLetters(column), heading })),
    undecided: located.undecided.map(({ column, heading, candidates }) => ({
      column: columnLetters(column),
      heading,
      candidates: [...candidates],
    })),
    passedRows: passedRows(located),
    hidden: {
      sheet: sheet.visibility !== 'visible',
      rows: hiddenWithin(sheet.hiddenRows, located),
    },
    notes: [...located.notes],
  };
}

function passedRows({ passedRows: rows }: LocatedTable): LocatedTableResult['passedRows'] {
  const reasons = [...new Set(rows.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const own = rows.filter((passed) => passed.reason === reason);
    return {
      reason,
      rows: cellRanges(own.map(({ row }) => ({ row, column: 0 }))).replaceAll('A', ''),
      count: own.length,
    };
  });
}

function hiddenWithin(spans: readonly (readonly [number, number])[], located: LocatedTable): number {
  return spans.reduce(
    (n, [first, last]) =>
      n + Math.max(0, Math.min(last, located.lastRow) - Math.max(first, located.firstRow) + 1),
    0,
  );
}
