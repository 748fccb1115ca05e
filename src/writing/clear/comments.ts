import {
  attributeOf,
  outline,
  textOf,
  utf8Bytes,
  utf8Text,
  type Edit,
  type XmlElement,
} from '../../ooxml/index.js';
import { NOTE_HEADING } from '../../checking/marks/index.js';
import { descendants } from '../package/elements.js';
import type { HeldPart } from '../package/held-part.js';
import { without } from './sheet-marks.js';

/** What of a part of notes is ours. */
export interface OwnComments {
  readonly edits: readonly Edit[];
  /** Addresses of the cells whose note is ours altogether. */
  readonly cells: readonly string[];
  /** Whether no note is left. */
  readonly isEmpty: boolean;
}

/** Finds our notes, and what we put behind the notes of others. */
export function ownComments({ bytes, name }: HeldPart): OwnComments {
  const comments = outline(bytes, name).children.find(({ local }) => local === 'commentList')?.children ?? [];
  const whole = comments.filter((comment) => saidIn(bytes, comment).trimStart().startsWith(NOTE_HEADING));
  const others = comments.filter((comment) => !whole.includes(comment));
  return {
    edits: [...whole.map(without), ...others.flatMap((comment) => ownRuns(bytes, comment))],
    cells: whole.map((comment) => attributeOf(bytes, comment, 'ref')?.value ?? ''),
    isEmpty: comments.length > 0 && others.length === 0,
  };
}

function saidIn(bytes: Uint8Array, comment: XmlElement): string {
  return textsOf(comment)
    .map(({ openEnd, closeStart }) => textOf(bytes, openEnd, closeStart))
    .join('');
}

function textsOf(comment: XmlElement): XmlElement[] {
  return [...descendants(comment)].filter(({ local }) => local === 't');
}

/**
 * What is ours in the note of another: the run with our heading and the one behind it. Where Excel has made one run of
 * it all, the text from our heading on.
 */
function ownRuns(bytes: Uint8Array, comment: XmlElement): Edit[] {
  const runs = [...descendants(comment)].filter(({ local }) => local === 'r');
  const heading = runs.findIndex((run) => saidIn(bytes, run).trim() === NOTE_HEADING);
  if (heading >= 0) return runs.slice(heading, heading + 2).map(without);
  const text = textsOf(comment).find(
    ({ openEnd, closeStart }) => headingAt(bytes, openEnd, closeStart) !== null,
  );
  if (text === undefined) return [];
  const at = headingAt(bytes, text.openEnd, text.closeStart)!;
  return [{ at, remove: text.closeStart - at, insert: utf8Bytes('') }];
}

/** Where a heading of ours stands at the beginning of a line, the line's end before it included. */
function headingAt(bytes: Uint8Array, start: number, end: number): number | null {
  const text = utf8Text(bytes, start, end);
  const match = new RegExp(`(?:\\r|\\n|&#10;|&#13;|&#x[aAdD];|_x000[aAdD]_)+${NOTE_HEADING}`).exec(text);
  return match === null ? null : start + utf8Bytes(text.slice(0, match.index)).length;
}
