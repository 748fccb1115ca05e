import { CellKind, parseFinancialYear } from '../../workbook/index.js';
import type { SheetView } from './sheet-view.js';

/** Records looked at to judge a column. More tell little more, and every candidate header asks for its own. */
export const SAMPLE_ROWS = 120;

/** What a sample of a column's cells holds: counts of filled cells, each in one of the first five. */
export interface Profile {
  /** Filled cells that can be judged: error values, uncalculated formulas and `n/a` apart. */
  readonly count: number;
  /** True dates, and texts that read as dates. */
  readonly dates: number;
  /** Numbers, and texts that read as amounts. */
  readonly numbers: number;
  /** Financial years such as `2015/16`. */
  readonly years: number;
  /** Texts without a blank that hold a digit, such as `04R`. */
  readonly codes: number;
  /** Other texts. */
  readonly words: number;
  /** Of the numbers: those with a fraction, a currency sign, a minus or brackets, which no reference has. */
  readonly decimals: number;
  /** Of the numbers: whole ones of five to twelve digits, as references have. */
  readonly references: number;
  /** Of the numbers: those shown as percentages. */
  readonly percentages: number;
  /** The texts of the sample, tidied, and of whole numbers their digits. */
  readonly texts: readonly string[];
}

/** Text of a date: day, month and year in figures, with a month's name, or as ISO writes them. */
const DATE_TEXT =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?[\s/.-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s/.,-]*(?:\d{4}|\d{2})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.-]+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2})(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?$/i;
const AMOUNT_TEXT =
  /^[-\u2212+(]?\s*£?\s*[-\u2212]?\s*(?:\d{1,3}(?:,\d{2,3})+|\d+)?(?:\.\d+)?\s*(?:[km]|bn)?\s*\)?\s*(?:%|cr|dr|-)?$/i;
/** Words that stand where there is no value; `######` is a date too wide for its column, printed. */
const NOTHING_TEXT =
  /^(?:-+|n\/?a|none|nil|tbc|tba|tbd|not known|unknown|not applicable|to be confirmed|\?+|#+)$/i;

/** Whether a text reads as a date. */
export function isDateText(text: string): boolean {
  return DATE_TEXT.test(text);
}

/** Whether a text reads as a number or an amount of money. */
export function isAmountText(text: string): boolean {
  return /\d/.test(text) && AMOUNT_TEXT.test(text);
}

/** Judges a column from the given rows on, to the last of `rows`. */
export function profileOf(view: SheetView, column: number, rows: readonly number[]): Profile {
  const p = {
    count: 0,
    dates: 0,
    numbers: 0,
    years: 0,
    codes: 0,
    words: 0,
    decimals: 0,
    references: 0,
    percentages: 0,
    texts: [] as string[],
  };
  const { grid } = view.sheet;
  for (const row of rows) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.Number) addNumber(p, grid.value(row, column), view.sheet.style(row, column).format);
    else if (kind === CellKind.Text) addText(p, view.text(row, column));
    else if (kind === CellKind.Boolean) {
      p.count++;
      p.words++;
      p.texts.push(grid.value(row, column) === 0 ? 'false' : 'true');
    }
  }
  return p;
}

type Counts = { -readonly [K in keyof Profile]: Profile[K] extends number ? number : string[] };

function addNumber(p: Counts, value: number, format: string): void {
  p.count++;
  if (format === 'date' || format === 'date-time') {
    p.dates++;
    return;
  }
  p.numbers++;
  if (format === 'percentage') p.percentages++;
  if (!Number.isInteger(value) || value < 0) p.decimals++;
  else {
    const digits = String(value);
    if (digits.length >= 5 && digits.length <= 12) p.references++;
    p.texts.push(digits);
  }
}

function addText(p: Counts, text: string): void {
  if (text === '' || NOTHING_TEXT.test(text)) return;
  p.count++;
  p.texts.push(text);
  if (isDateText(text)) p.dates++;
  else if (parseFinancialYear(text) !== null) p.years++;
  else if (isAmountText(text)) {
    p.numbers++;
    if (text.endsWith('%')) p.percentages++;
    if (/[^\d,\s]/.test(text)) p.decimals++;
    else if (/^\d{5,12}$/.test(text)) p.references++;
  } else if (/\d/.test(text) && !/\s/.test(text)) p.codes++;
  else p.words++;
}
