import type { AnyLimb } from '../../rulekit/index.js';
import { BLANK_KEY, groupIds } from '../columns/keys.js';
import type { Counts } from './counts.js';
import type { LimbContext } from './limb-context.js';
import type { MergedTable } from './merged-table.js';
import type { EngineRecord } from './records.js';

const IN_NO_GROUP = -1;

/**
 * The groups of a limb's rows by its key, in order of their first rows. A row whose key cannot be had is counted
 * as not judged; groups that are in order as they are, are counted and not given. A group's array is made when its
 * turn comes: a million rows alone in their groups are not held as a million arrays.
 */
export function* groupsOf(
  rows: readonly EngineRecord[],
  table: MergedTable,
  limb: AnyLimb,
  context: LimbContext,
  counts: Counts,
  prepared: unknown,
): Generator<readonly EngineRecord[]> {
  const { ids, count } = groupIds(
    limb.by!.map((field) => table.keys(field)),
    table.count,
  );
  leaveOut(rows, table, limb, context, counts, ids);
  const { starts, order } = inOrderOfGroups(rows, ids, count);
  const sums = limb.inOrder === undefined ? null : sumsOf(table, limb.inOrder.sum, rows, ids, count);
  const smallest = limb.smallest ?? 1;
  for (let group = 0; group < count; group++) {
    const end = starts[group + 1]!;
    if (end === starts[group]!) continue;
    const total = sums === null ? Number.NaN : sums[group]!;
    const isInOrder =
      end - starts[group]! < smallest ||
      (!Number.isNaN(total) && limb.inOrder!.test(total, context, prepared));
    if (isInOrder) {
      counts.judged++;
      continue;
    }
    const members: EngineRecord[] = [];
    for (let i = starts[group]!; i < end; i++) members.push(rows[order[i]!]!);
    yield members;
  }
}

/** Positions of the rows in order of their groups, and where each group begins among them. */
function inOrderOfGroups(
  rows: readonly EngineRecord[],
  ids: Int32Array,
  count: number,
): { readonly starts: Int32Array; readonly order: Int32Array } {
  const groups = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) groups[i] = ids[rows[i]!.index]!;
  /** At first, how many rows the group before has. */
  const starts = new Int32Array(count + 1);
  for (const group of groups) if (group !== IN_NO_GROUP) starts[group + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const order = new Int32Array(starts[count]!);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group !== IN_NO_GROUP) order[next[group]!++] = i;
  }
  return { starts, order };
}

/** The sum of a field over each group's rows; NaN where a cell of it has no value, or none is filled. */
function sumsOf(
  table: MergedTable,
  field: string,
  rows: readonly EngineRecord[],
  ids: Int32Array,
  count: number,
): Float64Array {
  const sums = new Float64Array(count);
  const filled = new Uint8Array(count);
  const column = table.columnOf(field);
  for (const { index } of rows) {
    const group = ids[index]!;
    if (group === IN_NO_GROUP) continue;
    const state = column.state(index);
    if (state === 'blank') continue;
    sums[group]! += state === 'value' ? (column.value(index) as number) : Number.NaN;
    filled[group] = 1;
  }
  for (let group = 0; group < count; group++) if (filled[group] === 0) sums[group] = Number.NaN;
  return sums;
}

/** Takes the rows out of their groups that the limb is not about and those whose key has no value; counts them. */
function leaveOut(
  rows: readonly EngineRecord[],
  table: MergedTable,
  limb: AnyLimb,
  context: LimbContext,
  counts: Counts,
  ids: Int32Array,
): void {
  const filled = limb
    .by!.filter((field) => limb.blankKeys?.includes(field) !== true)
    .map((name) => ({ name, keys: table.keys(name) }))
    .filter(({ keys }) => keys.includes(BLANK_KEY));
  if (limb.where === undefined && filled.length === 0 && !ids.includes(IN_NO_GROUP)) return;
  for (const row of rows) {
    const { index } = row;
    if (limb.where !== undefined) {
      const isWanted = counts.attempt(() => limb.where!(row, context));
      if (isWanted === false) counts.passedOver++;
      if (isWanted !== true) {
        ids[index] = IN_NO_GROUP;
        continue;
      }
    }
    let blank: string | null = null;
    for (const { name, keys } of filled) if (blank === null && keys[index] === BLANK_KEY) blank = name;
    if (blank !== null) {
      ids[index] = IN_NO_GROUP;
      const { heading } = table.field(blank);
      counts.add({ reason: 'blank', detail: `${heading} is blank`, places: [row.at(blank)] });
    } else if (ids[index] === IN_NO_GROUP) {
      // Reading the cells of the key stops at the one that cannot be read, and says so.
      counts.attempt(() => limb.by!.forEach((field) => table.value(index, field)));
    }
  }
}
