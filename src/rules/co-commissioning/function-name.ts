import { tables } from '../../schema/index.js';

const MEANINGS = tables.delegatedFunctions.fields.function_code.meanings;

/** A function as messages name it: `F5 (Approve mergers)`. */
export function functionName(code: string): string {
  const meaning = MEANINGS[code];
  return meaning === undefined ? code : `${code} (${meaning})`;
}
