import type { FormLine } from './form-line.js';
import { profileOf } from './profile.js';
import type { SheetView } from './sheet-view.js';
import { valueFit } from './value-fit.js';

/** A value stands no further from its label than this, merged labels apart. */
const REACH = 4;
/** Records of a form that stand side by side, one in each column. */
const MOST_RECORDS = 20;

/** Whether values of kinds that can be told agree: a guide to a form has its labels, and words beside them. */
export function valuesAgree(view: SheetView, lines: readonly FormLine[]): boolean {
  const fits = lines
    .filter((line) => line.hit.slot.field.kind !== 'text')
    .flatMap((line) => valueFit(profileOf(view, line.valueColumn, [line.row]), line.hit.slot.field) ?? []);
  return fits.length < 2 || fits.reduce((sum, fit) => sum + fit, 0) >= 0.5 * fits.length;
}

/**
 * Column of each label's value: the next filled cell, but where that is blank the column most values are in. A
 * sentence that is not right beside its label tells what to fill in: it is not the value.
 */
export function valueColumns(
  view: SheetView,
  labels: readonly { readonly row: number; readonly column: number }[],
): number[] {
  const isLabel = (row: number, column: number): boolean =>
    labels.some((label) => label.row === row && label.column === column);
  const starts = labels.map(({ row, column }) => (view.mergeAt(row, column)?.lastColumn ?? column) + 1);
  const nearest = labels.map(({ row }, i) => {
    for (let column = starts[i]!; column < starts[i]! + REACH; column++) {
      if (isLabel(row, column)) return null;
      if (view.filled(row, column) && (column === starts[i] || !isSentence(view.text(row, column))))
        return column;
    }
    return null;
  });
  return labels.map((label, i) => {
    const beside = nearest.filter((column, j) => column !== null && labels[j]!.column === label.column);
    const usual = mostFrequent(beside.flatMap((column) => column ?? []));
    const own = nearest[i] ?? null;
    if (usual === null) return own ?? starts[i]!;
    return own !== null && own < usual ? own : Math.max(usual, starts[i]!);
  });
}

/** Five words or more with a full stop. */
function isSentence(text: string): boolean {
  return /^(?:\S+\s+){4,}\S*\.$/.test(text);
}

function mostFrequent(columns: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

/** Several figures beside most labels: a list whose row labels look like fields, not a form. */
export function manyNumbers(view: SheetView, lines: readonly FormLine[]): boolean {
  const several = lines.filter(({ row, valueColumn }) => {
    const beside = [1, 2, 3].map((n) => profileOf(view, valueColumn + n, [row]).numbers);
    return profileOf(view, valueColumn, [row]).numbers === 1 && beside.some((n) => n > 0);
  }).length;
  return several >= 2 && several >= 0.5 * lines.length;
}

/**
 * Further records of a form whose values stand in the columns to the right, one column a record. Figures alone
 * do not show that: they may be the parts of one.
 */
export function furtherRecords(view: SheetView, lines: readonly FormLine[]): FormLine[][] {
  const records: FormLine[][] = [];
  for (let n = 1; n <= MOST_RECORDS; n++) {
    const moved = lines.map((line) => ({ ...line, valueColumn: line.valueColumn + n }));
    const filled = moved.filter((line) => view.filled(line.row, line.valueColumn));
    const told = filled.filter((line) => TOLD.has(line.hit.slot.field.kind));
    const fits = told.map(
      (line) => valueFit(profileOf(view, line.valueColumn, [line.row]), line.hit.slot.field) ?? 0,
    );
    const sure = fits.length >= 2 && fits.reduce((sum, fit) => sum + fit, 0) >= 0.8 * fits.length;
    if (filled.length < 0.5 * lines.length || !sure) break;
    records.push(moved);
  }
  return records;
}

/** Kinds whose values are known from others at sight. */
const TOLD = new Set(['date', 'choice', 'choices', 'financial-year']);
