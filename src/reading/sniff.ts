import { compoundFileProblem, isCompoundFile, MADE_FROM, ReadProblem } from '../ooxml/index.js';
import { textEncoding, type TextEncoding } from './text-encoding.js';

/** What a file is by its content, whatever its name says. */
export type Sniffed =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text'; readonly encoding: { readonly encoding: TextEncoding; readonly mark: number } };

/** Tells a workbook's package and text apart. Throws `ReadProblem` for all that is neither. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0)
    throw new ReadProblem('not-a-workbook', 'The file is empty.', 'Ask for the file again.');
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: 'zip' };
  if (isCompoundFile(bytes)) throw compoundFileProblem(bytes);
  if (bytes[0] === 0x09 && (bytes[1]! & 0xf1) === 0 && bytes[1]! <= 0x08 && bytes[3] === 0x00) {
    throw new ReadProblem('legacy-xls', 'The file is in a format of Excel from before 1997.');
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw notAWorkbook('a PDF document', MADE_FROM);
  const encoding = textEncoding(bytes);
  if (encoding === null)
    throw new ReadProblem('not-a-workbook', 'The file is neither a workbook nor text.', MADE_FROM);
  refuseOtherText(bytes, encoding.mark, encoding.encoding);
  return { kind: 'text', encoding };
}

function refuseOtherText(bytes: Uint8Array, mark: number, encoding: TextEncoding): void {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let text = '';
  for (let at = mark; at < bytes.length && text.length < 256; at++) {
    if (!wide || bytes[at] !== 0) text += String.fromCharCode(bytes[at]!);
  }
  const opening = text.trimStart();
  if (opening === '' && bytes.length < 256) {
    throw new ReadProblem('not-a-workbook', 'The file holds no text but blanks.', 'Ask for the file again.');
  }
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta|<div)/i.test(opening))
    throw notAWorkbook('a web page');
  if (/<\?mso-application[^>]*Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/.test(opening)) {
    throw notAWorkbook('an XML spreadsheet of Excel 2003');
  }
  if (/^<\?xml|^<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>\s*</.test(opening)) throw notAWorkbook('an XML document');
  if (/^(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[[{"\]]|-?\d))/.test(opening)) throw notAWorkbook('JSON data');
  if (opening.startsWith('{\\rtf')) throw notAWorkbook('a rich text document', MADE_FROM);
}

function notAWorkbook(what: string, remedy?: string): ReadProblem {
  return new ReadProblem('not-a-workbook', `The file is ${what}, not a workbook or CSV file.`, remedy);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
