import type { Field } from '../../schema/index.js';
import { isBlankText } from './blank.js';
import { generalText } from './text-of-number.js';
import { blank, value, type ColumnReader } from './reading.js';

/** A reader whose values are positions in the field's list, then in `others`. */
export interface ListReader extends ColumnReader {
  readonly others: readonly string[];
}

/**
 * One value of a list, whatever its case, padding and punctuation. A value off the list is kept in `others` and is
 * a value all the same, with a number from `values.length` on: of an open list it is as good as any; of a closed
 * list the check of the schema says that it is not on the list, once, and rules do not judge by it.
 */
export function choiceReader(field: Field): ListReader {
  const list = new ListedValues(field);
  const others = new Others(field.values.length);
  const read = (text: string): number => {
    const listed = list.find(text);
    if (listed >= 0 || isBlankText(text)) return listed;
    return others.add(text.trim());
  };
  const numbers = new Map<number, number>();
  return {
    values: 'int32',
    others: others.texts,
    number(number, _style, out) {
      let code = numbers.get(number);
      if (code === undefined) numbers.set(number, (code = read(generalText(number))));
      value(out, code);
    },
    text(text, _id, out) {
      const code = read(text);
      if (code < 0) blank(out);
      else value(out, code);
    },
    boolean: (truth, out) => value(out, read(truth ? 'TRUE' : 'FALSE')),
  };
}

/** Finds the values of a closed list in their spellings. */
export class ListedValues {
  readonly #exact = new Map<string, number>();
  readonly #folded = new Map<string, number>();

  constructor(field: Field) {
    field.values.forEach((listed, code) => this.#add(listed, code));
    for (const [spelling, listed] of Object.entries(field.valueSynonyms)) {
      this.#add(spelling, field.values.indexOf(listed));
    }
  }

  /** Position of the value in the list, or -1. */
  find(text: string): number {
    const exact = this.#exact.get(text.trim().toLowerCase());
    if (exact !== undefined) return exact;
    const folded = fold(text);
    return folded === '' ? -1 : (this.#folded.get(folded) ?? -1);
  }

  #add(spelling: string, code: number): void {
    const exact = spelling.trim().toLowerCase();
    if (!this.#exact.has(exact)) this.#exact.set(exact, code);
    const folded = fold(spelling);
    if (folded !== '' && !this.#folded.has(folded)) this.#folded.set(folded, code);
  }
}

/** Texts off a list, numbered from `first` in order of appearance. */
export class Others {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #first: number;

  constructor(first: number) {
    this.#first = first;
  }

  add(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) this.#codes.set(text, (code = this.#first + this.texts.push(text) - 1));
    return code;
  }
}

/** Letters and digits only, in lower case, `&` as and. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
