import { columnLetters } from '../../workbook/index.js';
import { quotedSheet, type WrittenCell, type WrittenSheet } from '../model.js';

const SHEET = 'Lists';

/** The lists that are too long to stand in a validation: each a column of a hidden sheet, with a defined name. */
export class Lists {
  readonly #lists = new Map<string, { readonly name: string; readonly values: readonly string[] }>();

  /** Name of the list with these values. */
  readonly name = (values: readonly string[]): string => {
    const key = values.join('\n');
    const known = this.#lists.get(key);
    if (known !== undefined) return known.name;
    const name = `list_${this.#lists.size + 1}`;
    this.#lists.set(key, { name, values });
    return name;
  };

  /** The defined names of the lists. */
  names(): { readonly name: string; readonly refersTo: string }[] {
    return [...this.#lists.values()].map(({ name, values }, column) => {
      const letters = columnLetters(column);
      return { name, refersTo: `${quotedSheet(SHEET)}!$${letters}$1:$${letters}$${values.length}` };
    });
  }

  /** The hidden sheet; null where no list is that long. */
  sheet(): WrittenSheet | null {
    const lists = [...this.#lists.values()];
    if (lists.length === 0) return null;
    const height = Math.max(...lists.map(({ values }) => values.length));
    const rows = Array.from({ length: height }, (_, row) =>
      lists.map(({ values }): WrittenCell | undefined => {
        const value = values[row];
        return value === undefined ? undefined : { value };
      }),
    );
    return { name: SHEET, hidden: true, rows, widths: lists.map(() => 40) };
  }
}
