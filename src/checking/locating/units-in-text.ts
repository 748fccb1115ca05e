import type { Units, VarianceSign } from '../located.js';

const THOUSANDS =
  /(?:£|\bgbp)\s*['\u2018\u2019`]?\s*(?:000|k\b|thousands?)(?:['\u2018\u2019`]?s\b)?|(?<![\d,.])['\u2018\u2019`]000['\u2018\u2019`]?s?\b|(?<![\d,.])\b000['\u2018\u2019`]?s\b|\bthousands?\b/u;
const MILLIONS = /(?:£|\bgbp)\s*(?:m|mn|millions?)\b|\bmillions?\b/u;
const POUNDS = /£|\bgbp\b|\bpounds\b/u;
const ANY_UNIT =
  /(?:£|\bgbp)\s*['\u2018\u2019`]?\s*(?:000|k\b|thousands?|bn\b|billions?|mn?\b|millions?)?(?:['\u2018\u2019`]?s\b)?|(?<![\d,.])['\u2018\u2019`]000['\u2018\u2019`]?s?\b|(?<![\d,.])\b000['\u2018\u2019`]?s\b/gu;

/** Most texts do not, and are spared the closer look. */
const SPEAKS_OF_UNITS = /£|gbp|000|thousand|million|pounds/;

/** Units that a heading, a unit row or a title states; null where it states none. Case does not matter. */
export function unitsIn(text: string): Units | null {
  const lower = text.toLowerCase();
  if (!SPEAKS_OF_UNITS.test(lower)) return null;
  if (THOUSANDS.test(lower)) return 'GBP000';
  if (MILLIONS.test(lower)) return 'GBPm';
  return POUNDS.test(lower) ? 'GBP' : null;
}

/** A lower-case heading without its units and currency signs. */
export function withoutUnits(lower: string): string {
  return SPEAKS_OF_UNITS.test(lower) ? lower.replace(ANY_UNIT, ' ') : lower;
}

/** Whether a text is nothing but units: `£000`, `(£'000s)`, `£m`, `%`, `No.`. */
export function isUnitsOnly(text: string): boolean {
  const rest = withoutUnits(text.toLowerCase()).replace(/\b(?:in|nos?|number|thousands?|millions?)\b/g, '');
  return text.trim() !== '' && rest.replace(/[^\p{L}\p{N}]/gu, '') === '';
}

const OVER = '(?:over|overspend|overspent|adverse|adv|worse)';
const UNDER = '(?:under|underspend|underspent|favourable|fav|better)';
const TAIL = '(?:spends?|spent)?';

/** What stands in brackets is shown negative. */
const PHRASES: readonly [pattern: RegExp, sign: VarianceSign][] = [
  [new RegExp(`\\(${OVER}\\)\\s*/\\s*${UNDER}\\b${TAIL}`), 'budget-minus-actual'],
  [new RegExp(`\\b${UNDER}\\s*/\\s*\\(${OVER}\\)${TAIL}`), 'budget-minus-actual'],
  [new RegExp(`\\(${UNDER}\\)\\s*/\\s*${OVER}\\b${TAIL}`), 'actual-minus-budget'],
  [new RegExp(`\\b${OVER}\\s*/\\s*\\(${UNDER}\\)${TAIL}`), 'actual-minus-budget'],
];
/** Said of a variance only: elsewhere a surplus or deficit is a figure of its own. */
const VARIANCE_PHRASES: readonly [pattern: RegExp, sign: VarianceSign][] = [
  [/\(deficit\)\s*\/\s*surplus\b|\bsurplus\s*\/\s*\(deficit\)/, 'budget-minus-actual'],
  [/\(surplus\)\s*\/\s*deficit\b|\bdeficit\s*\/\s*\(surplus\)/, 'actual-minus-budget'],
];

/** The sign convention that a lower-case text states, such as `(over)/under`, and the words that state it. */
export function variancePhrase(lower: string): { sign: VarianceSign; phrase: string } | null {
  if (!lower.includes('/')) return null;
  const patterns = /\bvar/.test(lower) ? [...PHRASES, ...VARIANCE_PHRASES] : PHRASES;
  for (const [pattern, sign] of patterns) {
    const match = pattern.exec(lower);
    if (match) return { sign, phrase: match[0] };
  }
  return null;
}
