/** Powers of ten that a double holds exactly. */
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const GREATEST_POWER = 22;
/** As many digits as a double always holds exactly. */
const EXACT_DIGITS = 15;
/** As many digits as a whole number of 32 bits always holds. */
export const INT_DIGITS = 9;
const FORM = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Splits a double into two halves of 26 bits (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/**
 * Number written in bytes as XML Schema's double (but for INF and NaN), spaces around it left out; NaN where
 * there is none. It is the double nearest to what is written, as `Number` gives it, mostly without making a text.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let high = 0;
  let low = 0;
  let digits = 0;
  let decimals = -1;
  let written = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) {
      written++;
      if (decimals >= 0) decimals++;
      if (digits === 0 && digit === 0) continue;
      if (digits < INT_DIGITS) high = (high * 10 + digit) | 0;
      else if (digits < 2 * INT_DIGITS) low = (low * 10 + digit) | 0;
      digits++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else break;
  }
  let power = decimals > 0 ? -decimals : 0;
  if (at < end) {
    const exponent = exponentAt(bytes, at, end);
    if (exponent === null) return parseText(bytes, start, end);
    power += exponent;
  }
  const value = written === 0 ? Number.NaN : decimalNumber(high, low, digits, power);
  if (Number.isNaN(value)) return parseText(bytes, start, end);
  return negative && value !== 0 ? -value : value;
}

/**
 * The double nearest to a number of some digits, times ten to a power: the first nine digits as one whole number and
 * up to nine more as another. NaN where finding it needs a text.
 */
export function decimalNumber(high: number, low: number, digits: number, power: number): number {
  if (digits > 2 * INT_DIGITS || power < -GREATEST_POWER || power > GREATEST_POWER) return Number.NaN;
  const scale = digits <= INT_DIGITS ? 1 : POWERS_OF_TEN[digits - INT_DIGITS]!;
  if (digits <= EXACT_DIGITS) {
    const whole = high * scale + low;
    return power < 0 ? whole / POWERS_OF_TEN[-power]! : whole * POWERS_OF_TEN[power]!;
  }
  return power > 0 ? Number.NaN : quotient(high, scale, low, POWERS_OF_TEN[-power]!);
}

/** Exponent from its `E` to the end; null where there is something else. */
function exponentAt(bytes: Uint8Array, start: number, end: number): number | null {
  if ((bytes[start]! | 0x20) !== 0x65 || end - start > 5) return null;
  const sign = bytes[start + 1]!;
  const first = sign === 0x2d || sign === 0x2b ? start + 2 : start + 1;
  if (first >= end) return null;
  let exponent = 0;
  for (let at = first; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return null;
    exponent = exponent * 10 + digit;
  }
  return sign === 0x2d ? -exponent : exponent;
}

/**
 * The double nearest to (`high` x `scale` + `low`) / `power`, or NaN where this arithmetic cannot tell: all are
 * whole, the numerator is held as the sum of two doubles, and so is the quotient.
 */
function quotient(high: number, scale: number, low: number, power: number): number {
  const product = high * scale;
  const sum = product + low;
  const rest = productError(high, scale, product) + (product - sum + low);
  const first = sum / power;
  const back = first * power;
  const second = (sum - back - productError(first, power, back) + rest) / power;
  const doubt = Math.abs(second) * 2 ** -45;
  const value = first + (second - doubt);
  return value === first + (second + doubt) ? value : Number.NaN;
}

/** What is lost where a x b is rounded to `product` (Dekker). */
function productError(a: number, b: number, product: number): number {
  const aScaled = a * SPLITTER;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = b * SPLITTER;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

function parseText(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  const trimmed = text.trim();
  const value = FORM.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}
