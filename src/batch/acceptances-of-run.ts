import type { DossierResult } from '../index.js';

/**
 * Dossiers of one run, whose configuration is one: an acceptance that names a finding in one of them is not said to
 * name nothing in the others.
 */
export function settleOverRun(dossiers: readonly DossierResult[]): DossierResult[] {
  const used = new Set(
    dossiers.flatMap(({ acceptances }) =>
      acceptances.filter(({ index, findings }) => index !== null && findings > 0).map(({ index }) => index),
    ),
  );
  return dossiers.map((dossier) => (used.size === 0 ? dossier : settled(dossier, used)));
}

function settled(dossier: DossierResult, used: ReadonlySet<number | null>): DossierResult {
  const isIdle = ({ index, findings, finding }: DossierResult['acceptances'][number]): boolean =>
    index !== null && used.has(index) && findings === 0 && finding !== null;
  const idle = new Set(dossier.acceptances.filter(isIdle).map(({ finding }) => finding));
  if (idle.size === 0) return dossier;
  const dropped = dossier.findings.filter(({ fingerprint }) => idle.has(fingerprint));
  const count = (of: (finding: DossierResult['findings'][number]) => boolean): number =>
    dropped.filter(of).length;
  const { summary } = dossier;
  return {
    ...dossier,
    findings: dossier.findings.filter((finding) => !dropped.includes(finding)),
    acceptances: dossier.acceptances.map((acceptance) =>
      isIdle(acceptance) ? { ...acceptance, state: 'not-judged', finding: null } : acceptance,
    ),
    evaluated: dossier.evaluated.map((entry) => ({
      ...entry,
      findings: entry.findings - count(({ rule }) => rule === entry.rule),
    })),
    summary: {
      ...summary,
      error: summary.error - count(({ severity }) => severity === 'error'),
      warning: summary.warning - count(({ severity }) => severity === 'warning'),
      info: summary.info - count(({ severity }) => severity === 'info'),
    },
  };
}
