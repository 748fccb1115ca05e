import { OFFICE_RELATIONSHIPS } from '../../ooxml/index.js';
import { holdFrom } from '../package/content-window.js';
import type { Draft } from '../package/draft.js';
import { CannotMark } from '../package/cannot-mark.js';
import { isRecord, readRecord, type MarksRecord, type RecordedPart } from '../package/record.js';
import type { OpenWorkbook } from '../package/workbook.js';

/** The part with our record, and the record where it still holds. */
export interface FoundRecord {
  readonly part: string;
  /** Null where somebody has saved the workbook since. */
  readonly record: MarksRecord | null;
}

/** Finds the record of the marks that a workbook carries; null where it has none. */
export async function findRecord({ pack, main }: OpenWorkbook, draft: Draft): Promise<FoundRecord | null> {
  for (const { type, target, external } of await pack.relationships(main)) {
    if (type !== `${OFFICE_RELATIONSHIPS}/customXml` || external || pack.entry(target) === null) continue;
    const bytes = await contentOf(draft, target);
    if (bytes === null || !isRecord(bytes)) continue;
    const record = readRecord(bytes);
    const holds = record?.parts.every((part) => isAsRecorded(part, draft)) === true;
    return { part: target, record: holds ? record : null };
  }
  return null;
}

/** Makes all parts what they were before they were marked. */
export async function undoMarks(draft: Draft, part: string, { parts, added }: MarksRecord): Promise<void> {
  for (const { name, undo } of parts) {
    const first = Math.min(...undo.map(({ at }) => at));
    draft.edit(await holdFrom(draft.pack, name, first, draft.packer.platform), undo);
  }
  for (const name of [...added, part]) draft.remove(name);
}

/** Of custom parts some are in UTF-16: those are none of ours. */
async function contentOf(draft: Draft, name: string): Promise<Uint8Array | null> {
  try {
    return (await draft.hold(name)).bytes;
  } catch (error) {
    if (error instanceof CannotMark) return null;
    throw error;
  }
}

/** Whether a part is as it was when it was marked, and its edits lie in it. */
function isAsRecorded({ name, sum, undo }: RecordedPart, { pack }: Draft): boolean {
  const entry = pack.entry(name);
  if (entry?.crc32 !== sum.crc32 || entry.statedSize !== sum.size || undo.length === 0) return false;
  return undo.every(({ at, remove }) => at >= 0 && remove >= 0 && at + remove <= sum.size);
}
