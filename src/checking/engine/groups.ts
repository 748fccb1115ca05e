import type { AnyLimb } from '../../rulekit/index.js';
import { BLANK_KEY, groupIds } from '../columns/keys.js';
import type { Counts } from './counts.js';
import type { LimbContext } from './limb-context.js';
import type { MergedTable } from './merged-table.js';
import type { EngineRecord } from './records.js';

const IN_NO_GROUP = -1;

/**
 * The groups of a limb's rows by its key, in order of their first rows. A row whose key cannot be had is counted
 * as not judged. A group's array is made when its turn comes: a million rows alone in their groups are not held
 * as a million arrays.
 */
export function* groupsOf(
  rows: readonly EngineRecord[],
  table: MergedTable,
  limb: AnyLimb,
  context: LimbContext,
  counts: Counts,
): Generator<readonly EngineRecord[]> {
  const smallest = limb.smallest ?? 1;
  const { ids, count } = groupIds(
    limb.by!.map((field) => table.keys(field)),
    table.count,
  );
  leaveOut(rows, table, limb, context, counts, ids);
  /** Where each group begins among the rows in order of their groups; at first, how many rows the one before has. */
  const starts = new Int32Array(count + 1);
  for (const { index } of rows) if (ids[index] !== IN_NO_GROUP) starts[ids[index]! + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const order = new Int32Array(starts[count]!);
  for (let i = 0; i < rows.length; i++) {
    const group = ids[rows[i]!.index]!;
    if (group !== IN_NO_GROUP) order[next[group]!++] = i;
  }
  for (let group = 0; group < count; group++) {
    const end = starts[group + 1]!;
    if (end - starts[group]! < smallest) {
      if (end > starts[group]!) counts.judged++;
      continue;
    }
    const members: EngineRecord[] = [];
    for (let i = starts[group]!; i < end; i++) members.push(rows[order[i]!]!);
    yield members;
  }
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
    const blank = filled.find(({ keys }) => keys[index] === BLANK_KEY);
    if (blank !== undefined) {
      ids[index] = IN_NO_GROUP;
      const { heading } = table.field(blank.name);
      counts.add({ reason: 'blank', detail: `${heading} is blank`, places: [row.at(blank.name)] });
    } else if (ids[index] === IN_NO_GROUP) {
      // Reading the cells of the key stops at the one that cannot be read, and says so.
      counts.attempt(() => limb.by!.forEach((field) => table.value(index, field)));
    }
  }
}
