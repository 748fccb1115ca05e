import type { Table } from '../../schema/index.js';
import type { Day } from '../../workbook/index.js';
import type { EngineRecord } from './records.js';

const PERIOD_FIELDS = [
  ['start_date', 'end_date'],
  ['start', 'end'],
  ['from', 'to'],
  ['contract_start', 'contract_end'],
] as const;

/**
 * R of the readings: the start where it is after J; else the earlier of the end (open: none) and J. A blank
 * start counts as before J. Null without J, unless the start alone settles it.
 */
export function rowDate(record: EngineRecord, judgementDate: Day | null): Day | null {
  const fields = periodFields(record.table.schema);
  if (judgementDate === null || fields === null) return null;
  const start = record.table.value(record.index, fields[0]) as Day | null;
  if (start !== null && start > judgementDate) return start;
  const end = record.table.value(record.index, fields[1]) as Day | null;
  return end !== null && end < judgementDate ? end : judgementDate;
}

const known = new WeakMap<Table, (typeof PERIOD_FIELDS)[number] | null>();

function periodFields(schema: Table): (typeof PERIOD_FIELDS)[number] | null {
  let fields = known.get(schema);
  if (fields === undefined) {
    fields = PERIOD_FIELDS.find(([start]) => schema.fields[start] !== undefined) ?? null;
    known.set(schema, fields);
  }
  return fields;
}
