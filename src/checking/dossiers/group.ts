import { tableByName } from '../../schema/index.js';
import { financialYearLabel, longDay, monthEnd, type Day, type FinancialYear } from '../../workbook/index.js';
import { keepFoldersApart } from './folders.js';
import type { WorkbookIdentity } from './identity.js';
import { attribute, type Statement } from './attribute.js';
import type { KnownCcg } from './names.js';
import { haveTableInCommon, settleVersions } from './versions.js';
import { versionMarkOf, type VersionMark } from './version-mark.js';

/** A workbook to be grouped. */
export interface Candidate {
  readonly path: string;
  /** The folder in which it lies; workbooks of one folder have the same. */
  readonly folder: string;
  readonly sha256: string | null;
  readonly identity: WorkbookIdentity;
}

/** A workbook of a known CCG and year. */
export interface Member extends Candidate {
  readonly ccg: KnownCcg;
  readonly year: FinancialYear;
  /** What said so. */
  readonly from: 'cover' | 'names' | 'configuration';
  readonly mark: VersionMark;
}

/** Workbooks that are judged together. */
export interface Group {
  readonly ccg: KnownCcg;
  readonly year: FinancialYear;
  /** Month of the year, 0 for a plan. */
  readonly month: number;
  /** What is to be said of the group as a whole. */
  readonly notes: readonly string[];
  readonly workbooks: readonly GroupedWorkbook[];
  readonly superseded: readonly { readonly path: string; readonly note: string }[];
  /** Paths of the workbooks of the month before and of the year end before. */
  readonly earlier: { readonly month: readonly string[]; readonly year: readonly string[] };
}

export interface GroupedWorkbook {
  readonly path: string;
  /** What is to be said of it: why it stands here, what of it is left to another workbook. */
  readonly notes: readonly string[];
  /** Tables that another workbook of the group holds too, and that are judged there. */
  readonly repeats: readonly string[];
}

/** Month of the year that a report of a year without a month is taken for. */
const YEAR_END = 12;

/**
 * Groups workbooks by CCG and period. Monthly reports of one month are one group; registers, which are of the year,
 * join its latest month. A workbook of which CCG or year is not known is in no group: it is judged by itself.
 */
export function groupWorkbooks(
  candidates: readonly Candidate[],
  statements: readonly Statement[] = [],
): readonly Group[] {
  const years = new Map<string, Member[]>();
  for (const found of attribute(candidates, statements)) {
    const member = { ...found, mark: versionMarkOf(found.path) };
    const key = `${member.year} ${member.ccg.key}`;
    years.set(key, [...(years.get(key) ?? []), member]);
  }
  const drafts = [...years.values()].flatMap((held) => {
    const sets = keepFoldersApart(held);
    const notes = sets.length > 1 ? [keptApart(sets)] : [];
    return sets.flatMap(periodsOf).map((draft) => ({ ...draft, notes }));
  });
  return drafts.map((draft) => finish(draft, drafts));
}

/** Why the workbooks of one CCG and year were not all brought together. */
function keptApart(sets: readonly (readonly Member[])[]): string {
  const folders = [...new Set(sets.map((held) => `“${held[0]!.folder.split('/').at(-1)!}”`))];
  return `The folders ${folders.slice(0, -1).join(', ')} and ${folders.at(-1)!} hold versions of the same workbook: each folder is judged by itself.`;
}

interface Period {
  readonly month: number;
  readonly members: readonly Member[];
  /** Registers of another day than the month's end, with the day; null where none is stated. */
  readonly joined: ReadonlyMap<Member, Day | null>;
}

interface Draft extends Period {
  readonly notes: readonly string[];
}

