import { fillMessage, type Operand, type Place, type Severity } from '../../rulekit/index.js';
import type { Citation } from '../../sources/index.js';
import { cellAddress, financialYearLabel, isoDay } from '../../workbook/index.js';
import type { DossierWorkbook } from '../dossier.js';
import type { Finding } from '../result.js';
import { addressOf, type Address } from './addresses.js';
import { Fingerprints } from './fingerprints.js';
import type { MergedTable } from './merged-table.js';
import type { RawFinding } from './raw-finding.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings as the contract has them, sorted: workbook, sheet, row, column, rule, message, fingerprint. */
export function finishFindings(
  raw: readonly RawFinding[],
  workbooks: readonly DossierWorkbook[],
  table: (name: string) => MergedTable | null,
): Finding[] {
  const fingerprints = new Fingerprints(table);
  const finished = raw.map((finding) => {
    const address = addressOf(finding.place, table);
    return { address, finding: finish(finding, address, workbooks, table, fingerprints.of(finding)) };
  });
  return finished
    .sort((a, b) => compareAddresses(a.address, b.address) || compareFindings(a.finding, b.finding))
    .map(({ finding }) => finding);
}

function finish(
  raw: RawFinding,
  address: Address,
  workbooks: readonly DossierWorkbook[],
  table: (name: string) => MergedTable | null,
  fingerprint: string,
): Finding {
  const { rule, place, operands } = raw;
  const message = rule.messages[raw.messageId]!;
  const unconfirmed = raw.parameters.filter(({ entry }) => entry.status === 'unconfirmed');
  const lowered = message.severity === 'error' && unconfirmed.length > 0;
  const named = (at: Place): { sheet?: string; cell?: string } => {
    const { sheet, cell } = locate(addressOf(at, table), workbooks);
    return { ...(sheet === null ? {} : { sheet }), ...(cell === null ? {} : { cell }) };
  };
  return {
    rule: rule.id,
    messageId: raw.messageId,
    severity: lowered ? 'warning' : message.severity,
    message: fillMessage(message.text, operands),
    remedy: fillMessage(message.remedy, operands),
    ...locate(address, workbooks),
    table: place.kind === 'workbook' ? null : place.table,
    field: place.kind === 'cell' || place.kind === 'heading' ? place.field : null,
    related: raw.related.map((at) => locate(addressOf(at, table), workbooks)),
    operands: [...operands].map(([name, operand]) => ({
      name,
      ...operandResult(operand),
      ...(operand.from === undefined ? {} : named(operand.from)),
    })),
    parameters: raw.parameters.map(({ parameter, entry }) => ({
      id: parameter.id,
      title: parameter.title,
      value: entry.value,
      from: entry.from,
      to: entry.to,
      status: entry.status,
      source: sourceResult(entry.source),
    })),
    sources: rule.sources.map(sourceResult),
    lowered: lowered ? `${unconfirmed[0]!.parameter.title} is not confirmed by a published text` : null,
    fingerprint,
    acceptance: null,
  };
}

function locate(
  address: Address,
  workbooks: readonly DossierWorkbook[],
): { workbook: string; sheet: string | null; cell: string | null } {
  const { path, workbook } = workbooks[address.workbook]!;
  return {
    workbook: path,
    sheet: address.sheet < 0 ? null : workbook.sheets[address.sheet]!.name,
    cell: address.row < 0 ? null : cellAddress(address.row, address.column),
  };
}

type OperandResult =
  | { type: 'money'; pence: number }
  | { type: 'price'; tenThousandths: number }
  | { type: 'date'; date: string }
  | { type: 'financial-year'; year: string }
  | { type: 'number'; number: number }
  | { type: 'percentage'; share: number }
  | { type: 'text'; text: string }
  | { type: 'blank' };

function operandResult(operand: Operand): OperandResult {
  switch (operand.type) {
    case 'money':
      return { type: 'money', pence: operand.pence };
    case 'price':
      return { type: 'price', tenThousandths: operand.price };
    case 'date':
      return { type: 'date', date: isoDay(operand.day) };
    case 'financial-year':
      return { type: 'financial-year', year: financialYearLabel(operand.year) };
    case 'number':
      return { type: 'number', number: operand.number };
    case 'percentage':
      return { type: 'percentage', share: operand.share };
    case 'text':
      return { type: 'text', text: operand.text };
    case 'blank':
      return { type: 'blank' };
  }
}

function sourceResult({ source, quote }: Citation): Finding['sources'][number] {
  return { title: source.title, quote, url: source.url };
}

function compareAddresses(a: Address, b: Address): number {
  return a.workbook - b.workbook || a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** By code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
