/** What to do with a file that is no workbook, beyond what its code of refusal says. */
export const SAVE_AS = 'Open it in Excel and choose File, Save As, Excel Workbook (.xlsx).';
export const MADE_FROM =
  'Ask for the workbook that it was made from, or put its tables into an Excel workbook.';
