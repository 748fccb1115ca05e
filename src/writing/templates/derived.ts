import type { Derivation, Table } from '../../schema/index.js';
import type { WrittenValue } from '../model.js';
import { numberIn, type Sign, type TemplateRecord } from './content.js';

/** Name of the Cover's cell with the sign of variances. */
export const SIGN_NAME = 'variance_sign';

/** The formula that works a field out of its row, as the Excel table has it in each row. */
export function derivedFormula(table: Table, derivation: Derivation): string {
  const cell = (field: string): string =>
    `${table.excelName}[[#This Row],[${escapeColumn(table.fields[field]!.heading)}]]`;
  if (derivation.rule === 'ratio') {
    const [of, to] = [cell(derivation.of), cell(derivation.to)];
    return `IF(OR(${of}="",N(${to})=0),"",${of}/${to})`;
  }
  const [budget, actual] = [cell(derivation.budget), cell(derivation.actual)];
  const signed = `IF(${SIGN_NAME}="budget-minus-actual",${budget}-${actual},IF(${SIGN_NAME}="actual-minus-budget",${actual}-${budget},""))`;
  return `IF(OR(${budget}="",${actual}=""),"",${signed})`;
}

/** What the formula gives for a record: a number, or the empty text where it cannot be worked out. */
export function derivedResult(derivation: Derivation, record: TemplateRecord, sign: Sign): number | '' {
  if (derivation.rule === 'ratio') {
    const [of, to] = [numberIn(record[derivation.of]), numberIn(record[derivation.to])];
    return of === null || to === null || to === 0 ? '' : of / to;
  }
  const [budget, actual] = [numberIn(record[derivation.budget]), numberIn(record[derivation.actual])];
  if (budget === null || actual === null || sign === null) return '';
  return sign === 'budget-minus-actual' ? budget - actual : actual - budget;
}

/** The cell of a derived field: the formula with its result, unless the record states a value of its own. */
export function derivedValue(
  table: Table,
  name: string,
  derivation: Derivation,
  record: TemplateRecord,
  sign: Sign,
): WrittenValue {
  const own = record[name];
  if (own !== undefined) return own;
  return { formula: derivedFormula(table, derivation), result: derivedResult(derivation, record, sign) };
}

/** A column's name as a structured reference has it: its special characters behind an apostrophe. */
function escapeColumn(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}
