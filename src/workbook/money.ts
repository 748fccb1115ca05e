/** An amount in whole pence (1 GBP is 100). */
export type Pence = number;
/** A price in ten-thousandths of a pound (1 GBP is 10,000). */
export type Price = number;

/**
 * Pounds, as a cell holds them in binary, to whole pence. `exact` is false where the cell has real digits
 * beyond the penny (12.345), true where only binary noise was removed (0.1 + 0.2).
 */
export function penceFromPounds(pounds: number): { pence: Pence; exact: boolean } {
  return toUnits(pounds, 100);
}

/** Pounds to ten-thousandths; `exact` as for `penceFromPounds`. */
export function priceFromPounds(pounds: number): { price: Price; exact: boolean } {
  const { pence: price, exact } = toUnits(pounds, 10_000);
  return { price, exact };
}

/** `£612,000`, `£0.50`, `-£1,234.50`: pence only where there are any. */
export function formatPence(pence: Pence): string {
  return formatUnits(pence, 100, 2, pence % 100 !== 0);
}

/** `£12.3456`: at least two decimals, and up to four where there are any. */
export function formatPrice(price: Price): string {
  const text = formatUnits(price, 10_000, 4, true);
  return price % 100 === 0 ? text.slice(0, -2) : price % 10 === 0 ? text.slice(0, -1) : text;
}

/** Digits in threes with commas, as in `1,234,567`; a minus sign in front where negative. */
export function groupDigits(value: number): string {
  const digits = String(Math.abs(Math.trunc(value)));
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return value < 0 ? `-${grouped}` : grouped;
}

function toUnits(pounds: number, scale: number): { pence: number; exact: boolean } {
  const scaled = pounds * scale;
  const pence = Math.round(scaled);
  // Doubles carry 15 to 17 significant digits: a difference beyond that is a digit somebody typed.
  const noise = Math.max(1e-6, Math.abs(scaled) * 1e-13);
  return { pence: pence === 0 ? 0 : pence, exact: Math.abs(scaled - pence) <= noise };
}

function formatUnits(value: number, scale: number, decimals: number, withFraction: boolean): string {
  const whole = Math.floor(Math.abs(value) / scale);
  const fraction = String(Math.abs(value) % scale).padStart(decimals, '0');
  const sign = value < 0 ? '-' : '';
  return `${sign}£${groupDigits(whole)}${withFraction ? `.${fraction}` : ''}`;
}
