import type { Field } from '../../schema/index.js';
import { isBlankText } from './blank.js';
import { damagedText, isScientific } from './damaged-code.js';
import { ColumnTexts } from './column-texts.js';
import { blank, byStyle, Note, value, type ColumnReader, type ReaderContext } from './reading.js';

/** A reader whose values are numbers of texts. */
export interface TextReader extends ColumnReader {
  readonly texts: ColumnTexts;
}

/** Excel keeps 15 digits: from here on a number may have lost its last ones. */
const SIXTEEN_DIGITS = 1e15;

/**
 * Texts and codes: the number of each cell's text in `texts`. A code's damage by Excel (an exponent, lost zeros) is
 * noted; the code stands as it is.
 */
export function textReader(field: Field, context: ReaderContext): TextReader {
  const texts = new ColumnTexts(context.strings, context.styles, context.date1904, field.kind === 'code');
  const scientific = byStyle(context, ({ formatCode }) => (isScientific(formatCode) ? 1 : 0));
  return {
    texts,
    values: 'int32',
    number(read, style, out) {
      const id = texts.addNumber(read, style);
      const damaged =
        scientific[style] === 1 || (field.pattern !== null && damagedText(texts.get(id), field.pattern));
      const over = Math.abs(read) >= SIXTEEN_DIGITS;
      value(out, id, (damaged ? Note.DamagedCode : 0) | (over ? Note.Over15Digits : 0));
    },
    text(text, id, out) {
      if (isBlankText(text)) blank(out);
      else value(out, id, damagedText(text, field.pattern) ? Note.DamagedCode : 0);
    },
    boolean: (read, out) => value(out, texts.addBoolean(read)),
  };
}
