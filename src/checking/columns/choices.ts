import type { Field } from '../../schema/index.js';
import { isBlankText } from './blank.js';
import { ListedValues, Others, type ListReader } from './choice.js';
import { generalText } from './text-of-number.js';
import { blank, unreadable, value, type Reading } from './reading.js';

/** Values of a set: the bits of an Int32 but for its sign. */
const MOST_CHOICES = 31;
/** The sign: set where a part is off the list. */
const OFF_LIST = 1 << MOST_CHOICES;

/**
 * Several values of a list in a cell, as a bit set of positions. A part off the list is kept in `others` with a bit
 * from `values.length` on, and makes the set a number below 0; where no bit is left for it the cell is unreadable.
 */
export function choicesReader(field: Field): ListReader {
  const list = new ListedValues(field);
  const others = new Others(field.values.length);
  const bit = (part: string): number => {
    const listed = list.find(part);
    return listed >= 0 ? listed : others.add(part);
  };
  const read = (text: string, out: Reading): void => {
    let bits = 0;
    for (const part of parts(text, list)) {
      const position = bit(part);
      if (position >= MOST_CHOICES) return unreadable(out);
      bits |= (1 << position) | (position < field.values.length ? 0 : OFF_LIST);
    }
    if (bits === 0) blank(out);
    else value(out, bits);
  };
  return {
    values: 'int32',
    others: others.texts,
    number: (number, _style, out) => read(generalText(number), out),
    text: (text, _id, out) => read(text, out),
    boolean: (truth, out) => read(truth ? 'TRUE' : 'FALSE', out),
  };
}

/** Parts of a cell: the whole where it is on the list, else cut at commas and the like, else at `and`, `&` and `/`. */
function parts(text: string, list: ListedValues): string[] {
  if (list.find(text) >= 0) return [text];
  return text
    .split(/[,;\n\r]+/)
    .flatMap((part) => (list.find(part) >= 0 ? [part] : cutAtAnd(part, list)))
    .map((part) => part.trim())
    .filter((part) => !isBlankText(part) || list.find(part) >= 0);
}

/** Cut only where one of the pieces is on the list: an unknown text stays whole. */
function cutAtAnd(part: string, list: ListedValues): string[] {
  const pieces = part.split(/\s+and\s+|\s*[&/+]\s*/i);
  const known = pieces.some((piece) => list.find(piece) >= 0);
  return known ? pieces : [part];
}
