import type { Sheet } from '../../workbook/index.js';
import { MARK_KINDS, type MarkKind } from './mark-kind.js';

/**
 * How marks are recognised, whoever put them there, the command line or the add-in, and however often Excel has saved
 * the workbook since. A conditional format of ours has a formula that is always true and names us; a note of ours has
 * our name as its author or as a heading within; the list of findings has our name and stands in a sheet of that name.
 */
const NAME = 'CCG check';

/** Author of the notes, and the heading over what is ours in a note. */
export const NOTE_AUTHOR = NAME;
export const NOTE_HEADING = `${NAME}:`;

/** Name of the sheet with the list of findings, and what stands in its first cell. */
export const LIST_SHEET = `${NAME} findings`;
export const LIST_TITLE = `${NAME}: findings`;

/** The formula, without its equals sign, of the conditional format of marked cells. */
export function markFormula(kind: MarkKind): string {
  return `"${NAME}: ${kind}"<>""`;
}

/** The formula of a conditional format within the list of findings, which has a condition besides. */
export function listFormula(kind: MarkKind, condition: string): string {
  return `AND(${markFormula(kind)},${condition})`;
}

const FORMULA = new RegExp(`^\\s*=?\\s*(AND\\()?"${NAME}: (${MARK_KINDS.join('|')})"\\s*<>\\s*""`, 'i');

/** Whose a conditional format is by its formula: a mark of ours, a format of our list, or somebody else's (null). */
export function ownFormula(formula: string): 'mark' | 'list' | null {
  const match = FORMULA.exec(formula);
  if (match === null) return null;
  return match[1] === undefined ? 'mark' : 'list';
}

/** Whether a sheet may be our list by its name: `CCG check findings`, or that with a number behind. */
export function isListName(name: string): boolean {
  return new RegExp(`^${LIST_SHEET}(?: \\(\\d+\\))?$`, 'i').test(name);
}

/** Whether a sheet is our list of findings, which is not to be checked. */
export function isFindingsList(sheet: Sheet): boolean {
  return isListName(sheet.name) && sheet.text(0, 0) === LIST_TITLE;
}

/** The first name for the list that no sheet has, whatever the case. */
export function freeListName(sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  let name = LIST_SHEET;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${LIST_SHEET} (${n})`;
  return name;
}
