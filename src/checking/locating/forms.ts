import { inRange, type Range } from '../../workbook/index.js';
import type { Table } from '../../schema/index.js';
import type { LocatedColumn } from '../located.js';
import { assign } from './assignment.js';
import { LONGEST_HEADING } from './header.js';
import { profileOf } from './profile.js';
import type { SheetView } from './sheet-view.js';
import { valueFit } from './value-fit.js';
import type { NameHit, Vocabulary } from './vocabulary.js';

/** A label of a form, with the cell of its value. */
export interface FormLine {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  readonly label: string;
  readonly hit: NameHit;
  readonly confidence: number;
}

/** A form found: labels in one or two columns, each with a value to its right. */
export interface FoundForm {
  readonly table: Table;
  readonly lines: readonly FormLine[];
  readonly unmatched: readonly { readonly column: number; readonly heading: string }[];
  readonly quality: number;
}

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly hits: readonly NameHit[];
}

/** A form stands at the top left of its sheet. */
const FORM_ROWS = 150;
const FORM_COLUMNS = 14;
/** A value stands no further from its label than this, merged labels apart. */
const REACH = 4;
const TELLS = 2;
const TELLS_ON_NAMED_SHEET = 0.8;
const ENOUGH = 0.45;

/** Forms of the schema's tables in a sheet, outside the ranges that lists were found in. */
export function findForms(
  view: SheetView,
  vocabulary: Vocabulary,
  hinted: ReadonlySet<Table>,
  occupied: readonly Range[],
): FoundForm[] {
  const labels = labelsOf(view, vocabulary, occupied);
  const found: FoundForm[] = [];
  const tables = vocabulary.tables.filter((table) => table.shapes.includes('form'));
  const offers = tables
    .flatMap((table) => formsOf(view, table, labels, hinted.has(table)))
    .sort((a, b) => b.quality - a.quality);
  for (const offer of offers) {
    const taken = found.some((other) => other.lines.some((line) => usesCell(offer, line)));
    if (!taken) found.push(offer);
  }
  return found.sort((a, b) => a.lines[0]!.row - b.lines[0]!.row);
}

function usesCell(form: FoundForm, line: FormLine): boolean {
  return form.lines.some((own) => own.row === line.row && own.labelColumn === line.labelColumn);
}

function labelsOf(view: SheetView, vocabulary: Vocabulary, occupied: readonly Range[]): Label[] {
  const labels: Label[] = [];
  const columns = view.columns.slice(0, FORM_COLUMNS);
  let seen = 0;
  let row = view.nextRow(0, columns);
  for (; row >= 0 && seen++ < FORM_ROWS; row = view.nextRow(row + 1, columns)) {
    for (const column of columns) {
      const text = view.text(row, column);
      if (text === '' || text.length > LONGEST_HEADING) continue;
      if (occupied.some((range) => inRange(range, row, column))) continue;
      const hits = vocabulary.lookUp(view.headingOf(text), true);
      if (hits.length > 0) labels.push({ row, column, text, hits });
    }
  }
  return labels;
}

/** Forms of one table: a label that names the first one's field again begins another form. */
function formsOf(view: SheetView, table: Table, all: readonly Label[], hinted: boolean): FoundForm[] {
  const own = all
    .map((label) => ({ ...label, hits: label.hits.filter((hit) => hit.slot.table === table) }))
    .filter((label) => label.hits.length > 0);
  const labels = own.filter((label) => standsInColumn(label, own) && !standsInHeader(label, own));
  const groups: Label[][] = [];
  for (const label of labels) {
    const group = groups.at(-1);
    const first = group?.[0];
    const again =
      first !== undefined &&
      first.row !== label.row &&
      first.column === label.column &&
      sameField(first, label);
    if (group === undefined || again) groups.push([label]);
    else group.push(label);
  }
  return groups.flatMap((group) => formOf(view, table, group, hinted) ?? []);
}

/** A lone label in its column is a word that happens to be one. */
function standsInColumn(label: Label, labels: readonly Label[]): boolean {
  return labels.some((other) => other.column === label.column && other.row !== label.row);
}

