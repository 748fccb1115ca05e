import {
  damaged,
  joinBytes,
  outline,
  utf8Bytes,
  utf8Text,
  type Package,
  type XmlElement,
} from '../../ooxml/index.js';
import type { Platform } from '../../workbook/index.js';
import { refuseWide, type HeldPart } from './held-part.js';
import { ContentWindow } from './content-window.js';

/** Content of the beginning that is looked at: views and columns stand there. */
const BEGINNING = 2 ** 18;
/** Bytes around a place that hold the whole of a tag of `sheetData`. */
const AROUND = 80;

/** A worksheet's part: its beginning, and what stands behind its cells. However many cells there are, little is held. */
export interface SheetEnd {
  readonly held: HeldPart;
  /** Text of what stands before the cells, or as much of it as is looked at. */
  readonly beginning: string;
  /** Where the cells end: what comes next may be edited. */
  readonly cut: number;
  /** The worksheet element with what stands behind the cells as its children, at places in `bytes`. */
  readonly root: XmlElement;
  /** The start tag of the worksheet, then what stands behind the cells. */
  readonly bytes: Uint8Array;
  /** Place in the part of a place in `bytes`. */
  readonly placeOf: (at: number) => number;
}

/** Reads a worksheet's part once, from end to end. Null where it has no cells element. Throws as `Draft.hold` does. */
export async function readSheetEnd(
  pack: Package,
  name: string,
  platform: Platform,
): Promise<SheetEnd | null> {
  const window = new ContentWindow(platform);
  const beginning: Uint8Array[] = [];
  let begun = 0;
  const search = new CellsEnd();
  for await (const chunk of pack.chunks(name)) {
    if (begun < BEGINNING) {
      beginning.push(chunk.subarray(0, BEGINNING - begun));
      begun += beginning.at(-1)!.length;
    }
    search.feed(chunk);
    window.push(chunk, search.end);
  }
  const opening = joinBytes(beginning);
  refuseWide(opening, name);
  if (search.end === null) return null;
  const held = { name, ...window.held() };
  const text = utf8Text(opening, 0, opening.length);
  const tag = rootTag(text, name);
  const bytes = joinBytes([tag, held.bytes.subarray(search.end - held.from)]);
  const cut = search.end;
  return {
    held,
    beginning: text.slice(0, text.search(/<(?:[\w.-]+:)?sheetData[\s>/]/)),
    cut,
    root: outline(bytes, name),
    bytes,
    placeOf: (at) => at - tag.length + cut,
  };
}

/** The start tag of the root. */
function rootTag(text: string, name: string): Uint8Array {
  const match = /^\ufeff?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*(<[^>!?](?:[^>"']|"[^"]*"|'[^']*')*>)/.exec(text);
  if (match === null) throw damaged(name, 'its first element has no end');
  return utf8Bytes(match[1]!);
}

/** Finds where the last element of cells ends in content that comes in chunks. */
class CellsEnd {
  /** Place behind the tag; null where there was none yet. */
  end: number | null = null;
  #seam = new Uint8Array(0);
  #at = 0;

  feed(chunk: Uint8Array): void {
    // A tag that chunks cut apart lies in the last bytes of one and the first of the next.
    const seam = joinBytes([this.#seam, chunk.subarray(0, AROUND)]);
    this.#search(seam, this.#at - this.#seam.length);
    this.#search(chunk, this.#at);
    const kept = joinBytes([this.#seam, chunk.subarray(-AROUND)]);
    this.#seam = kept.slice(-AROUND);
    this.#at += chunk.length;
  }

  #search(bytes: Uint8Array, base: number): void {
    for (let at = findName(bytes, 0); at >= 0; at = findName(bytes, at + 1)) {
      const start = Math.max(0, at - AROUND);
      const around = utf8Text(bytes, at, Math.min(bytes.length, at + AROUND));
      const before = /<(\/?)(?:[\w.-]+:)?$/.exec(utf8Text(bytes, start, at));
      const after = (before?.[1] === '/' ? /^sheetData\s*>/ : /^sheetData(?:\s[^<>]*)?\/>/).exec(around);
      if (before !== null && after !== null) this.end = Math.max(this.end ?? 0, base + at + after[0].length);
    }
  }
}

const NAME = Uint8Array.from('sheetData', (c) => c.charCodeAt(0));
/** How far the search may go on by the byte under the last letter of the name (Boyer, Moore and Horspool). */
const SKIP = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  const at = NAME.lastIndexOf(byte, NAME.length - 2);
  return NAME.length - 1 - Math.max(at, -1);
});

function findName(bytes: Uint8Array, from: number): number {
  const last = NAME.length - 1;
  for (let at = from + last; at < bytes.length; at += SKIP[bytes[at]!]!) {
    let i = last;
    while (i >= 0 && bytes[at - last + i] === NAME[i]) i--;
    if (i < 0) return at - last;
  }
  return -1;
}

/** The ends of a package's worksheets, each read once where it is one of those to be kept. */
export class SheetEnds {
  readonly #pack: Package;
  readonly #platform: Platform;
  readonly #kept: ReadonlyMap<string, { end: Promise<SheetEnd | null> | null }>;

  /** `kept`: parts whose ends are asked for again. */
  constructor(pack: Package, platform: Platform, kept: readonly string[]) {
    this.#pack = pack;
    this.#platform = platform;
    this.#kept = new Map(kept.map((part) => [part, { end: null }]));
  }

  of(part: string): Promise<SheetEnd | null> {
    const known = this.#kept.get(part);
    if (known === undefined) return readSheetEnd(this.#pack, part, this.#platform);
    known.end ??= readSheetEnd(this.#pack, part, this.#platform);
    return known.end;
  }
}
