/** Powers of ten that a double holds exactly. */
export const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const GREATEST_POWER = 22;
/** As many digits as a double always holds exactly. */
export const EXACT_DIGITS = 15;
/** With this many more, kept as a second whole number, the quotient is still found without a text. */
const MORE_DIGITS = 4;
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
      if (digits < EXACT_DIGITS) high = high * 10 + digit;
      else low = low * 10 + digit;
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
  if (
    written === 0 ||
    digits > EXACT_DIGITS + MORE_DIGITS ||
    power < -GREATEST_POWER ||
    power > GREATEST_POWER
  ) {
    return parseText(bytes, start, end);
  }
  let value: number;
  if (digits <= EXACT_DIGITS)
    value = power < 0 ? high / POWERS_OF_TEN[-power]! : high * POWERS_OF_TEN[power]!;
  else
    value =
      power > 0
        ? Number.NaN
        : quotient(high, POWERS_OF_TEN[digits - EXACT_DIGITS]!, low, POWERS_OF_TEN[-power]!);
  if (Number.isNaN(value)) return parseText(bytes, start, end);
  return negative && value !== 0 ? -value : value;
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