/** The months of one CCG's year, each with its workbooks. */
function periodsOf(members: readonly Member[]): Period[] {
  const monthly = members.filter(({ identity }) => identity.isMonthly);
  const leading = monthly.length > 0 ? monthly : members;
  const latest = Math.max(...leading.map(monthOf));
  const months = new Map<number, Member[]>();
  const joined = new Map<Member, Day | null>();
  for (const member of members) {
    const { isMonthly, periodEnd } = member.identity;
    const month = isMonthly || isOlderCopy(member, members) ? monthOf(member) : latest;
    if (!isMonthly && month === latest && periodEnd !== monthEnd(member.year, month))
      joined.set(member, periodEnd);
    months.set(month, [...(months.get(month) ?? []), member]);
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, held]) => ({ month, members: held, joined: monthly.length > 0 ? joined : new Map() }));
}

function monthOf({ identity: { month } }: Member): number {
  return month ?? YEAR_END;
}

/** Whether a register is held as it stood on a later day too: it then belongs to its own month. */
function isOlderCopy(member: Member, members: readonly Member[]): boolean {
  const { periodEnd } = member.identity;
  if (periodEnd === null) return false;
  return members.some(
    (other) => (other.identity.periodEnd ?? periodEnd) > periodEnd && haveTableInCommon(member, other),
  );
}

function finish({ month, members, joined, notes }: Draft, drafts: readonly Draft[]): Group {
  const { ccg, year } = members[0]!;
  const { judged, superseded } = settleVersions(members);
  const inOrder = members.flatMap((member) => judged.filter((held) => held.member === member));
  return {
    ccg,
    year,
    month,
    notes,
    workbooks: inOrder.map(({ member, repeats }) => ({
      path: member.path,
      notes: [...notesOn(member, joined, month), ...repeatsInWords(repeats)],
      repeats: [...repeats.keys()],
    })),
    superseded: superseded.map(({ member, by, why }) => ({
      path: member.path,
      note: `Another version of ${by.path}, which was judged: ${why}.`,
    })),
    earlier: {
      month: month === 0 ? [] : pathsOf(drafts, members, year, month - 1),
      year: pathsOf(drafts, members, year - 1, YEAR_END),
    },
  };
}

/** What said whose and of when a workbook is, where it was not its Cover alone. */
function notesOn(member: Member, joined: Draft['joined'], month: number): string[] {
  const notes: string[] = [];
  const { from, ccg, year } = member;
  if (from !== 'cover')
    notes.push(
      `Taken for ${ccg.name ?? ccg.code ?? ''}, ${financialYearLabel(year)}, from ${from === 'names' ? 'its name' : 'the configuration'}.`,
    );
  if (!joined.has(member)) return notes;
  const end = joined.get(member);
  const own =
    end === null || end === undefined ? 'A register of the whole year' : `A register of ${longDay(end)}`;
  const period = month === 0 ? 'the plan' : `the report to ${longDay(monthEnd(year, month))}`;
  return [...notes, `${own}: judged with ${period}, the latest of ${financialYearLabel(year)}.`];
}

function repeatsInWords(repeats: ReadonlyMap<string, Member>): string[] {
  return [...repeats].map(([table, { path }]) => {
    const title = tableByName(table)?.title ?? table;
    return `“${title}” stands in ${path} too, and was judged there.`;
  });
}

/**
 * The workbooks of an earlier period of the same CCG; of several sets that would do, that of the same folder, else
 * none: which of them is meant is not known.
 */
function pathsOf(
  drafts: readonly Draft[],
  own: readonly Member[],
  year: FinancialYear,
  month: number,
): string[] {
  const { ccg } = own[0]!;
  const found = drafts.filter(
    (draft) =>
      draft.month === month && draft.members[0]!.year === year && draft.members[0]!.ccg.key === ccg.key,
  );
  const folders = new Set(own.map(({ folder }) => folder));
  const near = found.filter(({ members }) => members.some(({ folder }) => folders.has(folder)));
  const meant = near.length === 1 ? near : found;
  if (meant.length !== 1) return [];
  return settleVersions(meant[0]!.members).judged.map(({ member }) => member.path);
}
