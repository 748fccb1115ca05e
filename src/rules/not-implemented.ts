/** A statement of the rulebook that is no rule of its own. */
export interface NotImplemented {
  readonly id: string;
  /** What it says, in a few words. */
  readonly title: string;
  /** Why no workbook could show a breach of it, or which rule's lawful cases show it. */
  readonly reason: string;
}

/** Every id of the rulebook that is neither a rule nor an alias of one. */
export const notImplemented: readonly NotImplemented[] = [
  {
    id: 'CO-18',
    title: 'A joint committee shared by several CCGs is one committee',
    reason:
      'A permission, not a test. Each CCG lists the committee in its own workbooks, and workbooks of different CCGs are never judged together, so DA-05 (a reference names one record) cannot take it for a repeat; the lawful cases of CO-03 have a committee that is shared with other CCGs.',
  },
];
