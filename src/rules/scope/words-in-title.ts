/** Whether a title holds one of the words, which are in lower case; a blank title holds none. */
export function holdsAny(title: string | null, words: readonly string[]): boolean {
  const lower = (title ?? '').toLowerCase();
  return words.some((word) => lower.includes(word));
}
