import type { NotJudgedReason } from '../../rulekit/index.js';
import type { Evaluated, NotEvaluated } from '../result.js';
import type { DossierWorkbook } from '../dossier.js';
import { addressOf, cellRanges, type Address } from './addresses.js';
import type { RuleOutcome } from './evaluate.js';
import type { MergedTable } from './merged-table.js';
import type { LimbOutcome } from './run-limb.js';

/** The three outcomes of a rule, counted: what was judged, what was not and why. */
export function summariseRule(
  outcome: RuleOutcome,
  table: (name: string) => MergedTable | null,
  workbooks: readonly DossierWorkbook[],
): { evaluated: Evaluated | null; notEvaluated: NotEvaluated[] } {
  const { rule, limbs } = outcome;
  const findings = limbs.reduce((n, limb) => n + limb.findings.length, 0);
  const judged = limbs.reduce((n, limb) => n + limb.counts.judged, 0);
  if (judged === 0 && findings === 0)
    return { evaluated: null, notEvaluated: [{ rule: rule.id, limb: null, ...mainReason(limbs) }] };
  const notEvaluated = limbs
    .filter((limb) => limb.counts.judged === 0 && limb.findings.length === 0)
    .map((limb) => ({ rule: rule.id, limb: limb.limb.name ?? null, ...mainReason([limb]) }));
  return {
    evaluated: {
      rule: rule.id,
      judged,
      outsideDates: limbs.reduce((n, limb) => n + limb.counts.outsideDates, 0),
      passedOver: limbs.reduce((n, limb) => n + limb.counts.passedOver, 0),
      notJudged: notJudged(limbs, table, workbooks),
      findings,
    },
    notEvaluated: notEvaluated.filter(({ limb }) => limb !== null),
  };
}

function notJudged(
  limbs: readonly LimbOutcome[],
  table: (name: string) => MergedTable | null,
  workbooks: readonly DossierWorkbook[],
): Evaluated['notJudged'] {
  return limbs.flatMap((limb) =>
    [...limb.counts.notJudged].map(([reason, { count, detail, places }]) => ({
      reason,
      count,
      detail,
      cells: cellsInWords(
        places.map((place) => addressOf(place, table)).filter(({ row }) => row >= 0),
        workbooks,
      ),
    })),
  );
}

/** Cells as ranges; of several workbooks, after the workbook and sheet in which they stand. */
function cellsInWords(addresses: readonly Address[], workbooks: readonly DossierWorkbook[]): string {
  if (workbooks.length < 2) return cellRanges(addresses);
  const sheets = new Map<string, Address[]>();
  for (const address of addresses) {
    const { path, workbook } = workbooks[address.workbook]!;
    const name = `${path} ${workbook.sheets[address.sheet]!.name}`;
    const own = sheets.get(name);
    if (own === undefined) sheets.set(name, [address]);
    else own.push(address);
  }
  return [...sheets].map(([name, held]) => `${name}!${cellRanges(held)}`).join('; ');
}

/** Reasons in the order in which they explain best why nothing was judged. */
const RANK: readonly NotJudgedReason[] = [
  'unreadable',
  'not-calculated',
  'blank',
  'reference-missing',
  'level-unknown',
  'no-parameter',
  'date-unknown',
  'outside-dates',
  'not-applicable',
  'column-missing',
  'table-missing',
  'rule-off',
];

/**
 * Why nothing was judged: of the limbs that got furthest. A record that could not be read explains more than
 * one outside the dates, and that more than a table that is not there.
 */
function mainReason(limbs: readonly LimbOutcome[]): { reason: NotJudgedReason; detail: string } {
  const reasons = limbs.flatMap(reasonsOf).sort((a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason));
  return reasons[0] ?? { reason: 'not-applicable', detail: 'nothing to judge' };
}

function reasonsOf(limb: LimbOutcome): { reason: NotJudgedReason; detail: string }[] {
  const { counts, stopped } = limb;
  const reasons = [...counts.notJudged].map(([reason, { detail, count }]) => ({
    reason,
    detail: count > 1 ? `${detail} (${count} times)` : detail,
  }));
  if (stopped !== null) reasons.push({ reason: stopped.reason, detail: stopped.detail });
  if (counts.outsideDates > 0)
    reasons.push({
      reason: 'outside-dates',
      detail: 'all dates lie outside those between which the rule applies',
    });
  if (counts.passedOver > 0 && reasons.length === 0)
    reasons.push({ reason: 'not-applicable', detail: 'no row that the rule is about' });
  if (reasons.length === 0) reasons.push({ reason: 'not-applicable', detail: 'no row to judge' });
  return reasons;
}
