import { tableByName, type Table } from '../../schema/index.js';
import type { TableMapping } from '../located.js';
import type { FormLine, FoundForm } from './form-line.js';
import { findForms } from './forms.js';
import { valueColumns } from './form-values.js';
import type { SheetView } from './sheet-view.js';
import type { Vocabulary } from './vocabulary.js';
import { tidy } from './words.js';

/** Filled rows in which a mapping's labels are looked for. */
const ROWS = 300;

/**
 * Reads a form as a mapping says, its columns being labels: those it names exactly, the rest of the form as
 * without a mapping. Null where the table has no form, or none is there.
 */
export function readMappedForm(
  view: SheetView,
  vocabulary: Vocabulary,
  mapping: TableMapping,
): FoundForm | null {
  const table = tableByName(mapping.table);
  if (table?.shapes.includes('form') !== true) return null;
  const [found] = findForms(view, vocabulary, new Set(), [], table);
  const labels = labelled(view, mapping);
  const fixed = linesOf(view, table, labels);
  const left = new Set(labels.map((label) => label.row));
  const fields = new Set(fixed.map((line) => line.hit.slot.name));
  const rest = (found?.lines ?? []).filter((line) => !left.has(line.row) && !fields.has(line.hit.slot.name));
  const all = [...fixed, ...rest].sort((a, b) => a.row - b.row);
  return all.length === 0 ? null : { table, lines: all, quality: all.length };
}

interface Labelled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly field: string | null;
}

function labelled(view: SheetView, mapping: TableMapping): Labelled[] {
  const wanted = new Map(
    Object.entries(mapping.columns ?? {}).map(([key, field]) => [tidy(key).toLowerCase(), field]),
  );
  const labels: Labelled[] = [];
  if (wanted.size === 0) return labels;
  let seen = 0;
  for (
    let row = view.nextRow(0, view.columns);
    row >= 0 && seen++ < ROWS;
    row = view.nextRow(row + 1, view.columns)
  ) {
    for (const column of view.columns) {
      const text = view.text(row, column);
      const key = text.toLowerCase();
      const field = wanted.get(key);
      if (text === '' || field === undefined) continue;
      wanted.delete(key);
      labels.push({ row, column, text, field });
    }
  }
  return labels;
}

function linesOf(view: SheetView, table: Table, labels: readonly Labelled[]): FormLine[] {
  const values = valueColumns(view, labels);
  return labels.flatMap(({ row, column, text, field: name }, i): FormLine[] => {
    const field = name === null ? undefined : table.fields[name];
    if (name === null || field === undefined) return [];
    const slot = { table, field, name, tick: null };
    return [
      {
        row,
        labelColumn: column,
        valueColumn: values[i]!,
        label: text,
        hit: { slot, score: 1, match: 'mapping', weight: 1 },
        confidence: 1,
      },
    ];
  });
}
