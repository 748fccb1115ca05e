import type { DossierResult, Finding } from '../../src/checking/index.js';

/** An acceptance that holds. */
export const accepted: NonNullable<Finding['acceptance']> = {
  from: 'configuration',
  workbook: null,
  sheet: null,
  cell: null,
  reason: 'Agreed with NHS England.',
  owner: 'Head of finance',
  approver: 'Chief finance officer',
  since: '2015-04-01',
  until: '2016-03-31',
  status: 'accepted',
  said: null,
  figures: [],
};

/** A finding at B2 of sheet Pools of `book.xlsx`, but for what is given. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'PF-01',
    messageId: 'own',
    severity: 'error',
    severityFrom: 'rule',
    message: 'The CCG pays for what is not its own.',
    remedy: 'Move the line.',
    workbook: 'book.xlsx',
    sheet: 'Pools',
    cell: 'B2',
    table: 'pools',
    field: 'amount',
    key: null,
    related: [],
    operands: [],
    parameters: [],
    sources: [{ title: 'Guidance', quote: 'own functions', url: null }],
    decision: { limb: null, grain: 'record', judgementDate: null, from: null, to: null, on: null },
    lowered: null,
    fingerprint: 'abc',
    acceptance: null,
    ...given,
  };
}

/** A result of one workbook, `book.xlsx`, with findings. */
export function aResult(findings: readonly Finding[], given: Partial<DossierResult> = {}): DossierResult {
  return {
    ccg: null,
    financialYear: null,
    periodEnd: null,
    periodFrom: null,
    workbooks: [
      { path: 'book.xlsx', sha256: null, bytes: null, status: 'checked', problem: null, tables: [] },
    ],
    evaluated: [],
    notEvaluated: [],
    findings: [...findings],
    acceptances: [],
    faults: [],
    summary: { error: 0, warning: 0, info: 0, accepted: 0, evaluated: 0, notEvaluated: 0 },
    ...given,
  };
}
