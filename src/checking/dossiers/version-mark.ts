/** What a file's name says of its version. */
export interface VersionMark {
  /** The name without what tells versions apart: equal for versions of one file. */
  readonly stem: string;
  /** -1 of a draft, a copy or what is called old, 1 of a revised one, 2 of a final one, else 0. */
  readonly stage: number;
  readonly number: number;
  /** Whether the name says which version it is; a mere `(2)` may as well be a part of a list. */
  readonly isMarked: boolean;
}

/** Words that tell versions apart; the last that a name has decides: a draft of the final one is a draft. */
const STAGES: readonly (readonly [words: RegExp, stage: number])[] = [
  [/\b(?:revised|revision|amended|corrected|updated)\b/g, 1],
  [/\bfinal\b/g, 2],
  [/\bcopy(?: of)?\b|\bdraft\b|\bold\b|\bsuperseded\b|\bbackup\b/g, -1],
];
const NUMBERS = /\b(?:v|ver|version|rev|r|issue) ?(\d{1,3}(?:\.\d{1,3})?)\b/g;
const COPIES = /\((\d{1,2})\)/g;

/** The version mark of a file's name, such as `contracts v2 final.xlsx`. */
export function versionMarkOf(path: string): VersionMark {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  const words = name.toLowerCase().replace(/[\s_-]+/g, ' ');
  const numbers = [...words.matchAll(NUMBERS), ...words.matchAll(COPIES)].map((match) => Number(match[1]));
  let rest = words.replace(NUMBERS, ' ');
  let stage = 0;
  for (const [marks, own] of STAGES) {
    const without = rest.replace(marks, ' ');
    if (without !== rest) stage = own;
    rest = without;
  }
  const isMarked = rest !== words;
  const stem = rest
    .replace(/\((?:\s*|\d{1,2})\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { stem, stage, number: Math.max(0, ...numbers), isMarked };
}
