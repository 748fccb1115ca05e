import { dayOf, isDate, monthName, type Day } from '../../workbook/index.js';

/** What a text says of a day: `day` if the first number is the day of the month, `swapped` if it is the month. */
export interface DateText {
  readonly day: Day | null;
  readonly swapped: Day | null;
}

const TIME = String.raw`(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|GMT|BST|[+-]\d{2}:?\d{2}))?)?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?[ ,]+)?`;
const MONTH = String.raw`([a-z]{3,9})\.?`;

const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`, 'i');
const RUN = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBERS = new RegExp(`^${WEEKDAY}(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');
const DAY_NAME = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/. ,]*${MONTH}[-/. ,]*(\\d{4}|\\d{2})${TIME}$`,
  'i',
);
const NAME_DAY = new RegExp(
  `^${WEEKDAY}${MONTH}[-/. ]*(\\d{1,2})(?:st|nd|rd|th)?(?:[-/. ]*,[ ]*|[-/. ]+)(\\d{4}|\\d{2})${TIME}$`,
  'i',
);

const UNREAD: DateText = { day: null, swapped: null };

/**
 * Reads a date as people type it: year first (`2015-04-01`, `20150401`), numbers in either order (`1/4/15`,
 * `01.04.2015`), or with the month's name (`30-Apr-20`, `1st April 2015`, `April 1, 2015`). A time of day is dropped;
 * two-digit years are 1951 to 2050. Both readings are null for what is no date, `####` among it.
 */
export function readDateText(text: string): DateText {
  const bare = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/.]) ?/g, '$1');
  if (bare.length < 6 || bare.length > 60) return UNREAD;
  const yearFirst = YEAR_FIRST.exec(bare) ?? RUN.exec(bare);
  if (yearFirst) return certain(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numbers = NUMBERS.exec(bare);
  if (numbers) {
    const year = fullYear(numbers[4]!);
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    return { day: existing(year, second, first), swapped: existing(year, first, second) };
  }
  const dayName = DAY_NAME.exec(bare);
  if (dayName) return certain(fullYear(dayName[3]!), monthOf(dayName[2]!), Number(dayName[1]));
  const nameDay = NAME_DAY.exec(bare);
  if (nameDay) return certain(fullYear(nameDay[3]!), monthOf(nameDay[1]!), Number(nameDay[2]));
  return UNREAD;
}

/** The day of a number written YYYYMMDD, from 1990 to 2040; null for any other. */
export function dayOfRun(number: number): Day | null {
  if (!Number.isInteger(number) || number < 19_900_101 || number > 20_401_231) return null;
  return existing(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

function certain(year: number, month: number, dayOfMonth: number): DateText {
  const day = existing(year, month, dayOfMonth);
  return { day, swapped: day };
}

function existing(year: number, month: number, dayOfMonth: number): Day | null {
  return year >= 1900 && isDate(year, month, dayOfMonth) ? dayOf(year, month, dayOfMonth) : null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year > 50 ? 1900 + year : 2000 + year;
}

const MONTH_NAMES = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());

/** Month of its name, of its first three letters or of `Sept`; 0 for anything else. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  if (lower === 'sept') return 9;
  return MONTH_NAMES.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}
