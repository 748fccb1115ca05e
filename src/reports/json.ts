/** Characters that JSON allows as they are and a terminal would act on. */
const ACTIVE = /[\u007f-\u009f\p{Cf}\u2028\u2029\u{e0000}-\u{e0fff}]/gu;

/** Arrays and objects down to this depth are written item by item: a run's dossiers and their findings. */
const DEPTH = 4;
const PIECE = 2 ** 16;

/** A result as JSON, indented by two. Control and direction characters are written as escapes. */
export function jsonReport(value: unknown): string {
  return [...jsonPieces(value)].join('');
}

/** The same in pieces, for results that are longer than a text may be. */
export function* jsonPieces(value: unknown): Generator<string, void, undefined> {
  let piece = '';
  for (const part of parts(value, 0)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* parts(value: unknown, depth: number): Generator<string, void, undefined> {
  const entries = depth < DEPTH ? entriesOf(value) : [];
  if (entries.length === 0) {
    yield whole(value, depth);
    return;
  }
  const isArray = Array.isArray(value);
  const indent = '  '.repeat(depth + 1);
  let before = isArray ? '[' : '{';
  for (const [key, item] of entries) {
    yield `${before}\n${indent}${isArray ? '' : `${whole(key, 0)}: `}`;
    yield* parts(item, depth + 1);
    before = ',';
  }
  yield `\n${'  '.repeat(depth)}${isArray ? ']' : '}'}`;
}

function entriesOf(value: unknown): (readonly [key: string, item: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function whole(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('\n', `\n${'  '.repeat(depth)}`)
    .replace(ACTIVE, escaped);
}

function escaped(character: string): string {
  let text = '';
  for (let i = 0; i < character.length; i++)
    text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return text;
}
