import { fillMessage, formatOperand, show, type Operand, type Severity } from '../../rulekit/index.js';
import { cellAddress, isoDay, quotedSheet, type Day } from '../../workbook/index.js';
import type { DossierWorkbook } from '../dossier.js';
import type { DecisionStep, Finding } from '../finding.js';
import type { SeverityBook } from '../severities.js';
import { addressOf, type Address } from './addresses.js';
import { businessKey } from './business-key.js';
import { Fingerprints } from './fingerprints.js';
import type { MergedTable } from './merged-table.js';
import type { RawFinding } from './raw-finding.js';
import type { Read, TracedStep } from './trace.js';
import { sourceResult, valueResult } from './value-result.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** What findings are finished with. */
export interface FindingsInput {
  /** The dossier's workbooks, then those of earlier periods. */
  readonly workbooks: readonly DossierWorkbook[];
  readonly table: (name: string) => MergedTable | null;
  readonly severities: SeverityBook;
  /** J of the dossier. */
  readonly judgementDate: Day | null;
}

/** A finding as the contract has it, with what it was made from. */
export interface FinishedFinding {
  readonly raw: RawFinding;
  readonly address: Address;
  readonly finding: Finding;
}

/** Makes findings of the contract from what rules reported. */
export class Finisher {
  readonly #input: FindingsInput;
  readonly #fingerprints: Fingerprints;

  constructor(input: FindingsInput) {
    this.#input = input;
    this.#fingerprints = new Fingerprints(input.table);
  }

  /** To be asked once for each finding, in the order in which they were found. */
  finish(raw: RawFinding): FinishedFinding {
    const { workbooks, table, severities } = this.#input;
    const { rule, messageId, place, operands } = raw;
    const address = addressOf(place, table);
    const message = rule.messages[messageId]!;
    const stated = severities.stated(rule, messageId);
    const severity = stated === null || stated === 'off' ? message.severity : stated;
    const unconfirmed = raw.parameters.find(({ entry }) => entry.status === 'unconfirmed');
    // Stated or not: a figure that nobody has seen in print makes no error.
    const lowered = severity === 'error' && unconfirmed !== undefined;
    const at = locate(address, workbooks);
    const finding: Finding = {
      rule: rule.id,
      messageId,
      severity: lowered ? 'warning' : severity,
      severityFrom: stated === null ? 'rule' : 'configuration',
      message: fillMessage(message.text, operands, (operand) => this.#cellOf(operand, at)),
      remedy: fillMessage(message.remedy, operands),
      ...at,
      table: place.kind === 'workbook' ? null : place.table,
      field: place.kind === 'cell' || place.kind === 'heading' ? place.field : null,
      key: businessKey(place, table),
      related: raw.related.map((other) => locate(addressOf(other, table), workbooks)),
      operands: [...operands].map(([name, operand]) => ({
        name,
        ...valueResult(operand),
        ...this.#placeOf(operand, at.workbook),
      })),
      parameters: parametersOf(raw),
      sources: rule.sources.map(sourceResult),
      decision: this.#decision(raw),
      lowered: lowered ? `${unconfirmed.parameter.title} is not confirmed by a published text` : null,
      fingerprint: this.#fingerprints.of(raw),
      acceptance: null,
    };
    return { raw, address, finding };
  }

  #placeOf({ from }: Operand, own: string): { workbook?: string; sheet?: string; cell?: string } {
    if (from === undefined) return {};
    const { workbook, sheet, cell } = locate(addressOf(from, this.#input.table), this.#input.workbooks);
    return {
      ...(workbook === own ? {} : { workbook }),
      ...(sheet === null ? {} : { sheet }),
      ...(cell === null ? {} : { cell }),
    };
  }

  /** The cell of an operand as a message names it: by its address, with its sheet and workbook where they are others. */
  #cellOf(
    { from }: Operand,
    own: { readonly workbook: string; readonly sheet: string | null },
  ): string | null {
    if (from?.kind !== 'cell') return null;
    const { workbook, sheet, cell } = locate(addressOf(from, this.#input.table), this.#input.workbooks);
    if (cell === null || sheet === null) return null;
    const address = sheet === own.sheet && workbook === own.workbook ? cell : `${quotedSheet(sheet)}!${cell}`;
    return workbook === own.workbook ? address : `${address} of ${workbook}`;
  }

  #step({ step, reads, judgementDate }: TracedStep): DecisionStep {
    const { table, workbooks } = this.#input;
    return {
      step,
      cells: reads.slice(0, CELLS_NAMED).map((read) => {
        const { workbook, sheet, cell } = locate(addressOf(read.place, table), workbooks);
        const heading = read.table.field(read.field).heading;
        return { workbook, sheet: sheet ?? '', cell, field: read.field, heading, ...valueRead(read) };
      }),
      more: Math.max(0, reads.length - CELLS_NAMED),
      judgementDate,
    };
  }

  #decision({ limb, appliesOn, steps }: RawFinding): Finding['decision'] {
    const { judgementDate } = this.#input;
    return {
      limb: limb.name ?? null,
      grain: limb.grain,
      judgementDate: judgementDate === null ? null : isoDay(judgementDate),
      from: limb.applies?.from ?? null,
      to: limb.applies?.to ?? null,
      on: appliesOn === null ? null : isoDay(appliesOn),
      ...(steps && { steps: steps.map((step) => this.#step(step)) }),
    };
  }
}

/** Cells of a step that are named; of more, the number. */
const CELLS_NAMED = 20;

/** Findings in their order: workbook, sheet, row, column, severity, rule, message, fingerprint. */
export function inOrder(finished: readonly FinishedFinding[]): Finding[] {
  return [...finished]
    .sort((a, b) => compareAddresses(a.address, b.address) || compareFindings(a.finding, b.finding))
    .map(({ finding }) => finding);
}

/** A place in terms of its workbook's path, its sheet and its cell. */
export function locate(
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

/** A cell that was read as messages show it, or what a column came to. */
function valueRead({ table, field, record, sum }: Read): { value: string; added: number | null } {
  if (record !== null) return { value: formatOperand(table.operand(record, field)), added: null };
  const { total, count } = sum!;
  const amount = table.field(field).kind === 'money' ? show.money(total) : show.number(total);
  return { value: formatOperand(amount), added: count };
}

function parametersOf({ parameters }: RawFinding): Finding['parameters'] {
  return parameters.map(({ parameter, entry, on }) => ({
    id: parameter.id,
    title: parameter.title,
    unit: parameter.unit,
    value: entry.value,
    from: entry.from,
    to: entry.to,
    on: on === null ? null : isoDay(on),
    status: entry.status,
    note: entry.note ?? null,
    source: sourceResult(entry.source),
  }));
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
