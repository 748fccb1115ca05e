import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'] as const;
const PREVIEW_ROWS = 200;
const PREVIEW_LENGTH = 2 ** 18;

/** Delimiter of Excel's own first line `sep=;`, which is not data; null where there is none. */
export function statedDelimiter(text: string): string | null {
  return /^sep=([,;\t|])\n/i.exec(text)?.[1] ?? null;
}

/**
 * The delimiter under which most of the first rows have one and the same number of fields, more than one;
 * of two that tie, the one that makes more fields. A comma where none makes any.
 */
export function chooseDelimiter(text: string): string {
  const start = text.slice(0, PREVIEW_LENGTH);
  let chosen = ',';
  let best = [0, 0];
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: PREVIEW_ROWS });
    if (start.length < text.length && data.length < PREVIEW_ROWS) data.pop();
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [fields, rows] of counts) {
      if (rows > best[0]! || (rows === best[0] && fields > best[1]!)) {
        best = [rows, fields];
        chosen = delimiter;
      }
    }
  }
  return chosen;
}
