import type { Rule, Severity } from '../rulekit/index.js';

/**
 * Severities that stand instead of the rules' own, by rule (`PR-03`) or by message (`PR-03/noEvidence`), which comes
 * first. `off` leaves the findings out, and the result says so.
 */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Something that a severity of `off` leaves out: a rule, or one of its messages. */
export interface LeftOut {
  readonly rule: string;
  readonly message: string | null;
}

/** What becomes of the findings of rules: their own severities, and those stated instead. */
export class SeverityBook {
  readonly #stated: Severities;

  constructor(stated: Severities = {}) {
    this.#stated = stated;
  }

  /** The severity stated for a message; null where none is. */
  stated(rule: Rule, messageId: string): Severity | 'off' | null {
    return this.#stated[`${rule.id}/${messageId}`] ?? this.#stated[rule.id] ?? null;
  }

  /** Whether the whole rule is off, so that it need not be evaluated. */
  isOff(rule: Rule): boolean {
    const messages = Object.keys(rule.messages);
    return messages.length > 0 && messages.every((messageId) => this.stated(rule, messageId) === 'off');
  }

  /** What is left out of a run of rules, a rule as a whole or by its messages. */
  leftOut(rules: readonly Rule[]): LeftOut[] {
    return rules.flatMap((rule): LeftOut[] =>
      this.isOff(rule)
        ? [{ rule: rule.id, message: null }]
        : Object.keys(rule.messages)
            .filter((messageId) => this.stated(rule, messageId) === 'off')
            .map((message) => ({ rule: rule.id, message })),
    );
  }
}
