/** A change to bytes at a place: so many are taken out and others put in. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

/** Edits in the order of their places; those at one place keep the order in which they came. Throws RangeError. */
export function sortedEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.at - b.at);
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1]!;
    if (before.at + before.remove > sorted[i]!.at) throw new RangeError('edits overlap');
  }
  return sorted;
}

/** How many bytes there are more after edits. */
export function growth(edits: readonly Edit[]): number {
  return edits.reduce((n, { remove, insert }) => n + insert.length - remove, 0);
}

/**
 * Bytes with edits made, in pieces. `bytes` is the content from `from` on: every edit is at `from` or after.
 */
export function editedPieces(bytes: Uint8Array, edits: readonly Edit[], from = 0): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const edit of sortedEdits(edits)) {
    pieces.push(bytes.subarray(at, edit.at - from), edit.insert);
    at = edit.at - from + edit.remove;
  }
  pieces.push(bytes.subarray(at));
  return pieces.filter(({ length }) => length > 0);
}

/** The same of content that comes in chunks. */
export async function* editedChunks(
  chunks: AsyncIterable<Uint8Array>,
  edits: readonly Edit[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const waiting = sortedEdits(edits);
  let next = 0;
  let start = 0;
  let skip = 0;
  for await (const chunk of chunks) {
    const end = start + chunk.length;
    let at = Math.min(start + skip, end);
    skip -= at - start;
    for (; skip === 0 && next < waiting.length && waiting[next]!.at <= end; next++) {
      const edit = waiting[next]!;
      if (edit.at > at) yield chunk.subarray(at - start, edit.at - start);
      if (edit.insert.length > 0) yield edit.insert;
      at = Math.min(edit.at + edit.remove, end);
      skip = edit.at + edit.remove - at;
    }
    if (at < end) yield chunk.subarray(at - start);
    start = end;
  }
  for (; next < waiting.length; next++) yield waiting[next]!.insert;
}

/** The edits that take edits back. `removed` gives the bytes that one of them took out. */
export function undoing(edits: readonly Edit[], removed: (edit: Edit) => Uint8Array): Edit[] {
  let shift = 0;
  return sortedEdits(edits).map((edit) => {
    const at = edit.at + shift;
    shift += edit.insert.length - edit.remove;
    return { at, remove: edit.insert.length, insert: removed(edit) };
  });
}
