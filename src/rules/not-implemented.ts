/** A statement of the rulebook that is no rule of its own. */
export interface NotImplemented {
  readonly id: string;
  /** What it says, in a few words. */
  readonly title: string;
  /** Why no workbook could show a breach of it, or which rule's lawful cases show it. */
  readonly reason: string;
}

/** Every id of the rulebook that is neither a rule nor an alias of one. */
export const notImplemented: readonly NotImplemented[] = [];
