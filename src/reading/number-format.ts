import type { FormatKind } from '../workbook/index.js';

const BUILT_IN: readonly (readonly [first: number, last: number, code: string])[] = [
  [0, 0, 'General'],
  [1, 1, '0'],
  [2, 2, '0.00'],
  [3, 3, '#,##0'],
  [4, 4, '#,##0.00'],
  [5, 5, '£#,##0;-£#,##0'],
  [6, 6, '£#,##0;[Red]-£#,##0'],
  [7, 7, '£#,##0.00;-£#,##0.00'],
  [8, 8, '£#,##0.00;[Red]-£#,##0.00'],
  [9, 9, '0%'],
  [10, 10, '0.00%'],
  [11, 11, '0.00E+00'],
  [12, 12, '# ?/?'],
  [13, 13, '# ??/??'],
  [14, 14, 'dd/mm/yyyy'],
  [15, 15, 'd-mmm-yy'],
  [16, 16, 'd-mmm'],
  [17, 17, 'mmm-yy'],
  [18, 18, 'h:mm AM/PM'],
  [19, 19, 'h:mm:ss AM/PM'],
  [20, 20, 'h:mm'],
  [21, 21, 'h:mm:ss'],
  [22, 22, 'dd/mm/yyyy h:mm'],
  [27, 31, 'yyyy/m/d'],
  [32, 33, 'h:mm:ss'],
  [34, 36, 'yyyy/m/d'],
  [37, 38, '#,##0;-#,##0'],
  [39, 40, '#,##0.00;-#,##0.00'],
  [41, 41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, 42, '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-'],
  [43, 43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, 44, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-'],
  [45, 45, 'mm:ss'],
  [46, 46, '[h]:mm:ss'],
  [47, 47, 'mm:ss.0'],
  [48, 48, '##0.0E+0'],
  [49, 49, '@'],
  [50, 58, 'yyyy/m/d'],
  [59, 60, '0'],
  [61, 62, '#,##0'],
  [67, 68, '0%'],
  [69, 70, '# ?/?'],
  [71, 74, 'd/m/yyyy'],
  [75, 76, 'h:mm'],
  [77, 77, 'd/m/yyyy h:mm'],
  [78, 78, 'mm:ss'],
  [79, 79, '[h]:mm:ss'],
  [80, 80, 'mm:ss.0'],
  [81, 81, 'd/m/yyyy'],
];

/**
 * Code of a number format that Excel has built in (ECMA-376 part 1, 18.8.30), as a British Excel shows it;
 * null for one that a file must define. Those of East Asian calendars are given as plain dates.
 */
export function builtInFormat(id: number): string | null {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? null;
}

/** What kind of value a number format's code shows; that of its first section that shows any. */
export function formatKind(code: string): FormatKind {
  for (const section of sections(code)) {
    const kind = sectionKind(section);
    if (kind !== null) return kind;
  }
  return 'general';
}

/** Characters that are drawn (in quotes, escaped), colours, locales and conditions kept apart from the code itself. */
interface Section {
  code: string;
  literal: string;
  elapsed: boolean;
}

const CURRENCY = /[£$€¥₹]|\b(?:GBP|EUR|USD)\b/;

function sectionKind({ code, literal, elapsed }: Section): FormatKind | null {
  const lower = code.toLowerCase();
  if (lower.includes('general')) return 'general';
  const letters = lower.replace(/e[+-]/g, '').replace(/am\/pm|a\/p/g, 'h');
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[ydegb]/.test(letters) || (letters.includes('m') && !hasTime);
  if (elapsed) return 'duration';
  if (hasDate) return hasTime ? 'date-time' : 'date';
  if (hasTime) return 'time';
  if (lower.includes('%')) return 'percentage';
  if (/[0#?]/.test(lower)) return CURRENCY.test(code) || CURRENCY.test(literal) ? 'currency' : 'number';
  if (lower.includes('@')) return 'text';
  return null;
}

function sections(format: string): Section[] {
  let section: Section = { code: '', literal: '', elapsed: false };
  const all = [section];
  for (const [token] of format.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|./gsu)) {
    if (token === ';') {
      section = { code: '', literal: '', elapsed: false };
      all.push(section);
    } else if (token.startsWith('"')) section.literal += token.replaceAll('"', '');
    else if (token.startsWith('\\') && token.length > 1) section.literal += token.slice(1);
    else if (/^[_*]./su.test(token)) continue;
    else if (token.startsWith('[')) readBracket(token, section);
    else section.code += token;
  }
  return all;
}

/** `[h]` counts hours beyond a day; `[$£-809]` names a currency and a locale; `[Red]` and `[<1]` tell nothing. */
function readBracket(token: string, section: Section): void {
  if (/^\[(?:h+|m+|s+)\]$/i.test(token)) section.elapsed = true;
  const symbol = /^\[\$([^\]-]+)/.exec(token)?.[1];
  if (symbol !== undefined) section.literal += /^[A-Z]{3}$/.test(symbol) ? '£' : symbol;
}
