import { parseFinancialYear, type FinancialYear } from '../../workbook/index.js';
import { isBlankText } from './blank.js';
import { generalText } from './text-of-number.js';
import { blank, unreadable, value, type ColumnReader, type ReaderContext } from './reading.js';

/** Financial years by the calendar year in which they start. A lone year is unreadable: it may mean either end. */
export function financialYearReader(context: ReaderContext): ColumnReader {
  return {
    values: 'float64',
    number(read, style, out) {
      const format = context.styles[style]?.format ?? 'general';
      const year = format === 'general' || format === 'number' ? readYear(generalText(read)) : null;
      if (year === null) unreadable(out);
      else value(out, year);
    },
    text(text, _id, out) {
      const year = readYear(text);
      if (year !== null) value(out, year);
      else if (isBlankText(text)) blank(out);
      else unreadable(out);
    },
    boolean: (_value, out) => unreadable(out),
  };
}

/**
 * The usual spellings (`2015/16`, `2015-16`, `FY15/16`, `2015 to 2016`, `Financial year 2015/16`, `2015/16 FY`) and
 * `201516`, as national data sets write it. Null for anything else.
 */
function readYear(text: string): FinancialYear | null {
  const bare = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:financial year|fin\.? year|f\.?y\.?|year)[ :]*(?=\d)/i, '')
    .replace(/ ?(?:financial year|fy)$/i, '')
    .replace(/ to |_|\\/i, '/');
  const run = /^(20\d\d)(\d\d)$/.exec(bare);
  return parseFinancialYear(run ? `${run[1]}/${run[2]}` : bare);
}
