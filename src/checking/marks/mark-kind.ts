import type { Finding } from '../finding.js';
import { SEVERITY_SYMBOLS, SEVERITY_WORDS } from '../words.js';

/** What a marked cell is marked as: the severity of its worst finding that stands, or that all of them are accepted. */
export type MarkKind = Finding['severity'] | 'accepted';

/** The kinds, the worst first. */
export const MARK_KINDS: readonly MarkKind[] = ['error', 'warning', 'info', 'accepted'];

/** How a kind looks in a cell, as `RRGGBB`: the tints that Excel's users know, readable on each other. */
export const MARK_COLOURS: Readonly<Record<MarkKind, { readonly fill: string; readonly text: string }>> = {
  error: { fill: 'FFC7CE', text: '9C0006' },
  warning: { fill: 'FFEB9C', text: '7F4F00' },
  info: { fill: 'DDEBF7', text: '1F4E78' },
  accepted: { fill: 'EDEDED', text: '595959' },
};

/** A kind as people read it, with its symbol: never colour alone. */
export const MARK_LABELS: Readonly<Record<MarkKind, string>> = {
  error: `${SEVERITY_SYMBOLS.error} ${SEVERITY_WORDS.error}`,
  warning: `${SEVERITY_SYMBOLS.warning} ${SEVERITY_WORDS.warning}`,
  info: `${SEVERITY_SYMBOLS.info} ${SEVERITY_WORDS.info}`,
  accepted: '✓ Accepted',
};

/** What a finding is marked as. */
export function markKind({ severity, acceptance }: Finding): MarkKind {
  return acceptance?.status === 'accepted' ? 'accepted' : severity;
}

/** Findings with the worst first; those of one kind keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => MARK_KINDS.indexOf(markKind(a)) - MARK_KINDS.indexOf(markKind(b)));
}
