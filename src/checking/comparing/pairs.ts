import type { DossierResult, RunResult } from '../result.js';

/** The dossiers of one CCG and period; or one dossier of which the CCG is not known. */
export interface Unit {
  readonly ccg: string | null;
  readonly ccgName: string | null;
  readonly periodEnd: string | null;
  readonly dossiers: readonly DossierResult[];
}

/** What is compared with what; null where the other run has no counterpart. */
export interface Pair {
  readonly older: Unit | null;
  readonly newer: Unit | null;
}

/**
 * Pairs the units of two runs: those of one CCG and period; else the newer with the period before it, since
 * fingerprints hold no period; else those that have a workbook in common. In the order of the newer run, then what
 * only the older has.
 */
export function pairsOf(older: RunResult, newer: RunResult): Pair[] {
  const pairing = new Pairing(unitsOf(older), unitsOf(newer));
  pairing.each((own, others) => others.find((other) => isSame(own, other)));
  pairing.each(before);
  pairing.each((own, others) => others.find((other) => shareWorkbook(own, other)));
  return pairing.result();
}

class Pairing {
  readonly #counterparts = new Map<Unit, Unit>();
  readonly #taken = new Set<Unit>();

  constructor(
    private readonly older: readonly Unit[],
    private readonly newer: readonly Unit[],
  ) {}

  /** Pairs each newer unit that has no counterpart with the older one that is named, unless another has that. */
  each(counterpart: (own: Unit, others: readonly Unit[]) => Unit | undefined): void {
    for (const own of [...this.newer].sort(byPeriod)) {
      if (this.#counterparts.has(own)) continue;
      const found = counterpart(own, this.older);
      if (found === undefined || this.#taken.has(found)) continue;
      this.#counterparts.set(own, found);
      this.#taken.add(found);
    }
  }

  result(): Pair[] {
    return [
      ...this.newer.map((own) => ({ older: this.#counterparts.get(own) ?? null, newer: own })),
      ...this.older.filter((own) => !this.#taken.has(own)).map((own) => ({ older: own, newer: null })),
    ];
  }
}

/** The dossiers of a run by CCG and period. One without a period is of the latest one of its CCG and year. */
function unitsOf({ dossiers }: RunResult): Unit[] {
  const units = new Map<string, DossierResult[]>();
  dossiers.forEach((dossier, i) => {
    const ccg = ccgOf(dossier);
    const period = dossier.periodEnd ?? latestOf(dossier, dossiers) ?? dossier.financialYear;
    const key = JSON.stringify(ccg === null ? [i] : [ccg, period]);
    units.set(key, [...(units.get(key) ?? []), dossier]);
  });
  return [...units.values()].map((held) => ({
    ccg: held[0]!.ccg,
    ccgName: held.find(({ ccgName }) => ccgName)?.ccgName ?? null,
    periodEnd: held.find(({ periodEnd }) => periodEnd !== null)?.periodEnd ?? null,
    dossiers: held,
  }));
}

function ccgOf({ ccg, ccgName }: Pick<DossierResult, 'ccg' | 'ccgName'>): string | null {
  return (ccg ?? ccgName ?? null)?.trim().toLowerCase() ?? null;
}

function latestOf(own: DossierResult, dossiers: readonly DossierResult[]): string | null {
  const ends = dossiers
    .filter((other) => ccgOf(other) === ccgOf(own) && other.financialYear === own.financialYear)
    .flatMap(({ periodEnd }) => periodEnd ?? []);
  return ends.sort().at(-1) ?? null;
}

function isSame(own: Unit, other: Unit): boolean {
  const ccg = ccgOf(own);
  return ccg === null
    ? ccgOf(other) === null && pathsOf(own).join() === pathsOf(other).join()
    : ccg === ccgOf(other) &&
        own.periodEnd === other.periodEnd &&
        (own.periodEnd !== null || yearOf(own) === yearOf(other));
}

/** The latest period of the same CCG that lies before; where none does, the first of those after. */
function before(own: Unit, others: readonly Unit[]): Unit | undefined {
  const ccg = ccgOf(own);
  if (ccg === null) return undefined;
  const same = others.filter((other) => ccgOf(other) === ccg).sort(byPeriod);
  return own.periodEnd === null
    ? same.at(-1)
    : (same.filter((other) => byPeriod(other, own) < 0).at(-1) ?? same[0]);
}

function byPeriod({ periodEnd: a }: Unit, { periodEnd: b }: Unit): number {
  return (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1;
}

/** Whether they have a workbook of one path or of the same bytes, and are not of two known CCGs. */
function shareWorkbook(own: Unit, other: Unit): boolean {
  const [ccg, otherCcg] = [ccgOf(own), ccgOf(other)];
  if (ccg !== null && otherCcg !== null && ccg !== otherCcg) return false;
  const [paths, hashes] = [new Set(pathsOf(other)), new Set(hashesOf(other))];
  return pathsOf(own).some((path) => paths.has(path)) || hashesOf(own).some((hash) => hashes.has(hash));
}

/** The paths of a unit's workbooks, in order. */
export function pathsOf({ dossiers }: Unit): string[] {
  return dossiers.flatMap(({ workbooks }) => workbooks.map(({ path }) => path)).sort();
}

function hashesOf({ dossiers }: Unit): string[] {
  return dossiers.flatMap(({ workbooks }) => workbooks.flatMap(({ sha256 }) => sha256 ?? []));
}

function yearOf({ dossiers }: Unit): string | null {
  return dossiers[0]!.financialYear;
}
