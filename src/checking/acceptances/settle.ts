import type { AcceptanceState, AcceptanceView, Place } from '../../rulekit/index.js';
import { isoDay, type Day } from '../../workbook/index.js';
import { bodyName } from '../engine/circumstances.js';
import { locate, type FindingsInput, type FinishedFinding } from '../engine/findings.js';
import { addressOf } from '../engine/addresses.js';
import type { MergedTable } from '../engine/merged-table.js';
import type { AcceptanceResult, Finding, FindingAcceptance } from '../finding.js';
import { tableCalled, type AcceptFrom } from './acceptance.js';
import { compareFigures, type FigureTolerance } from './figures.js';
import { whatIsAccepted, type StatedAcceptance } from './stated.js';

/** What acceptances are held against. */
export interface AcceptanceInput extends Pick<FindingsInput, 'workbooks' | 'table' | 'judgementDate'> {
  readonly stated: readonly StatedAcceptance[];
  readonly take: AcceptFrom;
  /** Ids of all rules that there are, in capitals, aliases among them. */
  readonly ruleIds: ReadonlySet<string>;
  /** The same of the rules that could judge something. */
  readonly evaluated: ReadonlySet<string>;
  readonly tolerance: FigureTolerance;
}

/** An acceptance, what became of it, and how the result tells of it. */
export interface SettledAcceptance {
  readonly view: AcceptanceView;
  readonly result: AcceptanceResult;
}

/** Findings with their answers, and what became of each acceptance. */
export interface Settled {
  readonly findings: readonly FinishedFinding[];
  readonly acceptances: readonly SettledAcceptance[];
}

/** Answers findings by the acceptances that name them. */
export function settleAcceptances(findings: readonly FinishedFinding[], input: AcceptanceInput): Settled {
  const answers = new Map<FinishedFinding, FindingAcceptance>();
  const outcomes = input.stated.map((stated) => ({ stated, ...new Settling(stated, input).of(findings) }));
  for (const [finding, answer] of outcomes.flatMap((outcome) => outcome.answers))
    if (answer.status === 'accepted' || !answers.has(finding)) answers.set(finding, answer);
  const acceptances = outcomes.map(({ stated, state, named, answers: own }) => {
    // What has ended and was approved again leaves nothing to say.
    const open = own.filter(([finding]) => answers.get(finding)!.status !== 'accepted').length;
    return viewOf(stated, state, state === 'expired' ? open : named, input);
  });
  return {
    findings: findings.map((finished) => {
      const acceptance = answers.get(finished);
      return acceptance === undefined
        ? finished
        : { ...finished, finding: { ...finished.finding, acceptance } };
    }),
    acceptances,
  };
}

interface Outcome {
  readonly state: AcceptanceState;
  readonly named: number;
  readonly answers: readonly (readonly [FinishedFinding, FindingAcceptance])[];
}

/** One acceptance held against the findings. */
class Settling {
  constructor(
    private readonly stated: StatedAcceptance,
    private readonly input: AcceptanceInput,
  ) {}

