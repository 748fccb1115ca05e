import { inRange, type Range } from '../../workbook/index.js';
import type { Table } from '../../schema/index.js';
import type { LocatedColumn } from '../located.js';
import { assign } from './assignment.js';
import { LONGEST_HEADING } from './header.js';
import { furtherRecords, manyNumbers, valueColumns, valuesAgree } from './form-values.js';
import { profileOf } from './profile.js';
import type { FormLine, FoundForm } from './form-line.js';
import type { SheetView } from './sheet-view.js';
import { valueFit } from './value-fit.js';
import type { NameHit, Vocabulary } from './vocabulary.js';

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly hits: readonly NameHit[];
}

/** A form stands at the top left of its sheet. */
const FORM_ROWS = 150;
const FORM_COLUMNS = 14;
const TELLS = 2;
const TELLS_ON_NAMED_SHEET = 0.8;
const NAMED_SHEET = 1;
/** What a form must show to be one: the usual, little where the sheet is named after it, nothing where a mapping says so. */
type Asked = 'usual' | 'little' | 'none';

const ENOUGH = 0.45;

/**
 * Forms of the schema's tables in a sheet, outside the ranges that lists were found in. `only`: a table that a
 * mapping says is there.
 */
export function findForms(
  view: SheetView,
  vocabulary: Vocabulary,
  hinted: ReadonlySet<Table>,
  occupied: readonly Range[],
  only?: Table,
): FoundForm[] {
  const labels = labelsOf(view, vocabulary, occupied);
  const found: FoundForm[] = [];
  const tables = only ? [only] : vocabulary.tables.filter((table) => table.shapes.includes('form'));
  const offers = tables
    .flatMap((table) => formsOf(view, table, labels, only ? 'none' : hinted.has(table) ? 'little' : 'usual'))
    .sort((a, b) => b.quality - a.quality);
  for (const offer of offers) {
    if (!found.some((other) => other.table !== offer.table && sharesLabel(other, offer))) found.push(offer);
  }
  return found.sort((a, b) => a.lines[0]!.row - b.lines[0]!.row);
}

function sharesLabel(a: FoundForm, b: FoundForm): boolean {
  return a.lines.some((line) =>
    b.lines.some((other) => other.row === line.row && other.labelColumn === line.labelColumn),
  );
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
function formsOf(view: SheetView, table: Table, all: readonly Label[], asked: Asked): FoundForm[] {
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
  return groups.flatMap((group) => formOf(view, table, group, asked) ?? []);
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

function formOf(view: SheetView, table: Table, labels: readonly Label[], asked: Asked): FoundForm[] | null {
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
  if (!isRecognised(view, table, lines, asked)) return null;
  lines.sort((a, b) => a.row - b.row || a.labelColumn - b.labelColumn);
  const quality = tellsOf(lines) + (asked === 'usual' ? 0 : NAMED_SHEET);
  const others = furtherRecords(view, lines);
  if (others.length === 0 && manyNumbers(view, lines)) return null;
  return [lines, ...others].map((record) => ({ table, lines: record, quality }));
}

function isRecognised(view: SheetView, table: Table, lines: readonly FormLine[], asked: Asked): boolean {
  if (asked === 'none') return lines.length > 0;
  const fields = new Set(lines.map((line) => line.hit.slot.name));
  const { needs, atLeast } = table.recognisedBy;
  const whole = needs.every((name) => fields.has(name));
  if (asked === 'little') {
    return lines.length >= 2 && (whole || fields.size >= atLeast) && tellsOf(lines) >= TELLS_ON_NAMED_SHEET;
  }
  return (whole || fields.size > atLeast) && tellsOf(lines) >= TELLS && valuesAgree(view, lines);
}

function tellsOf(lines: readonly FormLine[]): number {
  return lines.reduce((sum, line) => sum + line.hit.weight * line.confidence, 0);
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
