/** A workbook that can be read but not marked: `message` says in a sentence why, `remedy` what to do in Excel. */
export class CannotMark extends Error {
  override readonly name = 'CannotMark';
  readonly remedy: string;

  constructor(
    sentence: string,
    remedy = 'Open the workbook in Excel, save it under another name, and mark that copy.',
  ) {
    super(sentence);
    this.remedy = remedy;
  }
}
