import { OFFICE_RELATIONSHIPS, outline, relationshipsPartOf } from '../../ooxml/index.js';
import { ContentTypesEditor } from '../package/content-types.js';
import { LEVEL, type CopyOptions, type WorkbookCopy } from '../package/copy.js';
import { Draft } from '../package/draft.js';
import { descendants } from '../package/elements.js';
import { RelationshipsEditor } from '../package/relationships.js';
import { SheetEnds } from '../package/sheet-end.js';
import { openWorkbook, type OpenWorkbook } from '../package/workbook.js';
import { findRecord, undoMarks } from './exact.js';
import { clearSheet } from './found-marks.js';
import { listPositions, removeSheets } from './list-sheet.js';

/** A workbook without marks. */
export interface ClearedCopy extends WorkbookCopy {
  /** Whether there were any; without, the copy is the workbook itself. */
  readonly hadMarks: boolean;
}

/**
 * A copy of a workbook without the marks of the command line and the add-in. One that nobody has saved since it was
 * marked becomes exactly what it was; in any other the marks are looked for and taken out, and styles that nothing uses
 * may be left. Throws `ReadProblem` for what is no workbook or is damaged, and `CannotMark`.
 */
export async function clear(
  bytes: Uint8Array,
  { platform, level = LEVEL, limits }: CopyOptions,
): Promise<ClearedCopy> {
  const workbook = await openWorkbook(bytes, platform, limits);
  const draft = new Draft(workbook.pack, { platform, level });
  const hadMarks = await clearInto(workbook, draft, new SheetEnds(workbook.pack, platform, []));
  return { hadMarks, warnings: [], chunks: () => draft.chunks() };
}

/** Takes marks out of a draft that is otherwise untouched; gives whether there were any. */
export async function clearInto(workbook: OpenWorkbook, draft: Draft, ends: SheetEnds): Promise<boolean> {
  const { pack, main, sheets } = workbook;
  const found = await findRecord(workbook, draft);
  if (found?.record) {
    await undoMarks(draft, found.part, found.record);
    return true;
  }
  const lists = await listPositions(workbook, ends);
  if (found === null && lists.length === 0 && !(await mayHoldMarks(workbook, draft))) return false;
  const types = await ContentTypesEditor.open(draft);
  const relationships = await RelationshipsEditor.open(draft, main);
  removeSheets(workbook, lists, draft, types, relationships);
  let hadMarks = found !== null || lists.length > 0;
  const parts = new Set(sheets.filter((_, i) => !lists.includes(i)).map(({ worksheet }) => worksheet));
  for (const part of parts) {
    const end = part === null ? null : await ends.of(part);
    if (part !== null && end !== null) hadMarks = (await clearSheet(draft, types, part, end)) || hadMarks;
  }
  if (found !== null) {
    const known = await pack.relationships(main);
    relationships.remove(known.find(({ target }) => target === found.part)!.id);
    // Excel puts a part of properties beside one that others made.
    const properties = (await pack.relationships(found.part)).map(({ target }) => target);
    for (const part of [found.part, relationshipsPartOf(found.part), ...properties]) {
      draft.remove(part);
      types.remove(part);
    }
  }
  relationships.finish(types);
  types.finish();
  return hadMarks;
}

/** Whether the workbook has formats such as marks need: most that never had marks have none, and need not be searched. */
async function mayHoldMarks({ pack, main }: OpenWorkbook, draft: Draft): Promise<boolean> {
  for (const { type, target, external } of await pack.relationships(main)) {
    if (type !== `${OFFICE_RELATIONSHIPS}/styles` || external || pack.entry(target) === null) continue;
    const { bytes } = await draft.hold(target);
    for (const { local } of descendants(outline(bytes, target, 3))) if (local === 'dxf') return true;
  }
  return false;
}
