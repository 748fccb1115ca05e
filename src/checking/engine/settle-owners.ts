import type { OwnMessages, Place } from '../../rulekit/index.js';
import type { RuleOutcome } from './evaluate.js';
import type { RawFinding } from './raw-finding.js';

/**
 * One breach, one finding: leaves out each finding that yields to another rule, where that rule has one at the
 * same place; or, where messages of that rule are named, anywhere: the place left out is then related to it.
 */
export function settleOwners(outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] {
  const findings = outcomes.flatMap(({ limbs }) => limbs.flatMap((limb) => limb.findings));
  const yielding = findings.filter(({ yieldsTo }) => yieldsTo !== null);
  if (yielding.length === 0) return outcomes;
  const owners = new Set(yielding.map(({ yieldsTo }) => yieldsTo));
  const owned = new Set(
    findings.filter(({ rule }) => owners.has(rule.id)).map((own) => at(own.rule.id, own.place)),
  );
  const firsts = new Map<string, RawFinding>();
  for (const finding of findings) {
    const message = `${finding.rule.id}/${finding.messageId}`;
    if (!firsts.has(message)) firsts.set(message, finding);
  }
  const firstOf = ({ rule, messages }: OwnMessages): RawFinding | undefined => {
    const message = messages.find((id) => firsts.has(`${rule}/${id}`));
    return message === undefined ? undefined : firsts.get(`${rule}/${message}`);
  };
  const leftOut = new Set<RawFinding>();
  const related = new Map<RawFinding, Place[]>();
  for (const finding of yielding) {
    const { yieldsTo, place } = finding;
    if (typeof yieldsTo === 'string') {
      if (owned.has(at(yieldsTo, place))) leftOut.add(finding);
      continue;
    }
    const own = firstOf(yieldsTo!);
    if (own === undefined) continue;
    leftOut.add(finding);
    related.set(own, [...(related.get(own) ?? own.related), place]);
  }
  if (leftOut.size === 0) return outcomes;
  const settled = (finding: RawFinding): RawFinding[] => {
    if (leftOut.has(finding)) return [];
    const places = related.get(finding);
    return [places === undefined ? finding : { ...finding, related: places }];
  };
  return outcomes.map((outcome) => ({
    ...outcome,
    limbs: outcome.limbs.map((limb) =>
      limb.findings.some((finding) => leftOut.has(finding) || related.has(finding))
        ? { ...limb, findings: limb.findings.flatMap(settled) }
        : limb,
    ),
  }));
}

function at(rule: string, place: Place): string {
  return JSON.stringify([rule, place]);
}
