import type { RunResult } from '../index.js';

const LEVELS = ['error', 'warning', 'info'] as const;

/** Whether something of a run could not be checked: a file, a rule, or all of it. */
export function isIncomplete({ summary, dossiers }: RunResult): boolean {
  const faults = dossiers.some((dossier) => dossier.faults.length > 0);
  return summary.checked === 0 || summary.unreadable > 0 || faults;
}

/** 2 where something could not be checked, else 1 where there are findings at or above a level, else 0. */
export function statusOf(
  incomplete: boolean,
  found: Readonly<Record<(typeof LEVELS)[number], number>>,
  failOn: string,
): 0 | 1 | 2 {
  if (incomplete) return 2;
  const level = LEVELS.findIndex((known) => known === failOn);
  return LEVELS.some((severity, i) => i <= level && found[severity] > 0) ? 1 : 0;
}
