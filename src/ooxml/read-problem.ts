/** Why a file cannot be read. Codes are stable: reports and other programs go by them. */
export type ReadProblemCode =
  'not-a-workbook' | 'encrypted' | 'legacy-xls' | 'damaged' | 'too-large' | 'suspicious';

const REMEDIES: Readonly<Record<ReadProblemCode, string>> = {
  'not-a-workbook': 'Open the data in Excel and save it as an Excel workbook (.xlsx).',
  encrypted:
    'Open it in Excel with its password, choose File, Info, Protect Workbook, Encrypt with Password, clear the password, and save a copy.',
  'legacy-xls': 'Open it in Excel and save it as an Excel workbook (.xlsx).',
  damaged:
    'Open it in Excel, let Excel repair it, and save a copy. If Excel cannot open it either, ask for the file again.',
  'too-large': 'Split the workbook into smaller ones, or raise the limit if you trust the file.',
  suspicious:
    'Do not rely on this copy. Ask the sender for the file again, or open it in Excel and save a copy if you trust it.',
};

/** A file that is refused: `message` says in a sentence what is wrong, `remedy` what to do about it in Excel. */
export class ReadProblem extends Error {
  override readonly name = 'ReadProblem';
  readonly code: ReadProblemCode;
  readonly remedy: string;

  constructor(code: ReadProblemCode, sentence: string, remedy: string = REMEDIES[code]) {
    super(sentence);
    this.code = code;
    this.remedy = remedy;
  }
}

/** A damaged file, said with the part or place where it is damaged. */
export function damaged(where: string, what: string): ReadProblem {
  return new ReadProblem('damaged', `The file is damaged: ${what} (in ${where}).`);
}
