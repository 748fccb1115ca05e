import { editedPieces, joinBytes, outline, utf8Bytes, utf8Text, type Edit } from '../../ooxml/index.js';
import { MARK_COLOURS, MARK_KINDS, type MarkKind } from '../../checking/marks/index.js';
import { xmlPart } from '../xml.js';
import { StyleLists } from './style-lists.js';

/** Numbers of the styles that were added. */
export interface MarkStyles {
  /** Differential formats of marked cells. */
  readonly marks: Readonly<Record<MarkKind, number>>;
  /** Cell formats of the list of findings. */
  readonly plain: number;
  readonly title: number;
  readonly heading: number;
  readonly link: number;
}

const BLUE = 'FF005EB8';
const WHITE = 'FFFFFFFF';
/** Excel reads little more than this. */
const MOST_CELL_FORMATS = 64_000;

/** The style sheet for a workbook that has none. */
export function newStyles(namespace: string): { readonly content: Uint8Array; readonly styles: MarkStyles } {
  const empty = utf8Bytes(xmlPart(`<styleSheet xmlns="${namespace}"/>`));
  const { edits, styles } = editStyles(empty, 'styles.xml');
  return { content: joinBytes(editedPieces(empty, edits)), styles };
}

/** The edits that put our styles behind those of a style sheet, and the numbers that they have there. */
export function editStyles(
  bytes: Uint8Array,
  part: string,
): { readonly edits: readonly Edit[]; readonly styles: MarkStyles } {
  const lists = new StyleLists(bytes, outline(bytes, part));
  const family = fontFamily(bytes, lists);
  const font = (look: string): number => lists.add('fonts', `<font>${look}</font>`, family.name);
  const title = font(`<b/><sz val="14"/><color rgb="${BLUE}"/>`);
  const heading = font(`<b/><sz val="${family.size}"/><color rgb="${WHITE}"/>`);
  const link = font(`<u/><sz val="${family.size}"/><color rgb="${BLUE}"/>`);
  const fill = lists.add(
    'fills',
    `<fill><patternFill patternType="solid"><fgColor rgb="${BLUE}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const marks = MARK_KINDS.map((kind) => [kind, lists.add('dxfs', differential(kind))] as const);
  const isFull = lists.count('cellXfs') + 4 > MOST_CELL_FORMATS;
  const format = (fontId: number, fillId: number, wraps: boolean): number =>
    isFull ? 0 : lists.add('cellXfs', cellFormat(fontId, fillId, wraps));
  const styles: MarkStyles = {
    marks: Object.fromEntries(marks) as Record<MarkKind, number>,
    plain: format(0, 0, true),
    title: format(title, 0, false),
    heading: format(heading, fill, true),
    link: format(link, 0, true),
  };
  return { edits: lists.edits(), styles };
}

function differential(kind: MarkKind): string {
  const { fill, text } = MARK_COLOURS[kind];
  return (
    `<dxf><font><color rgb="FF${text}"/></font>` +
    `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
  );
}

function cellFormat(fontId: number, fillId: number, wraps: boolean): string {
  const applied = `${fontId === 0 ? '' : ' applyFont="1"'}${fillId === 0 ? '' : ' applyFill="1"'}`;
  return (
    `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0"${applied} applyAlignment="1">` +
    `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`
  );
}

/** Name and size of the workbook's own font, so that the list looks like its other sheets. */
function fontFamily(bytes: Uint8Array, lists: StyleLists): { readonly name: string; readonly size: string } {
  const children = lists.element('fonts')?.children[0]?.children ?? [];
  const written = (locals: readonly string[]): string =>
    children
      .filter(({ local }) => locals.includes(local))
      .map(({ start, end }) => utf8Text(bytes, start, end))
      .join('');
  const size = /\bval\s*=\s*["'](\d+(?:\.\d+)?)["']/.exec(written(['sz']))?.[1] ?? '10';
  return { name: written(['name', 'family', 'charset', 'scheme']), size };
}