  of(findings: readonly FinishedFinding[]): Outcome {
    const { stated, input } = this;
    const is = (state: AcceptanceState, named = 0): Outcome => ({ state, named, answers: [] });
    if (input.take === 'none' || (input.take === 'config' && stated.from === 'workbook'))
      return is('ignored');
    const id = stated.rule?.split('/')[0]!.trim().toUpperCase();
    if (id === undefined || !input.ruleIds.has(id)) return is('no-rule');
    if (stated.incompleteAt !== null) return is('incomplete');
    if (stated.ccg !== null && !isThisBody(stated.ccg, input.table('org'))) return is('not-judged');
    const named = findings.filter((finished) => this.#names(finished));
    if (named.length === 0) return is(this.#withoutFinding(id));
    const subjects = new Set(named.map(({ raw }) => subjectOf(raw.place)));
    if (stated.key === null ? named.length > 1 : subjects.size > 1)
      return is(stated.key === null ? 'too-broad' : 'shared-key', named.length);
    const timely = this.#timely();
    if (timely === 'no-period' || timely === 'not-yet') return is(timely, named.length);
    const answers = named.map((finished) => [finished, this.#answer(finished.finding, timely)] as const);
    const changed = answers.some(([, { status }]) => status === 'changed');
    return { state: changed ? 'changed' : timely, named: named.length, answers };
  }

  /** Whether the acceptance is in force at J. */
  #timely(): 'accepted' | 'expired' | 'not-yet' | 'no-period' {
    const { judgementDate } = this.input;
    if (judgementDate === null) return 'no-period';
    if (judgementDate < this.stated.since!) return 'not-yet';
    return judgementDate > this.stated.until! ? 'expired' : 'accepted';
  }

  /** The state of an acceptance that names no finding: none was made, or none could be. */
  #withoutFinding(id: string): AcceptanceState {
    const { stated, input } = this;
    const table = stated.table === null ? null : tableCalled(stated.table);
    const isHere = table === null || input.table(table.name) !== null;
    if (!isHere || !input.evaluated.has(id)) return 'not-judged';
    const timely = this.#timely();
    return timely === 'accepted' ? 'unmatched' : timely;
  }

  #names({ raw, finding }: FinishedFinding): boolean {
    const { rule, table, key } = this.stated;
    const [id = '', message] = rule!.trim().split('/');
    if (!isCalled(raw.rule, id.toUpperCase())) return false;
    if (message !== undefined && message !== finding.messageId) return false;
    if (table !== null && tableCalled(table)?.name !== finding.table && table.trim() !== finding.sheet)
      return false;
    return key === null || key.trim() === finding.fingerprint || normalised(key) === keyOf(finding);
  }

  #answer(finding: Finding, timely: 'accepted' | 'expired'): FindingAcceptance {
    const { stated, input } = this;
    const { figures, changed, said } = compareFigures(finding, stated.figures, input.tolerance);
    return {
      ...placeOf(stated, input),
      reason: stated.reason!,
      owner: stated.owner!,
      approver: stated.approver!,
      since: isoDay(stated.since!),
      until: isoDay(stated.until!),
      status: timely === 'expired' ? 'expired' : changed ? 'changed' : 'accepted',
      said,
      figures,
    };
  }
}

function viewOf(
  stated: StatedAcceptance,
  state: AcceptanceState,
  findings: number,
  input: AcceptanceInput,
): SettledAcceptance {
  const date = (on: Day | null): string | null => (on === null ? null : isoDay(on));
  return {
    view: {
      place: stated.place,
      rulePlace: stated.rulePlace,
      what: whatIsAccepted(stated),
      rule: stated.rule,
      state,
      findings,
      until: stated.until,
      incompleteAt: stated.incompleteAt,
      discriminator: [stated.rule, stated.ccg, stated.table, stated.key].map((part) => part ?? '').join('|'),
    },
    result: {
      rule: stated.rule ?? '',
      ...placeOf(stated, input),
      index: stated.index,
      reason: stated.reason,
      owner: stated.owner,
      approver: stated.approver,
      since: date(stated.since),
      until: date(stated.until),
      state,
      findings,
      finding: null,
    },
  };
}

function placeOf(
  { from, place }: StatedAcceptance,
  { table, workbooks }: AcceptanceInput,
): Pick<AcceptanceResult, 'from' | 'workbook' | 'sheet' | 'cell'> {
  if (from === 'configuration') return { from, workbook: null, sheet: null, cell: null };
  return { from, ...locate(addressOf(place, table), workbooks) };
}

function isCalled({ id, aliases }: { id: string; aliases: readonly string[] }, asked: string): boolean {
  return id.toUpperCase() === asked || aliases.some((alias) => alias.toUpperCase() === asked);
}

/** Whether words name the body on a Cover, by its code or its name. */
function isThisBody(asked: string, org: MergedTable | null): boolean {
  return (org?.records ?? []).some(({ table, index }) => {
    const code = table.valueOrNull(index, 'ccg_ods') as string | null;
    const name = table.valueOrNull(index, 'ccg_name') as string | null;
    return (
      code?.toUpperCase() === asked.trim().toUpperCase() ||
      (name !== null && bodyName(name) === bodyName(asked))
    );
  });
}

/** What a finding is about: its record, where it has one. */
function subjectOf(place: Place): string {
  return place.kind === 'cell' || place.kind === 'record'
    ? `${place.table} ${place.record}`
    : JSON.stringify(place);
}

function keyOf({ key }: Finding): string | null {
  return key === null ? null : normalised(Object.values(key).join(', '));
}

/** A reference without case, padding and the way in which its parts are set apart. */
function normalised(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/\s*[,;|]\s*/g, ', ')
    .replace(/\s+/g, ' ');
}
