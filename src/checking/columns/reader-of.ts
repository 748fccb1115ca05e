import type { Field } from '../../schema/index.js';
import type { Column } from '../table-data.js';
import { choiceReader } from './choice.js';
import { choicesReader } from './choices.js';
import { dateReader } from './date.js';
import { financialYearReader } from './financial-year.js';
import { moneyReader } from './money.js';
import { integerReader, numberReader } from './number.js';
import { percentageReader } from './percentage.js';
import { priceReader } from './price.js';
import type { ColumnReader, ReaderContext } from './reading.js';
import { textReader } from './text.js';

/** A column's reader with what some kinds have besides: numbered texts, values off the list. */
type AnyReader = ColumnReader & {
  readonly texts?: Column['texts'];
  readonly others?: readonly string[];
};

/** The reader that a field's declaration asks for. */
export function readerOf(field: Field, context: ReaderContext): AnyReader {
  switch (field.kind) {
    case 'money':
      return moneyReader(context);
    case 'price':
      return priceReader(context);
    case 'number':
      return numberReader(context);
    case 'integer':
      return integerReader(context);
    case 'percentage':
      return percentageReader(context);
    case 'date':
      return dateReader(context);
    case 'financial-year':
      return financialYearReader(context);
    case 'choice':
      return choiceReader(field);
    case 'choices':
      return choicesReader(field);
    case 'text':
    case 'code':
      return textReader(field, context);
  }
}
