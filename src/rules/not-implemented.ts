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
  {
    id: 'SC-12',
    title: 'Out-of-hours services are the CCG’s to commission',
    reason:
      'A permission, not a test: urgent and emergency care, with out-of-hours, is within a CCG’s functions. The lawful cases of SC-01 (APMS contracts for out-of-hours) and SC-02 (the category NHS111/OOH) show that nothing is found.',
  },
  {
    id: 'EX-01',
    title: 'Evidence of benchmarking of primary care is held',
    reason:
      'Yes-or-no evidence of practices’ benchmarking stands in reports and minutes; none of the workbooks has a row for it, and no figure depends on it.',
  },
  {
    id: 'EX-02',
    title: 'Practices are committed to share data',
    reason:
      'A commitment in an agreement between practices. No finance, contract or governance workbook has it, and its absence from one says nothing.',
  },
  {
    id: 'EX-03',
    title: 'An approach to peer review is agreed',
    reason:
      'An approach is described in a document. No workbook has it, and its absence from one says nothing.',
  },
  {
    id: 'EX-04',
    title: 'Primary care needs stand in the strategic plan',
    reason: 'The content of a plan in words. The plan’s workbook has figures only.',
  },
  {
    id: 'EX-05',
    title: 'The CCG works jointly with the NHS Commissioning Board',
    reason:
      'Joint work as such leaves no record of its own. Where it takes a form that workbooks have, such as joint committees, pools and levels of co-commissioning, CO-01, CO-03 and PF-01 judge that.',
  },
];
