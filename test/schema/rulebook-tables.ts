/** A column as rulebook 3.2 states it. */
export interface StatedColumn {
  readonly name: string;
  readonly required: boolean;
  /** `date`, `int`, `money`, `number` or `text`; null where none is stated. */
  readonly type: string | null;
  /** Closed list, ranges such as `SD-01..SD-07` written out; empty where none is stated. */
  readonly values: readonly string[];
}

/** Tables of rulebook 3.2 by their names there, `tblOrg` first; two that are stated together share a list. */
export function readRulebookTables(rulebook: string): ReadonlyMap<string, readonly StatedColumn[]> {
  const from = rulebook.indexOf('\n## 3.2 ');
  const section = rulebook.slice(from, rulebook.indexOf('\n## 3.3 ', from));
  const found = new Map<string, readonly StatedColumn[]>();
  const org = /### `tblOrg`.*\n((?:\|.*\n)+)/.exec(section);
  if (org?.[1] !== undefined) found.set('tblOrg', coverColumns(org[1]));
  for (const line of section.split('\n')) {
    const start = /^((?:`tbl\w+`(?:, )?)+)(?: \([^)]*\))?: (.*)$/.exec(line);
    if (start === null) continue;
    const columns = listColumns(start[2]!);
    for (const [, name] of start[1]!.matchAll(/`(tbl\w+)`/g)) found.set(name!, columns);
  }
  return found;
}

function coverColumns(rows: string): StatedColumn[] {
  return rows
    .trim()
    .split('\n')
    .slice(2)
    .flatMap((row) => {
      const [, names = '', type = '', required = '', allowed = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      return names.split(', ').map((name) => ({
        name,
        required: required === 'R',
        type,
        values: valuesIn(allowed),
      }));
    });
}

function listColumns(body: string): StatedColumn[] {
  const columns: StatedColumn[] = [];
  for (const item of splitOutside(body, /[;,]/)) {
    const range = /^(\w+_q)(\d)\.\.\w+_q(\d) (\w+)s/.exec(item);
    if (range !== null) {
      for (let n = Number(range[2]); n <= Number(range[3]); n++) {
        columns.push({ name: `${range[1]}${n}`, required: false, type: range[4]!, values: [] });
      }
      continue;
    }
    const name = /^[a-z][a-z0-9_]*/.exec(item)?.[0];
    if (name === undefined) continue;
    const [own] = item.split(/\. (?=[A-Z])/);
    const outside = own!.replace(/\{[^}]*\}|\([^)]*\)/g, ' ');
    columns.push({
      name,
      required: /\bR\b/.test(outside),
      type: /\b(date|int|money|number|text)\b/.exec(outside.slice(name.length))?.[1] ?? null,
      values: valuesIn(own!),
    });
  }
  const more = /Add (\w+) values: (.*?)\./.exec(body);
  return columns.map((column) =>
    column.name === more?.[1] ? { ...column, values: [...column.values, ...more[2]!.split(', ')] } : column,
  );
}

function valuesIn(text: string): string[] {
  const braces = /\{(.*)\}/.exec(text)?.[1];
  if (braces === undefined || braces.startsWith('as tbl')) return [];
  return splitOutside(braces, /,/).flatMap((value) => {
    const range = /^(\w+-)0(\d)\.\.\w+-0(\d)$/.exec(value);
    if (range === null) return [value];
    const numbers = Array.from(
      { length: Number(range[3]) - Number(range[2]) + 1 },
      (_, i) => i + Number(range[2]),
    );
    return numbers.map((n) => `${range[1]}0${n}`);
  });
}

/** Parts between separators that stand outside brackets of every kind, trimmed. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if ('({'.includes(letter)) depth++;
    if (')}'.includes(letter)) depth--;
    if (depth === 0 && separator.test(letter)) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}
