import type { Table } from '../../schema/index.js';
import { readHeading } from './words.js';

const TIME_WORDS =
  /^(?:\d+|q[1-4]|m\d{1,2}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|quarter|month|year)$/;

const byName = new WeakMap<readonly Table[], ReadonlyMap<string, readonly Table[]>>();

/** Tables that a sheet's name points to, months and years in the name apart. */
export function tablesNamed(sheetName: string, tables: readonly Table[]): Set<Table> {
  let named = byName.get(tables);
  if (named === undefined) {
    named = namesOf(tables);
    byName.set(tables, named);
  }
  return new Set(named.get(nameKey(sheetName)));
}

function namesOf(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const named = new Map<string, Table[]>();
  for (const table of tables) {
    for (const key of new Set([table.sheet, ...table.sheetSynonyms].map(nameKey))) {
      const known = named.get(key);
      if (known) known.push(table);
      else named.set(key, [table]);
    }
  }
  return named;
}

function nameKey(name: string): string {
  const { words } = readHeading(name);
  const timeless = words.filter((word) => !TIME_WORDS.test(word));
  return (timeless.length > 0 ? timeless : words).join('');
}
