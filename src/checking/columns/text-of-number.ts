import { civil, dayFromSerial, type CellStyle } from '../../workbook/index.js';

/** A format code that fills up with zeros. */
const PADDING = /^0{2,}$/;
/** Whole numbers up to here are written with all their digits. */
export const LARGEST_WHOLE = 1e15 - 1;

/** A number as Excel's General format writes it, but with all of its digits up to 15. */
export function generalText(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) <= LARGEST_WHOLE) return String(number === 0 ? 0 : number);
  const text = String(Number(number.toPrecision(15)));
  return text.replace(
    /e([+-])(\d+)$/,
    (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`,
  );
}

/** A number as a person sees it: dates as dd/mm/yyyy, shares with a percent sign, codes with the zeros of their format. */
export function textOfNumber(number: number, style: CellStyle | undefined, date1904: boolean): string {
  switch (style?.format) {
    case 'date':
    case 'date-time':
      return dateText(number, style.format === 'date-time', date1904) ?? generalText(number);
    case 'percentage':
      return `${generalText(number * 100)}%`;
    case 'time':
      return number >= 0 && number < 1 ? clock(number) : generalText(number);
    default:
      return padded(number, style?.formatCode ?? '') ?? generalText(number);
  }
}

/** Whether a whole number, not below 0, in this style is written as its digits and nothing else. */
export function writesDigitsOnly({ format, formatCode }: CellStyle): boolean {
  return (format === 'general' || format === 'number') && !PADDING.test(formatCode);
}

function dateText(serial: number, withTime: boolean, date1904: boolean): string | null {
  const day = dayFromSerial(serial, date1904);
  if (day === null) return null;
  const { year, month, dayOfMonth } = civil(day);
  const date = `${pad(dayOfMonth)}/${pad(month)}/${year}`;
  const fraction = serial - Math.floor(serial);
  return withTime && fraction > 0 ? `${date} ${clock(fraction)}` : date;
}

function clock(fraction: number): string {
  const minutes = Math.min(Math.round(fraction * 1440), 1439);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** `00042` of 42 under the format `00000`. */
function padded(number: number, formatCode: string): string | null {
  if (!PADDING.test(formatCode) || !Number.isInteger(number) || number < 0) return null;
  return generalText(number).padStart(formatCode.length, '0');
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
