import { OFFICE_RELATIONSHIPS, relationshipsPartOf, type Relationship } from '../../ooxml/index.js';
import type { ContentTypesEditor } from '../package/content-types.js';
import type { Draft } from '../package/draft.js';
import { relationshipId } from '../package/elements.js';
import { RelationshipsEditor } from '../package/relationships.js';
import type { SheetEnd } from '../package/sheet-end.js';
import { boxesOf } from './boxes.js';
import { ownComments } from './comments.js';
import { ownFormats, without } from './sheet-marks.js';

/** Takes our marks out of a worksheet as they are found there, whoever saved it last. Gives whether there were any. */
export async function clearSheet(
  draft: Draft,
  types: ContentTypesEditor,
  part: string,
  end: SheetEnd,
): Promise<boolean> {
  const relationships = await RelationshipsEditor.open(draft, part);
  const formats = ownFormats(end, 'mark');
  const notes = await clearNotes(draft, types, relationships, part, end);
  const edits = [...formats, ...(notes.unnamed ? unnamedDrawing(end) : [])];
  draft.edit(
    end.held,
    edits.map(({ at, ...edit }) => ({ ...edit, at: end.placeOf(at) })),
  );
  relationships.finish(types);
  return formats.length > 0 || notes.found;
}

/** `unnamed`: the sheet is no longer to name a drawing of notes. */
async function clearNotes(
  draft: Draft,
  types: ContentTypesEditor,
  relationships: RelationshipsEditor,
  part: string,
  end: SheetEnd,
): Promise<{ readonly found: boolean; readonly unnamed: boolean }> {
  const known = await draft.pack.relationships(part);
  const leadsToPart = ({ target, external }: Relationship): boolean =>
    !external && draft.pack.entry(target) !== null;
  const notes = known.find(
    (relationship) => relationship.type === `${OFFICE_RELATIONSHIPS}/comments` && leadsToPart(relationship),
  );
  if (notes === undefined) return { found: false, unnamed: false };
  const held = await draft.hold(notes.target);
  const own = ownComments(held);
  if (own.edits.length === 0) return { found: false, unnamed: false };
  const leaveOut = ({ id, target }: Relationship): void => {
    for (const gone of [target, relationshipsPartOf(target)]) {
      draft.remove(gone);
      types.remove(gone);
    }
    relationships.remove(id);
  };
  if (own.isEmpty) leaveOut(notes);
  else draft.edit(held, own.edits);
  const named = end.root.children.find(({ local }) => local === 'legacyDrawing');
  const id = named === undefined ? null : relationshipId(end.bytes, named);
  const drawing = known.find((relationship) => relationship.id === id && leadsToPart(relationship));
  if (drawing === undefined || own.cells.length === 0) return { found: true, unnamed: false };
  const drawn = await draft.hold(drawing.target);
  const boxes = boxesOf(drawn, own.cells);
  const isGone = own.isEmpty && boxes.isEmpty;
  if (isGone) leaveOut(drawing);
  else draft.edit(drawn, boxes.edits);
  return { found: true, unnamed: isGone };
}

function unnamedDrawing({ root }: SheetEnd): ReturnType<typeof without>[] {
  return root.children.filter(({ local }) => local === 'legacyDrawing').map(without);
}
