/** An amount or other number in pounds as people write it: `80.59`, `£1,202.50`; null for words. */
function numberIn(text: string): number | null {
  const digits = text.replace(/[£,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** A value in words as it is compared: without case, and with single spaces. */
function wordsOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whole pence of an amount in words or figures; null for words. */
export function penceIn(text: string): number | null {
  const number = numberIn(text);
  return number === null ? null : Math.round(number * 100);
}

/**
 * Whether two values of a term are the same: amounts to the penny, words without case. Below one they are compared
 * as they stand: there they may be shares, such as 0.0515, of which a penny would hide the difference.
 */
export function isSameValue(a: string, b: string): boolean {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x === null || y === null) return wordsOf(a) === wordsOf(b);
  return Math.abs(x) < 1 && Math.abs(y) < 1 ? x === y : Math.round(x * 100) === Math.round(y * 100);
}