/** Three labels in a row are a header of a list. */
function standsInHeader(label: Label, labels: readonly Label[]): boolean {
  return labels.filter((other) => other.row === label.row).length >= 3;
}

function sameField(a: Label, b: Label): boolean {
  return best(a).slot === best(b).slot;
}

function best(label: Label): NameHit {
  return label.hits.reduce((x, y) => (y.score > x.score ? y : x));
}

function formOf(view: SheetView, table: Table, labels: readonly Label[], hinted: boolean): FoundForm | null {
  const values = valueColumns(view, labels);
  const slots = [...new Set(labels.flatMap((label) => label.hits.map((hit) => hit.slot)))];
  const weights = labels.map((label, i) => {
    const profile = profileOf(view, values[i]!, [label.row]);
    return slots.map((slot) => {
      const hit = label.hits.find((h) => h.slot === slot);
      const weight = (hit?.score ?? 0) * (0.55 + 0.45 * (valueFit(profile, slot.field) ?? 0.8));
      return weight < ENOUGH ? 0 : weight;
    });
  });
  const lines: FormLine[] = [];
  assign(weights, slots.length).forEach((s, i) => {
    const slot = slots[s];
    if (slot === undefined) return;
    const { row, column, text, hits } = labels[i]!;
    const hit = hits.find((h) => h.slot === slot)!;
    const confidence = Math.min(1, weights[i]![s]!);
    lines.push({ row, labelColumn: column, valueColumn: values[i]!, label: text, hit, confidence });
  });
  const fields = new Set(lines.map((line) => line.hit.slot.name));
  const { needs, atLeast } = table.recognisedBy;
  const whole = needs.every((name) => fields.has(name));
  const tells = lines.reduce((sum, line) => sum + line.hit.weight * line.confidence, 0);
  if (!(whole || fields.size > atLeast || (hinted && fields.size >= atLeast))) return null;
  if (lines.length < 2 || tells < (hinted ? TELLS_ON_NAMED_SHEET : TELLS)) return null;
  if (manyNumbers(view, lines)) return null;
  if (!hinted && !valuesAgree(view, lines)) return null;
  return {
    table,
    lines: lines.sort((a, b) => a.row - b.row || a.labelColumn - b.labelColumn),
    unmatched: [],
    quality: tells + (whole ? 0.5 : 0) + (hinted ? 1 : 0),
  };
}

/** Whether values of kinds that can be told agree: a guide to a form has its labels, and words beside them. */
function valuesAgree(view: SheetView, lines: readonly FormLine[]): boolean {
  const fits = lines
    .filter((line) => line.hit.slot.field.kind !== 'text')
    .flatMap((line) => valueFit(profileOf(view, line.valueColumn, [line.row]), line.hit.slot.field) ?? []);
  return fits.length < 2 || fits.reduce((sum, fit) => sum + fit, 0) >= 0.5 * fits.length;
}

/**
 * Column of each label's value: the next filled cell, but where that is blank the column most values are in. A
 * sentence that is not right beside its label tells what to fill in: it is not the value.
 */
function valueColumns(view: SheetView, labels: readonly Label[]): number[] {
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
function manyNumbers(view: SheetView, lines: readonly FormLine[]): boolean {
  const several = lines.filter(({ row, valueColumn }) => {
    const beside = [1, 2, 3].map((n) => profileOf(view, valueColumn + n, [row]).numbers);
    return profileOf(view, valueColumn, [row]).numbers === 1 && beside.some((n) => n > 0);
  }).length;
  return several >= 2 && several >= 0.5 * lines.length;
}

/** A form's line as the result states it. */
export function columnOfLine(line: FormLine): LocatedColumn {
  return {
    field: line.hit.slot.name,
    column: line.valueColumn,
    heading: line.label,
    match: line.hit.match,
    confidence: Math.round(line.confidence * 100) / 100,
    row: line.row,
    ...(line.hit.slot.tick === null ? {} : { tick: line.hit.slot.tick }),
  };
}
