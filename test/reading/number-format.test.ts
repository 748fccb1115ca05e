import assert from 'node:assert/strict';
import { builtInFormat, formatKind } from '../../src/reading/number-format.js';
import type { FormatKind } from '../../src/workbook/index.js';

/** Kinds of the formats that Excel has built in: ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<FormatKind, readonly number[]>> = {
  general: [0],
  number: [1, 2, 3, 4, 11, 12, 13, 37, 38, 39, 40, 41, 43, 48],
  currency: [5, 6, 7, 8, 42, 44],
  percentage: [9, 10],
  date: [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
  'date-time': [22],
  time: [18, 19, 20, 21, 32, 33, 45, 47],
  duration: [46],
  text: [49],
};

/** Codes as Excel, LibreOffice and Google write them. */
const CODES: Readonly<Record<FormatKind, readonly string[]>> = {
  general: ['General', 'GENERAL', '', ';;;', '"n/a"', 'General" units"'],
  number: [
    '0',
    '#,##0.00',
    '0.00E+00',
    '##0.0E+0',
    '# ?/?',
    '#,##0_);(#,##0)',
    '#,##0;[Red]-#,##0',
    '0" days"',
    '0\\ \\d',
    '"Day "0',
    '[>=1000]#,##0,"k";0',
    '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
    '[Blue]0;[Red]-0',
    '0_h',
    '*s0',
    '[DBNum1]0',
  ],
  currency: [
    '£#,##0.00',
    '"£"#,##0',
    '[$£-809]#,##0.00',
    '[$€-2] #,##0.00',
    '$#,##0',
    '[$GBP] #,##0',
    '#,##0.00 "EUR"',
    '\\£0',
    '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-',
  ],
  percentage: ['0%', '0.0%', '0.00\\ %', '[Red]0%;0%'],
  date: [
    'dd/mm/yyyy',
    'd-mmm-yy',
    'mmm-yy',
    'mmmm',
    'YYYY-MM-DD',
    '[$-809]dd mmmm yyyy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'dd/mm/yyyy;@',
    'yyyy"年"m"月"d"日"',
    '[$-411]ge.m.d',
    'd "of" mmmm',
    'm/d',
  ],
  'date-time': ['dd/mm/yyyy hh:mm', 'm/d/yy h:mm', 'yyyy-mm-dd"T"hh:mm:ss', 'd mmm AM/PM'],
  time: ['h:mm', 'hh:mm:ss', 'h:mm AM/PM', 'mm:ss', 'mm:ss.0', '[$-F400]h:mm:ss\\ AM/PM', 'h"h"'],
  duration: ['[h]:mm:ss', '[hh]:mm', '[m]:ss', '[ss]', '[H]:MM'],
  text: ['@', '@" (text)"'],
};

describe('number formats', () => {
  for (const [kind, ids] of Object.entries(BUILT_IN)) {
    it(`built in as ${kind}: ${ids.join(', ')}`, () => {
      for (const id of ids) assert.equal(formatKind(builtInFormat(id) ?? ''), kind, `format ${id}`);
    });
  }

  it('that are not built in are for the file to define', () => {
    for (const id of [23, 26, 63, 82, 164]) assert.equal(builtInFormat(id), null);
  });

  for (const [kind, codes] of Object.entries(CODES)) {
    it(`by their code: ${kind}`, () => {
      for (const code of codes) assert.equal(formatKind(code), kind, code);
    });
  }

  it('go by the first section that says anything', () => {
    assert.equal(formatKind('"";0%'), 'percentage');
    assert.equal(formatKind(';dd/mm/yyyy'), 'date');
    assert.equal(formatKind('0;0%'), 'number');
  });
});
