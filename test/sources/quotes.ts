import { existsSync, readFileSync } from 'node:fs';
import type { Citation } from '../../src/sources/index.js';

const FOLDER = new URL('../../../shared/sources/', import.meta.url);

/** Whether the texts of the source documents are at hand: they lie beside the repository, not in it. */
export const sourceTextsAtHand = existsSync(FOLDER);

/** A text as it is compared: line breaks and runs of spaces are one space; every other character stands. */
export function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text of a source document, by its file name. */
export function sourceText(file: string): string {
  return comparable(readFileSync(new URL(file, FOLDER), 'utf8'));
}

/**
 * The quotes that are not, letter by letter, in their source, as sentences. Citations without a quote are passed
 * over; a quote of a source whose text is not held cannot be compared, and is a fault too.
 */
export function quoteFaults(citations: readonly Citation[]): string[] {
  return citations.flatMap(({ source, quote }) => {
    if (quote === null) return [];
    if (source.file === null) return [`${source.id}: no text is held to compare “${quote}” with`];
    return sourceText(source.file).includes(comparable(quote))
      ? []
      : [`${source.id} does not say: “${quote}”`];
  });
}
