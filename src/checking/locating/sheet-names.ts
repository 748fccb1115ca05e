import type { Table } from '../../schema/index.js';
import { readHeading } from './words.js';

const TIME_WORDS =
  /^(?:\d+|q[1-4]|m\d{1,2}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|quarter|month|year)$/;

/** Tables that a sheet's name points to, months and years in the name apart. */
export function tablesNamed(sheetName: string, tables: readonly Table[]): Set<Table> {
  const key = nameKey(sheetName);
  if (key === '') return new Set();
  return new Set(
    tables.filter((table) => [table.sheet, ...table.sheetSynonyms].some((name) => nameKey(name) === key)),
  );
}

function nameKey(name: string): string {
  const { words } = readHeading(name);
  const timeless = words.filter((word) => !TIME_WORDS.test(word));
  return (timeless.length > 0 ? timeless : words).join('');
}
