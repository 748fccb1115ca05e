import {
  publicHealthTitleExceptions,
  publicHealthTitleWords,
  type Parameter,
} from '../../parameters/index.js';
import type { FieldState } from '../../rulekit/index.js';
import { holdsAny } from './words-in-title.js';

/** What a row says of the agreement under which a CCG may pay for public health. */
export interface Agreement {
  /** Whether the row's sheet has the column at all. */
  readonly asked: boolean;
  readonly reference: string | null;
}

interface WithReference {
  readonly partnership_ref: string | null;
  state(field: 'partnership_ref'): FieldState;
}

export function agreementOf(row: WithReference): Agreement {
  const asked = row.state('partnership_ref') !== 'absent';
  return { asked, reference: asked ? row.partnership_ref : null };
}

/** What is wrong with public health services of which the CCG is the commissioner. */
export function publicHealthFault({ asked, reference }: Agreement, isPctLegacy: boolean) {
  if (reference !== null) return 'publicHealthUnderPartnership';
  if (!asked) return 'publicHealthReferenceNotHeld';
  return isPctLegacy ? 'publicHealthFromPct' : 'publicHealth';
}

interface Constants {
  constant<V>(parameter: Parameter<V>): V;
}

/** Whether a title speaks of public health services of councils, and of none that a CCG commissions. */
export function suggestsPublicHealth(title: string | null, context: Constants): boolean {
  return (
    holdsAny(title, context.constant(publicHealthTitleWords)) &&
    !holdsAny(title, context.constant(publicHealthTitleExceptions))
  );
}
