import { latin1 } from '../package/elements.js';
import type { HeldPart } from '../package/held-part.js';
import { cellAddress } from '../../workbook/index.js';
import type { Edit } from '../../ooxml/index.js';

/** The boxes of some cells' notes in a drawing, as edits that take them out, and whether other shapes are left. */
export function boxesOf(
  { bytes }: HeldPart,
  cells: readonly string[],
): { readonly edits: readonly Edit[]; readonly isEmpty: boolean } {
  const vml = latin1(bytes);
  const sought = new Set(cells);
  const edits: Edit[] = [];
  let shapes = 0;
  for (const match of vml.matchAll(/<v:(shape|rect|oval|line|group|roundrect)\b(?=[\s>])[^]*?<\/v:\1\s*>/g)) {
    shapes++;
    const [shape] = match;
    const number = (name: string): number =>
      Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? Number.NaN);
    const [row, column] = [number('Row'), number('Column')];
    if (!/ObjectType\s*=\s*["']Note["']/.test(shape) || Number.isNaN(row + column)) continue;
    if (!sought.has(cellAddress(row, column))) continue;
    edits.push({ at: match.index, remove: shape.length, insert: new Uint8Array(0) });
  }
  return { edits, isEmpty: shapes === edits.length };
}
