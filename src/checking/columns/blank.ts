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
const LONGEST = 9;

/** Whether a text stands for an empty cell: white space, or only a word such as `n/a`, `nil` or `tbc`. */
export function isBlankText(text: string): boolean {
  // A long text with ink at its start needs no trimming: almost all texts end here.
  if (text.length > LONGEST && text.charCodeAt(0) > 32 && text.charCodeAt(0) < 128) {
    if (text.charCodeAt(LONGEST) > 32 && text.charCodeAt(LONGEST) < 128) return false;
  }
  const trimmed = text.trim();
  if (trimmed.length > LONGEST + 8) return false;
  return BLANK_WORDS.has(dashes(trimmed.toLowerCase().replace(/\s+/g, ' ')));
}

/** Whether a text is only a dash: an accounting zero in a cell of numbers. */
export function isLoneDash(text: string): boolean {
  return dashes(text.trim()) === '-';
}

/** Word processors turn a typed hyphen into an en or em dash. */
function dashes(text: string): string {
  return text === '–' || text === '—' || text === '−' ? '-' : text;
}
