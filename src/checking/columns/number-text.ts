const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const POINT = 46;
/** Powers of ten that doubles hold exactly. */
const TENS = Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * Reads a number as people type it: `1,234.50`, `£1,234.50`, `(123)`, `1,234 CR`, `-£5`, `5-`, `5%`.
 * Thousands may be parted by commas or spaces, in threes. A decimal comma, a mark that negates twice, or anything
 * else that could be meant in two ways is not read. One object serves a whole column.
 */
export class NumberText {
  /** The number, with its sign; a percentage is not divided. */
  value = 0;
  percent = false;
  /** The text is only a dash, with or without a currency sign: an accounting zero. */
  dash = false;

  #text = '';
  #at = 0;
  #negatives = 0;
  #positives = 0;
  #currencies = 0;
  #bracket = false;

  /** Whether the text is a number or a lone dash. */
  scan(text: string): boolean {
    this.#begin(text);
    this.#before();
    if (this.#at === this.#text.length) {
      this.dash = this.#negatives === 1 && this.#positives === 0 && this.#currencies <= 1 && !this.#bracket;
      return this.dash;
    }
    const size = this.#digits();
    if (Number.isNaN(size) || !this.#after()) return false;
    if (this.#negatives + this.#positives > 1 || this.#currencies > 1 || this.#bracket) return false;
    this.value = this.#negatives > 0 && size !== 0 ? -size : size;
    return true;
  }

  /** Whether the text has a currency sign. */
  get currency(): boolean {
    return this.#currencies > 0;
  }

  #begin(text: string): void {
    this.#text = text.trim();
    this.#at = 0;
    this.value = this.#negatives = this.#positives = this.#currencies = 0;
    this.percent = this.dash = this.#bracket = false;
  }

  /** Signs, currency and an opening bracket. */
  #before(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      if (isDigit(this.#text.charCodeAt(this.#at))) return;
      const ch = this.#text[this.#at]!;
      if (isMinus(ch)) this.#negatives++;
      else if (ch === '+') this.#positives++;
      else if (ch === '(' && !this.#bracket) {
        this.#bracket = true;
        this.#negatives++;
      } else if (!isSpace(ch) && !this.#currency()) return;
    }
  }

  /** Whole and decimal digits; NaN where there are none or the thousands are not in threes. */
  #digits(): number {
    const text = this.#text;
    let at = this.#at;
    let mantissa = 0;
    let decimals = 0;
    let count = 0;
    let group = 0;
    let separators = 0;
    let inFraction = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        mantissa = mantissa * 10 + (code - ZERO);
        count++;
        if (inFraction) decimals++;
        else group++;
      } else if (code === POINT && !inFraction) {
        if (separators > 0 && group !== 3) return NaN;
        inFraction = true;
      } else if (!inFraction && (code === COMMA || partsDigits(text, at))) {
        if (group === 0 || group > 3 || (separators > 0 && group !== 3)) return NaN;
        separators++;
        group = 0;
      } else break;
    }
    this.#at = at;
    if (count === 0 || (!inFraction && separators > 0 && group !== 3)) return NaN;
    return decimals === 0 ? mantissa : mantissa / (TENS[decimals] ?? NaN);
  }

  /** Closing bracket, trailing sign, currency, percent sign, credit or debit; false for anything else. */
  #after(): boolean {
    for (; this.#at < this.#text.length; this.#at++) {
      const ch = this.#text[this.#at]!;
      const pair = this.#text.slice(this.#at, this.#at + 2).toUpperCase();
      if (isMinus(ch)) this.#negatives++;
      else if (ch === ')' && this.#bracket) this.#bracket = false;
      else if (ch === '%' && !this.percent) this.percent = true;
      else if (pair === 'CR' || pair === 'DR') {
        if (pair === 'CR') this.#negatives++;
        else this.#positives++;
        this.#at++;
      } else if (!isSpace(ch) && !this.#currency()) return false;
    }
    return true;
  }

  /** Passes over a pound sign, also one decoded wrongly (`Â£`), or `GBP`. */
  #currency(): boolean {
    const rest = this.#text.slice(this.#at, this.#at + 3).toUpperCase();
    const length = rest === 'GBP' ? 3 : rest.startsWith('Â£') ? 2 : rest.startsWith('£') ? 1 : 0;
    if (length === 0) return false;
    this.#currencies++;
    this.#at += length - 1;
    return true;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Whether a space that parts thousands stands between two digits. */
function partsDigits(text: string, at: number): boolean {
  const ch = text[at]!;
  if (ch !== ' ' && ch !== '\u00a0' && ch !== '\u2009' && ch !== '\u202f') return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isMinus(ch: string): boolean {
  return ch === '-' || ch === '−' || ch === '–';
}

function isSpace(ch: string): boolean {
  return ch <= ' ' || ch === '\u00a0' || ch === '\u2009' || ch === '\u202f';
}
