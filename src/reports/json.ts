/** Characters that JSON allows as they are and a terminal would act on. */
const ACTIVE = /[\u007f-\u009f\p{Cf}\u2028\u2029\u{e0000}-\u{e0fff}]/gu;

/** A result as JSON, indented by two. Control and direction characters are written as escapes. */
export function jsonReport(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(ACTIVE, escaped)}\n`;
}

function escaped(character: string): string {
  let text = '';
  for (let i = 0; i < character.length; i++)
    text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return text;
}
