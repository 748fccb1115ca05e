import type { LookedUp, Parameter, ParameterBook } from '../../parameters/index.js';
import {
  CannotJudge,
  type AcceptanceContext,
  type AcceptanceView,
  type AnyLimb,
  type Rule,
} from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import { Counts } from './counts.js';
import { rawFinding, type RawFinding } from './raw-finding.js';
import type { LimbOutcome } from './run-limb.js';

/** What a limb about acceptances gave, and which of its findings is about which of them. */
export interface AcceptancesOutcome extends LimbOutcome {
  readonly about: ReadonlyMap<AcceptanceView, RawFinding>;
}

/** Runs a limb over the acceptances of a dossier. */
export function runAcceptances(
  rule: Rule,
  limb: AnyLimb,
  acceptances: readonly AcceptanceView[],
  parameters: ParameterBook,
  judgementDate: Day | null,
): AcceptancesOutcome {
  const counts = new Counts();
  const findings: RawFinding[] = [];
  const about = new Map<AcceptanceView, RawFinding>();
  for (const acceptance of acceptances) {
    const lookedUp: LookedUp[] = [];
    const context: AcceptanceContext<string> = {
      judgementDate,
      constant: <V>(parameter: Parameter<V>) => {
        const found = parameters.constant(parameter, () => judgementDate);
        lookedUp.push(found);
        return found.entry.value;
      },
      report: (messageId, options) => {
        const origin = { rule, limb, appliesOn: null };
        const found = rawFinding(origin, messageId, options, null, lookedUp);
        findings.push(found);
        about.set(acceptance, found);
      },
      cannotJudge: (reason, detail, places = []) => {
        throw new CannotJudge(reason, detail, places);
      },
    };
    counts.attempt(() => {
      limb.check(acceptance, context);
      counts.judged++;
    });
  }
  const stopped =
    acceptances.length === 0 ? new CannotJudge('not-applicable', 'no finding is accepted') : null;
  return { limb, counts, findings, stopped, about };
}
