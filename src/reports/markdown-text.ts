import { clip, plain } from './plain-text.js';

const MOST_CHARACTERS = 2_000;

/** Text that Markdown shows as it stands, on one line: no markup, no link or picture, nobody who is called by name. */
export function md(text: string): string {
  return clip(plain(text).trim(), MOST_CHARACTERS)
    .replace(/[\\`*_[\]<>|~&$#]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replaceAll('@', '`@`');
}

/** Text between backticks, shown letter by letter. */
export function code(text: string): string {
  const clean = clip(plain(text), MOST_CHARACTERS).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(clean) || clean.trim() === '' ? ' ' : '';
  return `${fence}${space}${clean}${space}${fence}`;
}

/** A table; cells are Markdown already, and an empty one is a dash. */
export function mdTable(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |`;
  return [line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(line), ''];
}
