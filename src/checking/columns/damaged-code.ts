import type { CodePattern } from '../../schema/index.js';

/** `5E+01` of 5E1, `1.23457E+11` of a long reference: what Excel makes of a code that looks like a number. */
const EXPONENT = /^\s*\d(?:\.\d+)?E[+-]\d{2,3}\s*$/i;
const LONGEST = 24;

/** Zeros that a code may have lost at its front. */
const MOST_ZEROS = 4;

/**
 * Whether a text is what is left of a code that Excel took for a number: written with an exponent, or
 * beginning with a digit and fitting its pattern only with zeros put back before it.
 */
export function damagedText(text: string, pattern: CodePattern | null): boolean {
  if (text.length > LONGEST) return false;
  if (EXPONENT.test(text)) return true;
  if (pattern === null) return false;
  const code = text.trim().toUpperCase();
  if (!/^\d/.test(code) || fits(pattern, code)) return false;
  for (let zeros = 1; zeros <= MOST_ZEROS; zeros++) {
    if (fits(pattern, '0'.repeat(zeros) + code)) return true;
  }
  return false;
}

/** Whether a number format shows an exponent: Excel gives it to a cell in which 5E1 was typed. */
export function isScientific(formatCode: string): boolean {
  return /0E[+-]0/i.test(formatCode);
}

function fits(pattern: CodePattern, code: string): boolean {
  pattern.pattern.lastIndex = 0;
  return pattern.pattern.test(code);
}
