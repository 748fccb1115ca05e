/**
 * What a terminal or an editor would act on rather than show: control characters and with them every escape
 * sequence, characters that turn the direction of writing, invisible ones, and halves of surrogate pairs.
 */
const HOSTILE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/** Text that shows every character that it holds, on one line: line breaks are spaces, `<U+202E>` the rest. */
export function plain(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(HOSTILE, (found) => `<U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`);
}

/** The first `most` characters of a text; three dots show that there is more. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
