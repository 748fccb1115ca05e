/** Text that Markdown shows as it stands. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`);
}

/** Text for a cell of a table, on one line. */
export function cell(text: string): string {
  return escaped(text.replace(/\s*\n\s*/g, ' '));
}

/** A quotation of one paragraph; `before` is Markdown that begins it. */
export function quoted(text: string, before = ''): string {
  return `> ${before}${escaped(text)}`;
}

/** A table; cells are Markdown, and an empty one is a dash. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => (text === '' ? '–' : text)).join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

/** Text in which each of the ids, save the page's own, leads to its page. */
export function linked(text: string, ids: ReadonlySet<string>, own?: string): string {
  return text.replace(/\b[A-Z][A-Z0-9]{1,2}-\d\d\b/g, (id) =>
    ids.has(id) && id !== own ? `[${id}](${id}.md)` : id,
  );
}
