import {
  attributeOf,
  attributesOf,
  relationshipsPartOf,
  utf8Bytes,
  type Edit,
  type XmlElement,
} from '../../ooxml/index.js';
import { isListName } from '../../checking/marks/index.js';
import type { ContentTypesEditor } from '../package/content-types.js';
import type { Draft } from '../package/draft.js';
import type { RelationshipsEditor } from '../package/relationships.js';
import type { SheetEnds } from '../package/sheet-end.js';
import type { OpenWorkbook } from '../package/workbook.js';
import { ownFormats, without } from './sheet-marks.js';

/** Positions of the sheets that are lists of findings of ours. */
export async function listPositions({ sheets }: OpenWorkbook, ends: SheetEnds): Promise<number[]> {
  const positions: number[] = [];
  for (const [position, { name, worksheet }] of sheets.entries()) {
    if (!isListName(name) || worksheet === null) continue;
    const end = await ends.of(worksheet);
    if (end !== null && ownFormats(end, 'list').length > 0) positions.push(position);
  }
  return positions;
}

/** Takes sheets out of a workbook, with what names them by their positions. */
export function removeSheets(
  workbook: OpenWorkbook,
  positions: readonly number[],
  draft: Draft,
  types: ContentTypesEditor,
  relationships: RelationshipsEditor,
): void {
  const { held, root, sheets } = workbook;
  const gone = positions.map((position) => sheets[position]!);
  for (const { worksheet, relationship } of gone) {
    relationships.remove(relationship!.id);
    for (const part of [worksheet!, relationshipsPartOf(worksheet!)]) {
      draft.remove(part);
      types.remove(part);
    }
  }
  const edits = gone.map(({ element }) => without(element));
  for (const child of root.children) {
    if (child.local === 'definedNames') edits.push(...namesLeft(held.bytes, child, positions));
    if (child.local === 'bookViews')
      for (const view of child.children) edits.push(...viewsLeft(held.bytes, view, positions));
  }
  draft.edit(held, edits);
}

/** Names of the sheets that go are taken out; those of sheets behind them count anew. */
function namesLeft(bytes: Uint8Array, names: XmlElement, positions: readonly number[]): Edit[] {
  const sheetOf = (name: XmlElement): number =>
    Number(attributeOf(bytes, name, 'localSheetId')?.value ?? Number.NaN);
  const gone = names.children.filter((name) => positions.includes(sheetOf(name)));
  if (gone.length > 0 && gone.length === names.children.length) return [without(names)];
  return names.children.flatMap((name): Edit[] => {
    if (gone.includes(name)) return [without(name)];
    return counted(bytes, name, ['localSheetId'], positions);
  });
}

function viewsLeft(bytes: Uint8Array, view: XmlElement, positions: readonly number[]): Edit[] {
  return counted(bytes, view, ['activeTab', 'firstSheet'], positions);
}

/** Positions of sheets in attributes, less the sheets that go before them; of one that goes, the sheet before. */
function counted(
  bytes: Uint8Array,
  element: XmlElement,
  names: readonly string[],
  positions: readonly number[],
): Edit[] {
  return attributesOf(bytes, element).flatMap(({ name, value, start, end }): Edit[] => {
    const position = Number(value);
    const before = positions.filter((gone) => gone <= position).length;
    if (!names.includes(name) || Number.isNaN(position) || before === 0) return [];
    return [{ at: start, remove: end - start, insert: utf8Bytes(`${Math.max(0, position - before)}`) }];
  });
}
