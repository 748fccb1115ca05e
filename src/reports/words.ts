/** Words that reports share with the marks in a workbook. */
export * from '../checking/words.js';
