/**
 * Whether a text holds one of the words, which are in lower case, as a word of its own: `post` is neither in
 * `postage` nor in `post-natal`.
 */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
      if (!isPartOfWord(lower[at - 1]) && !isPartOfWord(lower[at + word.length])) return true;
    return false;
  });
}

function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}-]/u.test(character);
}
