/** Whether a title holds one of the words, which are in lower case; a blank title holds none. */
export function holdsAny(title: string | null, words: readonly string[]): boolean {
  const lower = (title ?? '').toLowerCase();
  return words.some((word) => lower.includes(word));
}

/**
 * Whether a text holds one of the words or phrases as whole words: `n3` is in "GP IT (N3)" and not in "Plan3".
 * They are in lower case, unless the case is to match. A blank text holds none.
 */
export function holdsWords(text: string | null, phrases: readonly string[], matchCase = false): boolean {
  if (text === null) return false;
  const words = ` ${(matchCase ? text : text.toLowerCase()).replace(/[^A-Za-z0-9]+/g, ' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
