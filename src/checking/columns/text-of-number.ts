import { civil, dayFromSerial, type CellStyle } from '../../workbook/index.js';

/** A number as Excel's General format writes it, but with all of its digits up to 15. */
export function generalText(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number === 0 ? 0 : number);
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
  if (!/^0{2,}$/.test(formatCode) || !Number.isInteger(number) || number < 0) return null;
  return generalText(number).padStart(formatCode.length, '0');
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
