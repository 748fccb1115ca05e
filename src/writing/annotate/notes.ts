import {
  attributeOf,
  OFFICE_RELATIONSHIPS,
  outline,
  utf8Bytes,
  type Relationship,
} from '../../ooxml/index.js';
import type { Note } from '../../checking/marks/index.js';
import { cellAddress } from '../../workbook/index.js';
import { descendants, latin1 } from '../package/elements.js';
import { spreadsheetType, VML_RELATIONSHIP, VML_TYPE } from '../package/flavour.js';
import type { MarkedSheet } from './marked-sheet.js';
import { extendComments, newComments } from './comments.js';
import { ColumnWidths, noteAnchor } from './note-box.js';
import { extendDrawing, newDrawing, type NoteBox } from './vml.js';

const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** What became of a sheet's notes. */
export interface NotesDone {
  /** Relationship id of a drawing that the sheet is to name, where it had none. */
  readonly drawing: string | null;
  /** Cells that have a conversation, which is left alone. */
  readonly threaded: readonly string[];
}

/** Puts notes on a sheet's cells: into its parts of notes and of their boxes, or into new ones. */
export async function addNotes(sheet: MarkedSheet, notes: readonly Note[]): Promise<NotesDone> {
  const { draft, part, types, flavour } = sheet;
  const relationships = await draft.pack.relationships(part);
  const conversations = await threadedCells(sheet, relationships);
  const isThreaded = ({ row, column }: Note): boolean => conversations.has(cellAddress(row, column));
  const threaded = notes.filter(isThreaded).map(({ row, column }) => cellAddress(row, column));
  const own = notes.filter((note) => !isThreaded(note));
  if (own.length === 0) return { drawing: null, threaded };
  const existing = partOf(sheet, relationships, `${OFFICE_RELATIONSHIPS}/comments`);
  let fresh = own;
  if (existing === null) {
    const name = draft.freeName((n) => `${sheet.folder}comments${n}.xml`);
    draft.add(name, [utf8Bytes(newComments(own, flavour.main))]);
    types.add(name, spreadsheetType('comments'));
    sheet.relationships.add(`${flavour.relationships}/comments`, name);
  } else {
    const held = await draft.hold(existing);
    const extended = extendComments(held, own);
    draft.edit(held, extended.edits);
    fresh = [...extended.fresh];
  }
  return { drawing: fresh.length === 0 ? null : await addBoxes(sheet, fresh), threaded };
}

/** Draws the boxes of new notes; gives the relationship id of the drawing where the sheet has to name it. */
async function addBoxes(sheet: MarkedSheet, notes: readonly Note[]): Promise<string | null> {
  const { draft, end, types } = sheet;
  const widths = new ColumnWidths(end.beginning);
  const boxes = notes.map(({ row, column, text }): NoteBox => ({
    row,
    column,
    anchor: noteAnchor(row, column, text, widths),
  }));
  const drawing = await sheet.legacyDrawing();
  if (drawing !== null) {
    const held = await draft.hold(drawing);
    const edits = extendDrawing(latin1(held.bytes), boxes, drawing);
    draft.edit(
      held,
      edits.map(({ at, remove, insert }) => ({ at, remove, insert: utf8Bytes(insert) })),
    );
    return null;
  }
  const name = draft.freeName((n) => `${sheet.folder}drawings/vmlDrawing${n}.vml`);
  draft.add(name, [utf8Bytes(newDrawing(boxes, sheet.position + 1))]);
  types.add(name, VML_TYPE);
  return sheet.relationships.add(VML_RELATIONSHIP, name);
}

async function threadedCells(
  { draft }: MarkedSheet,
  relationships: readonly Relationship[],
): Promise<ReadonlySet<string>> {
  const cells = new Set<string>();
  for (const { type, target, external } of relationships) {
    if (type !== THREADED || external || draft.pack.entry(target) === null) continue;
    const { bytes } = await draft.hold(target);
    for (const element of descendants(outline(bytes, target)))
      if (element.local === 'threadedComment') cells.add(attributeOf(bytes, element, 'ref')?.value ?? '');
  }
  return cells;
}

function partOf({ draft }: MarkedSheet, relationships: readonly Relationship[], type: string): string | null {
  const found = relationships.find((relationship) => relationship.type === type && !relationship.external);
  return found !== undefined && draft.pack.entry(found.target) !== null ? found.target : null;
}
