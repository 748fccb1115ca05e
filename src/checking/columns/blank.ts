/** Words that stand for an empty cell (readings, section 1). */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  '',
  '-',
  'n/a',
  'na',
  'none',
  'nil',
  'tbc',
  'tba',
  'not known',
  '?',
]);
/** What the words above begin with. */
const BEGINNINGS = '-nNtT?';
/** The longest of them has nine letters; a few more for white space between. */
const LONGEST = 24;

/** Whether a text stands for an empty cell: white space, or only a word such as `n/a`, `nil` or `tbc`. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 32 && first < 127 && !BEGINNINGS.includes(text.charAt(0))) return false;
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && BLANK_WORDS.has(dashes(trimmed.toLowerCase().replace(/\s+/g, ' ')));
}

/** Whether a text is only a dash: an accounting zero in a cell of numbers. */
export function isLoneDash(text: string): boolean {
  return dashes(text.trim()) === '-';
}

/** Word processors turn a typed hyphen into an en or em dash. */
function dashes(text: string): string {
  return text === '–' || text === '—' || text === '−' ? '-' : text;
}
