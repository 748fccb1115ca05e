import type { Table } from '../../schema/index.js';
import { quotedSheet, type Look, type WrittenCell, type WrittenSheet } from '../model.js';
import type { TemplateWords } from './catalogue.js';
import { wrappedHeight } from './heights.js';
import { HEADING, LINK, OPTIONAL_HEADER, PLAIN, REQUIRED_HEADER, TITLE, valueLook } from './looks.js';

const TEXT_WIDTH = 100;

const HOW = [
  'Fill in the Cover first. It says whose figures these are, for which period and in which units.',
  'Fill in the sheets that you need, one row for each record. Leave the others empty.',
  'Select a heading or a cell to read what belongs there. Where a cell has a list, choose from it.',
  'A column is marked Required, Optional or Worked out above its heading. In a row that you begin, fill in every required cell.',
  'To add rows, type in the first row beneath the table: Excel makes the table longer. Do not change the headings or the names of the sheets.',
  'Enter amounts in figures and in the units of the Cover, a negative amount with a minus sign. Enter dates as day/month/year.',
];

const STORED =
  'Blue cells hold formulas. Their results are stored in the file when you save it in Excel, and the check reads the stored results.';
const RESULTS = [
  'To check the workbook, save it and type: npx ccg-check check "name of the file". Findings name the sheet and the cell; the workbook itself is not changed.',
  'A check that needs the figures of another workbook says which one it misses.',
];

const BLUE = valueLook('text', { calculated: true, pence: false });

const SAMPLES: readonly (readonly [sample: string, look: Look, meaning: string])[] = [
  ['Light yellow', valueLook('text', { calculated: false, pence: false }), 'A cell to fill in.'],
  [
    'Light blue',
    BLUE,
    'Worked out by a formula: leave it as it is.',
  ],
  ['Bold heading', REQUIRED_HEADER, 'A required column; the word Required stands above it.'],
  ['Plain heading', OPTIONAL_HEADER, 'A column that may stay empty, or that is worked out.'],
];

/** The first sheet of a template: what it is for, how to fill it in, what its colours mean, where results are. */
export function guidanceSheet(words: TemplateWords, tables: readonly Table[]): WrittenSheet {
  const rows: WrittenCell[][] = [];
  const heights = new Map([[0, 26]]);
  const links: { row: number; column: number; to: string }[] = [];
  const beside = (first: WrittenCell, text: string): void => {
    heights.set(rows.length, wrappedHeight(text, TEXT_WIDTH));
    rows.push([first, { value: text, look: PLAIN }]);
  };
  const say = (first: string, look: Look, second?: string): void => {
    if (second === undefined) rows.push([{ value: first, look }]);
    else beside({ value: first, look }, second);
  };
  const section = (title: string): void => {
    rows.push([]);
    say(title, HEADING);
  };
  const numbered = (sentences: readonly string[]): void => {
    sentences.forEach((sentence, i) => {
      beside({ value: i + 1, look: { ...PLAIN, align: 'right' } }, sentence);
    });
  };
  const calculates = tables.some((table) => Object.values(table.fields).some((field) => field.derived));
  say(words.title, TITLE);
  rows.push([]);
  say('What it is for', HEADING);
  beside({ value: null }, words.purpose);
  section('How to fill it in');
  numbered([...HOW, ...words.hints]);
  section('What the colours mean');
  for (const [sample, look, meaning] of SAMPLES) if (calculates || look !== BLUE) say(sample, look, meaning);
  section('The sheets');
  for (const table of tables) {
    links.push({ row: rows.length, column: 0, to: `${quotedSheet(table.sheet)}!A1` });
    say(table.sheet, LINK, table.help);
  }
  section('Results');
  numbered(calculates ? [STORED, ...RESULTS] : RESULTS);
  return {
    name: 'Guidance',
    rows,
    heights,
    widths: [26, TEXT_WIDTH],
    links,
  };
}
