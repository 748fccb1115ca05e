import { unitsIn, variancePhrase, withoutUnits } from './units-in-text.js';
import type { Units, VarianceSign } from '../located.js';

/** A heading taken apart: the words that name a field, and what it says of units and signs besides. */
export interface Heading {
  /** As it stands in the sheet, padding and line breaks tidied. */
  readonly text: string;
  /** Words without case, plurals and abbreviations. */
  readonly words: readonly string[];
  /** Each of the words as it is spelt. */
  readonly spelt: readonly string[];
  /** The words joined: two headings with one key are one heading. */
  readonly key: string;
  /** Key without what stands in brackets and without years; the key itself where there are none. */
  readonly bareKey: string;
  readonly units: Units | null;
  readonly varianceSign: VarianceSign | null;
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  acc: 'account',
  amt: 'amount',
  bf: 'brought forward',
  center: 'centre',
  cfwd: 'carried forward',
  coi: 'conflict of interest',
  commr: 'commissioner',
  dept: 'department',
  desc: 'description',
  dpt: 'department',
  est: 'estimated',
  excl: 'excluding',
  ext: 'extension',
  fcst: 'forecast',
  fot: 'forecast outturn',
  fy: 'financial year',
  inc: 'including',
  incl: 'including',
  inv: 'invoice',
  max: 'maximum',
  min: 'minimum',
  nett: 'net',
  nhse: 'nhs england',
  no: 'number',
  num: 'number',
  org: 'organisation',
  organization: 'organisation',
  pa: 'per annum',
  perc: 'percentage',
  prog: 'programme',
  program: 'programme',
  ref: 'reference',
  refs: 'reference',
  supp: 'supplier',
  trans: 'transaction',
  trx: 'transaction',
  txn: 'transaction',
  var: 'variance',
  yr: 'year',
  ytd: 'year to date',
};

/** Texts that decoding a pound sign or a byte order mark wrongly leaves behind. */
const MOJIBAKE = /\u00ef\u00bb\u00bf|[\ufeff\u200b\ufffd\u00ad]|\u00c2(?=[\u00a3\u00a0\s]|$)/g;

const BRACKETS = /\([^()]*\)?|\[[^[\]]*\]?/g;
/** `2015/16`, `2015-2016`, `15/16`, `2016`. */
const YEARS = /\b(?:20\d{2}|\d{2})\s?[/-]\s?(?:20\d{2}|\d{2})\b|\b20\d{2}\b/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Takes a heading apart. Never fails: a heading without letters has no words. */
export function readHeading(raw: string): Heading {
  const text = tidy(raw);
  const spaced = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/\s*\(T\)$/, '')
    .replace(/(?<=\p{L})\(s\)/gu, 's');
  const lower = spaced.toLowerCase();
  const sign = variancePhrase(lower);
  const plain = withoutUnits(sign === null ? lower : lower.replace(sign.phrase, ' '));
  const { words, spelt } = wordsOf(plain);
  const bared = plain.replace(BRACKETS, ' ').replace(YEARS, ' ');
  const bare = bared === plain ? words : wordsOf(bared).words;
  return {
    text,
    words,
    spelt,
    key: words.join(''),
    bareKey: bare.join(''),
    units: unitsIn(lower),
    varianceSign: sign?.sign ?? null,
  };
}

/** Text with line breaks and runs of blanks made one blank, without padding, byte order mark and mojibake. */
export function tidy(raw: string): string {
  // Most texts are plain: one look spares them the rest.
  if (PLAIN.test(raw)) return raw;
  return raw.replace(MOJIBAKE, '').replace(/\s+/g, ' ').trim();
}

/** Words sorted, without the small ones: "date of payment" and "payment date" have one bag. */
export function bagOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .sort()
    .join(' ');
}

const SMALL_WORDS = new Set(['of', 'the', 'a', 'an', 'in', 'and', 'is', 'for', 'by']);

function wordsOf(lower: string): { words: string[]; spelt: string[] } {
  const words: string[] = [];
  const spelt: string[] = [];
  const cleaned = lower
    .replace(/['\u2018\u2019`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percentage ');
  for (const word of cleaned.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const expanded = Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : undefined;
    for (const whole of expanded?.split(' ') ?? [word]) {
      words.push(singular(whole));
      spelt.push(whole);
    }
  }
  while (words.length > 1 && words.at(-1) === 'in') words.pop();
  return { words, spelt };
}

/** The word without a plural's ending. The same for both sides of a comparison is all that it must be. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
