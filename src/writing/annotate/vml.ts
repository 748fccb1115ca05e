import { CannotMark } from '../package/cannot-mark.js';

/** A note's box to be drawn. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly anchor: readonly number[];
}

/** Shapes of a drawing are numbered in blocks of so many; a drawing says which blocks it uses. */
const BLOCK = 1024;
const NAMESPACES = [
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['x', 'urn:schemas-microsoft-com:office:excel'],
] as const;
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing that holds boxes of notes only. `block`: the block of its first shape. */
export function newDrawing(boxes: readonly NoteBox[], block: number): string {
  const declared = NAMESPACES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
  const blocks = Array.from({ length: Math.ceil((boxes.length + 1) / BLOCK) }, (_, i) => block + i);
  const shapes = boxes.map((box, i) => shapeXml(box, block * BLOCK + 1 + i));
  return (
    `<xml ${declared}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
    `${SHAPE_TYPE}${shapes.join('')}</xml>`
  );
}

/** A change to the text of a drawing. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The edits that put boxes of notes behind the shapes of a drawing (as Latin-1, so that places are those of bytes). The
 * drawing need not be well-formed: Excel's own are not always. Throws `CannotMark` where it has no end.
 */
export function extendDrawing(vml: string, boxes: readonly NoteBox[], part: string): TextEdit[] {
  const end = vml.lastIndexOf('</xml');
  if (end < 0) throw new CannotMark(`The drawing of notes ${part} has no end.`);
  let last = 0;
  for (const match of vml.matchAll(/_x0000_s(\d+)/g)) last = Math.max(last, Number(match[1]));
  last = Math.max(last, BLOCK);
  const root = /<xml[^>]*>/.exec(vml)?.[0] ?? '';
  const missing = NAMESPACES.filter(([prefix]) => !root.includes(`xmlns:${prefix}=`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
  const type = /id\s*=\s*["']_x0000_t202["']/.test(vml) ? '' : SHAPE_TYPE;
  const shapes = type + boxes.map((box, i) => shapeXml(box, last + 1 + i)).join('');
  const insert =
    missing === '' ? shapes : shapes.replace(/<v:(?:shapetype|shape) /g, `$&${missing.trimStart()} `);
  return [...moreBlocks(vml, last + 1, last + boxes.length), { at: end, remove: 0, insert }];
}

/** Says that the blocks of new shapes are used. */
function moreBlocks(vml: string, first: number, last: number): TextEdit[] {
  const match = /(<o:idmap\b[^>]*\bdata\s*=\s*["'])([^"']*)["']/.exec(vml);
  if (match === null) return [];
  const stated = match[2]!.split(',').map(Number);
  const blocks: number[] = [];
  for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block++)
    if (!stated.includes(block)) blocks.push(block);
  if (blocks.length === 0) return [];
  const at = match.index + match[1]!.length + match[2]!.length;
  return [{ at, remove: 0, insert: `${match[2] === '' ? '' : ','}${blocks.join(',')}` }];
}

function shapeXml({ row, column, anchor }: NoteBox, id: number): string {
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:80pt;z-index:${id};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
