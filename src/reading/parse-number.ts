/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const FORM = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Number written in bytes as XML Schema's double (but for INF and NaN), spaces around it left out; NaN where
 * there is none. Up to 15 digits are exact in a double and so is their scaling: the rest goes the long way.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      if (mantissa !== 0) digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return parseLong(bytes, start, end);
  }
  if (digits > 15 || decimals > 22 || end - start <= (negative ? 1 : 0) + (decimals >= 0 ? 1 : 0)) {
    return parseLong(bytes, start, end);
  }
  const value = decimals > 0 ? mantissa / POWERS[decimals]! : mantissa;
  return negative && value !== 0 ? -value : value;
}

function parseLong(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  const trimmed = text.trim();
  const value = FORM.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}
