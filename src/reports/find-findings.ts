import type { DossierResult, Finding, RunResult } from '../checking/index.js';

/** A finding, and the dossier that it is of. */
export interface FoundFinding {
  readonly finding: Finding;
  readonly dossier: DossierResult;
}

/** `F18`, `Contracts!F18`, `'My sheet'!$F$18`, in lower case. */
const CELL = /^(?:'?(.+?)'?!)?\$?([a-z]{1,3})\$?(\d{1,7})$/;

/** Fewest characters of a fingerprint that name it. */
export const FEWEST_CHARACTERS = 6;

/**
 * The findings that are meant by the beginning of a fingerprint, or by a cell as reports name it: `Contracts!F18`, or
 * `F18` of any sheet.
 */
export function findingsCalled(run: RunResult, asked: string): FoundFinding[] {
  const wanted = asked.trim().toLowerCase();
  const all = run.dossiers.flatMap((dossier) => dossier.findings.map((finding) => ({ finding, dossier })));
  const isPrint = /^[0-9a-f]+$/.test(wanted) && wanted.length >= FEWEST_CHARACTERS;
  const byPrint = isPrint ? all.filter(({ finding }) => finding.fingerprint.startsWith(wanted)) : [];
  if (byPrint.length > 0) return byPrint;
  const at = CELL.exec(wanted);
  if (at === null) return [];
  const [, sheet, column, row] = at;
  return all.filter(
    ({ finding }) =>
      finding.cell?.toLowerCase() === `${column}${row}` &&
      (sheet === undefined || finding.sheet?.toLowerCase() === sheet),
  );
}

/** Whether something can be the beginning of a fingerprint or a cell; else why not, as a sentence. */
export function faultOfName(asked: string): string | null {
  const wanted = asked.trim().toLowerCase();
  if (CELL.test(wanted) || !/^[0-9a-f]*$/.test(wanted) || wanted.length >= FEWEST_CHARACTERS) return null;
  return `Give at least ${FEWEST_CHARACTERS} characters of the fingerprint, not "${asked}".`;
}

/** How many characters of each fingerprint tell them apart. */
export function charactersNeeded(fingerprints: readonly string[]): number {
  const all = [...new Set(fingerprints)];
  let length = FEWEST_CHARACTERS;
  while (length < 64 && new Set(all.map((print) => print.slice(0, length))).size < all.length) length++;
  return length;
}
