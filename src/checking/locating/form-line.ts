import type { Table } from '../../schema/index.js';
import type { NameHit } from './vocabulary.js';

/** A label of a form, with the cell of its value. */
export interface FormLine {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  readonly label: string;
  readonly hit: NameHit;
  readonly confidence: number;
}

/** A form found: labels in one or two columns, each with a value to its right. */
export interface FoundForm {
  readonly table: Table;
  readonly lines: readonly FormLine[];
  readonly quality: number;
}
