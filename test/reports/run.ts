import {
  defineRule,
  type DossierResult,
  type Finding,
  type LocatedTableResult,
  type RunResult,
} from '../../src/index.js';
import type { ReportOptions } from '../../src/reports/index.js';

const tooMuch = defineRule({
  id: 'XX-01',
  slug: 'too-much',
  title: 'No contract is worth too much',
  basis: 'law',
  sources: [],
  why: 'Money is short.',
  messages: { tooMuch: { severity: 'error', text: 'x', remedy: 'Correct the value.' } },
  limbs: () => [],
});

/** What reports are made with: one rule, of the topic of contracts. */
export const options: ReportOptions = { rules: [tooMuch], topicOf: () => 'procurement' };

/** An answer to a finding: that it is accepted for the year 2016. */
export const answer = (
  parts: Partial<NonNullable<Finding['acceptance']>> = {},
): NonNullable<Finding['acceptance']> => ({
  from: 'configuration',
  workbook: null,
  sheet: null,
  cell: null,
  reason: 'Agreed.',
  owner: 'A',
  approver: 'B',
  since: '2016-01-01',
  until: '2016-12-31',
  status: 'accepted',
  said: null,
  figures: [],
  ...parts,
});

/** Parts of results, for tests of what is made of them: each part as it is unless a test says otherwise. */
export const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'XX-01',
  messageId: 'tooMuch',
  severity: 'error',
  severityFrom: 'rule',
  message: 'Contract C1 is worth £612,000.',
  remedy: 'Correct the value.',
  workbook: 'a.xlsx',
  sheet: 'Contracts',
  cell: 'F2',
  table: 'contracts',
  field: 'total_value',
  key: { contract_ref: 'C1' },
  related: [],
  operands: [],
  parameters: [],
  sources: [{ title: 'A source', quote: 'the words', url: null }],
  decision: { limb: null, grain: 'record', judgementDate: null, from: null, to: null, on: null },
  lowered: null,
  fingerprint: 'f',
  acceptance: null,
  ...parts,
});

export const located = (parts: Partial<LocatedTableResult> = {}): LocatedTableResult => ({
  table: 'contracts',
  sheet: 'Contracts',
  range: 'A1:F60',
  headerRow: 1,
  shape: 'list',
  how: 'headings',
  records: 58,
  totals: 1,
  units: { unit: 'GBP', from: 'no units stated' },
  varianceSign: null,
  columns: [{ field: 'contract_ref', column: 'A', heading: 'Ref', match: 'synonym', confidence: 0.97 }],
  unmatched: [],
  undecided: [],
  passedRows: [],
  hidden: { sheet: false, rows: 0 },
  notes: [],
  ...parts,
});

export const dossier = (parts: Partial<DossierResult> = {}): DossierResult => {
  const findings = parts.findings ?? [];
  const of = (severity: string): number => findings.filter((held) => held.severity === severity).length;
  return {
    ccg: null,
    financialYear: null,
    periodEnd: null,
    periodFrom: null,
    workbooks: [
      { path: 'a.xlsx', sha256: null, bytes: null, status: 'checked', problem: null, tables: [located()] },
    ],
    evaluated: [
      { rule: 'XX-01', judged: 58, outsideDates: 0, passedOver: 0, notJudged: [], findings: findings.length },
    ],
    notEvaluated: [],
    findings,
    acceptances: [],
    faults: [],
    summary: {
      error: of('error'),
      warning: of('warning'),
      info: of('info'),
      accepted: 0,
      evaluated: 1,
      notEvaluated: 0,
    },
    ...parts,
  };
};

export const run = (...dossiers: readonly DossierResult[]): RunResult => {
  const workbooks = dossiers.flatMap((held) => held.workbooks);
  const of = (status: string): number => workbooks.filter((held) => held.status === status).length;
  const sum = (severity: 'error' | 'warning' | 'info' | 'accepted'): number =>
    dossiers.reduce((n, { summary }) => n + summary[severity], 0);
  return {
    schemaVersion: 1,
    tool: { name: 'ccg-check', version: '0', rulePack: '0' },
    dossiers: [...dossiers],
    summary: {
      workbooks: workbooks.length,
      checked: of('checked'),
      noTables: of('no-tables'),
      unreadable: of('unreadable'),
      error: sum('error'),
      warning: sum('warning'),
      info: sum('info'),
      accepted: sum('accepted'),
    },
  };
};
