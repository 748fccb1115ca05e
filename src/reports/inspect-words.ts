import type { LocatedTableResult } from '../checking/index.js';

type Column = LocatedTableResult['columns'][number];

export const FOUND_WORDS: Readonly<Record<LocatedTableResult['how'], string>> = {
  mapping: 'where your mapping says',
  'excel-table': 'by the name of its Excel table',
  'sheet-name': 'by the name of its sheet',
  headings: 'by its headings',
};

export const MATCH_WORDS: Readonly<Record<Column['match'], string>> = {
  mapping: 'your mapping says so',
  name: 'headed with the field’s own name',
  heading: 'headed as in the template',
  synonym: 'a heading that others use for it',
  'typing-error': 'the heading has a typing error',
  values: 'its values are of that kind',
};

export const UNIT_WORDS: Readonly<Record<LocatedTableResult['units']['unit'], string>> = {
  GBP: 'pounds',
  GBP000: 'thousands of pounds',
  GBPm: 'millions of pounds',
};

export const SIGN_WORDS: Readonly<Record<NonNullable<LocatedTableResult['varianceSign']>['sign'], string>> = {
  'actual-minus-budget': 'actual less budget: an overspend is positive',
  'budget-minus-actual': 'budget less actual: an overspend is negative',
};

/** Rows of a table's block that are no records: one, several. */
export const ROW_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  blank: ['blank row', 'blank rows'],
  total: ['total', 'totals'],
  subtotal: ['subtotal', 'subtotals'],
  note: ['note', 'notes'],
  units: ['row of units', 'rows of units'],
  instruction: ['row of instructions', 'rows of instructions'],
  'group-heading': ['heading of a group', 'headings of groups'],
  'repeated-header': ['repeat of the header', 'repeats of the header'],
  'lone-value': ['row with a single value', 'rows with a single value'],
};

/** How sure a column is to be its field. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.95) return 'sure';
  if (confidence >= 0.8) return 'fairly sure';
  return confidence >= 0.6 ? 'likely' : 'a guess';
}
