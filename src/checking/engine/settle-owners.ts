import type { Place } from '../../rulekit/index.js';
import type { RuleOutcome } from './evaluate.js';
import type { RawFinding } from './raw-finding.js';

/**
 * One breach, one finding: leaves out each finding that yields to another rule, where that rule has one at the
 * same place.
 */
export function settleOwners(outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] {
  const findings = outcomes.flatMap(({ limbs }) => limbs.flatMap((limb) => limb.findings));
  const owners = new Set(findings.flatMap(({ yieldsTo }) => yieldsTo ?? []));
  if (owners.size === 0) return outcomes;
  const owned = new Set(
    findings.filter(({ rule }) => owners.has(rule.id)).map((own) => at(own.rule.id, own.place)),
  );
  const stands = ({ yieldsTo, place }: RawFinding): boolean =>
    yieldsTo === null || !owned.has(at(yieldsTo, place));
  return outcomes.map((outcome) => ({
    ...outcome,
    limbs: outcome.limbs.map((limb) =>
      limb.findings.every(stands) ? limb : { ...limb, findings: limb.findings.filter(stands) },
    ),
  }));
}

function at(rule: string, place: Place): string {
  return JSON.stringify([rule, place]);
}
