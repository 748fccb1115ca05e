import { shareHeld } from './sketch.js';
import type { Member } from './group.js';

/** Share of the smaller table's records that two workbooks must have in common to hold the same table. */
const SAME_TABLE = 0.5;

/** With a smaller share of the other's records, a workbook is an extract of it. */
const EXTRACT = 0.9;

/** What the versions of a set of workbooks came to. */
export interface SettledVersions {
  /** The workbooks that are judged, each with the tables that it only repeats from another of them. */
  readonly judged: readonly { readonly member: Member; readonly repeats: ReadonlyMap<string, Member> }[];
  /** The workbooks that are not, each with the one that is judged instead, and why that one. */
  readonly superseded: readonly { readonly member: Member; readonly by: Member; readonly why: string }[];
}

/**
 * Tells versions of the same workbook apart: those whose every table the other holds as well. The latest is judged, by
 * the version mark of its name, else by the day on which it was last saved, else by the order of the names. A workbook
 * that repeats some of its tables from another is judged without them: to sum them twice would be wrong.
 */
export function settleVersions(members: readonly Member[]): SettledVersions {
  const judged: { member: Member; repeats: Map<string, Member> }[] = [];
  const superseded: { member: Member; by: Member; why: string }[] = [];
  for (const member of latestFirst(members)) {
    const repeats = new Map<string, Member>();
    for (const { member: later } of judged)
      for (const table of sharedTables(member, later)) if (!repeats.has(table)) repeats.set(table, later);
    const own = member.identity.tables.filter(({ count }) => count > 0);
    const by = repeats.get(own[0]?.table ?? '');
    if (by !== undefined && own.every(({ table }) => repeats.has(table)))
      superseded.push({ member, by, why: whyLater(by, member) });
    else judged.push({ member, repeats });
  }
  return { judged, superseded };
}

/** Whether one of two workbooks holds nothing that the other does not. */
export function areVersions(a: Member, b: Member): boolean {
  return settleVersions([a, b]).superseded.length > 0;
}

/** Whether two workbooks hold a table in common, with at least half of the smaller one's records. */
export function haveTableInCommon(a: Member, b: Member): boolean {
  return sharedTables(a, b).length > 0;
}

function sharedTables(a: Member, b: Member): string[] {
  const isSameFile = a.sha256 !== null && a.sha256 === b.sha256;
  const isNamedAlike =
    a.folder === b.folder && a.mark.stem === b.mark.stem && (a.mark.isMarked || b.mark.isMarked);
  return a.identity.tables
    .filter((table) => {
      const other = b.identity.tables.find((held) => held.table === table.table);
      if (other === undefined) return false;
      return isSameFile || isNamedAlike || shareHeld(table, other) >= SAME_TABLE;
    })
    .map(({ table }) => table);
}

/** Files that differ by their version mark stand together; of different ones the fullest comes first. */
function latestFirst(members: readonly Member[]): Member[] {
  const stems = new Map<string, Member[]>();
  for (const member of members) {
    const { stem } = member.mark;
    stems.set(stem, [...(stems.get(stem) ?? []), member]);
  }
  const held = [...stems.values()].map((alike) => alike.sort(compareVersions));
  return held
    .sort(([a], [b]) => tablesOf(b!) - tablesOf(a!) || compareFullness(a!, b!) || compareVersions(a!, b!))
    .flat();
}

/** Below 0 where `a` has clearly more records: an extract made later does not stand for the whole. */
function compareFullness(a: Member, b: Member): number {
  const [inA, inB] = [recordsOf(a), recordsOf(b)];
  return Math.min(inA, inB) < EXTRACT * Math.max(inA, inB) ? inB - inA : 0;
}

/** Below 0 where `a` is the later version. */
function compareVersions(a: Member, b: Member): number {
  return compareMarks(a, b) || compareSaved(a, b) || compareText(b.path, a.path);
}

function compareMarks({ mark: a }: Member, { mark: b }: Member): number {
  return a.stem === b.stem ? b.stage - a.stage || b.number - a.number : 0;
}

function compareSaved({ identity: a }: Member, { identity: b }: Member): number {
  return a.modified === null || b.modified === null ? 0 : compareText(b.modified, a.modified);
}

function whyLater(later: Member, member: Member): string {
  if (later.sha256 !== null && later.sha256 === member.sha256) return 'the two files are the same';
  if (compareMarks(later, member) < 0) return 'its name says that it is the later version';
  if (later.mark.stem !== member.mark.stem && tablesOf(later) > tablesOf(member))
    return 'it holds the same tables, and more';
  if (later.mark.stem !== member.mark.stem && compareFullness(later, member) < 0) return 'it holds more rows';
  if (compareSaved(later, member) < 0) return 'it was saved later';
  return 'its name comes later';
}

function tablesOf({ identity }: Member): number {
  return identity.tables.length;
}

function recordsOf({ identity }: Member): number {
  return identity.tables.reduce((n, { count }) => n + count, 0);
}

/** By code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
