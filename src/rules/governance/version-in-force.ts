import type { RuleRecord } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';

type Version = RuleRecord<'constitution', 'in_force_from'>;

/**
 * The version of the constitution that was in force on a day: the one with the latest first day by then; a single
 * version without a first day counts as in force. Null where none can be told.
 */
export function versionInForce<V extends Version>(versions: readonly V[], on: Day): V | null {
  let latest: V | null = null;
  for (const version of versions) {
    if (version.state('in_force_from') !== 'value' || version.in_force_from! > on) continue;
    if (latest === null || version.in_force_from! >= latest.in_force_from!) latest = version;
  }
  if (latest !== null) return latest;
  const [only] = versions;
  const isUndated = versions.length === 1 && ['blank', 'absent'].includes(only!.state('in_force_from'));
  return isUndated ? only! : null;
}
