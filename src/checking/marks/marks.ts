import { parseRange, type Range } from '../../workbook/index.js';
import type { Finding } from '../finding.js';
import type { DossierResult } from '../result.js';
import { count } from '../words.js';
import { findingsList, type FindingsList } from './findings-list.js';
import { MARK_KINDS, markKind, worstFirst, type MarkKind } from './mark-kind.js';
import { mergedRanges } from './merged-ranges.js';
import { noteText } from './note-text.js';

/** What is put on a workbook to show its findings. */
export interface Marks {
  /** The sheets that have marked cells. */
  readonly sheets: readonly SheetMarks[];
  readonly list: FindingsList;
}

export interface SheetMarks {
  readonly sheet: string;
  /** The cells of each kind, the worst first; kinds without cells are left out. */
  readonly fills: readonly { readonly kind: MarkKind; readonly ranges: readonly Range[] }[];
  /** In order of row and column. */
  readonly notes: readonly Note[];
}

/** What is said on a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface MarkOptions {
  /** The rules that were used: the list shows their titles. */
  readonly rules?: readonly { readonly id: string; readonly title: string }[];
  /** Most notes on a sheet; the worst findings have them. Many make Excel slow. Default: 1,000. */
  readonly notesPerSheet?: number;
}

const NOTES_PER_SHEET = 1_000;
/** Most findings in the list: Excel allows 65,530 links on a sheet. */
const LISTED = 65_000;

/** The marks of a workbook of a result, by its path. Throws RangeError where the result has none of that path. */
export function marksOf(result: DossierResult, path: string, options: MarkOptions = {}): Marks {
  if (!result.workbooks.some((workbook) => workbook.path === path))
    throw new RangeError(`The result has no workbook ${path}.`);
  const { rules = [], notesPerSheet = NOTES_PER_SHEET } = options;
  const findings = result.findings.filter((finding) => finding.workbook === path);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const list = findingsList({ result, path, findings, titles, mostRows: LISTED });
  const cells = cellsBySheet(findings);
  const sheets = [...cells].map(([sheet, held]) => sheetMarks(sheet, [...held.values()], notesPerSheet));
  const without = [...cells]
    .filter(([, held]) => held.size > notesPerSheet)
    .map(
      ([sheet, held]) =>
        `On ${sheet} the ${count(notesPerSheet, 'cell')} with the worst findings have a note, of ${count(held.size, 'cell')} that are marked.`,
    );
  return { sheets, list: { ...list, sentences: [...list.sentences, ...without] } };
}

interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly findings: Finding[];
}

function cellsBySheet(findings: readonly Finding[]): Map<string, Map<string, MarkedCell>> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  for (const finding of findings) {
    const { sheet, cell } = finding;
    const range = cell === null ? null : parseRange(cell);
    if (sheet === null || cell === null || range === null) continue;
    const cells = sheets.get(sheet) ?? new Map<string, MarkedCell>();
    sheets.set(sheet, cells);
    const held = cells.get(cell);
    if (held === undefined)
      cells.set(cell, { row: range.firstRow, column: range.firstColumn, findings: [finding] });
    else held.findings.push(finding);
  }
  return sheets;
}

function sheetMarks(sheet: string, cells: readonly MarkedCell[], most: number): SheetMarks {
  const marked = cells.map(({ findings, ...place }) => {
    const sorted = worstFirst(findings);
    return { ...place, findings: sorted, kind: markKind(sorted[0]!) };
  });
  const fills = MARK_KINDS.map((kind) => ({
    kind,
    ranges: mergedRanges(marked.filter((cell) => cell.kind === kind)),
  }));
  const worst = [...marked].sort((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind));
  return {
    sheet,
    fills: fills.filter(({ ranges }) => ranges.length > 0),
    notes: worst
      .slice(0, most)
      .map(({ row, column, findings }) => ({ row, column, text: noteText(findings) }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
