import { vatUpperBound, type Circumstance, type DatedValue, type Parameter } from '../../parameters/index.js';
import { show, type Context, type Operand, type RecordMethods } from '../../rulekit/index.js';
import { day, type Day, type Pence } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'lookUp' | 'value'
>;
interface Valued extends RecordMethods<'est_value' | 'vat_rate'> {
  readonly est_value: Pence | null;
  readonly vat_rate: number | null;
}
interface VatRated extends RecordMethods<'vat_rate'> {
  readonly vat_rate: number | null;
}

/** What an amount may be in the terms of a threshold, in pence: one figure, or two where its VAT is not known. */
export interface Comparable {
  readonly least: Pence;
  readonly most: Pence;
}

/**
 * A value without VAT as it is compared with a threshold: with VAT where the threshold counts it. The VAT of a
 * record that gives none is between nothing and the highest rate; it is never assumed.
 */
export function comparable(
  value: Pence,
  row: VatRated,
  threshold: DatedValue<number>,
  on: Day,
  context: AnyContext,
): Comparable {
  const rate = isLost(row.state('vat_rate')) ? null : row.vat_rate;
  return comparableAt(value, rate, threshold, on, context);
}

/** The same for a value with a rate of VAT of its own; null where it is not known. */
export function comparableAt(
  value: Pence,
  rate: number | null,
  threshold: DatedValue<number>,
  on: Day,
  context: AnyContext,
): Comparable {
  if (threshold.vat !== 'included') return { least: value, most: value };
  const withVat = (share: number): Pence => Math.round(value * (1 + share));
  if (rate === null) return { least: value, most: withVat(context.value(vatUpperBound, on)) };
  return { least: withVat(rate), most: withVat(rate) };
}

/**
 * Whether a procurement reaches the threshold of a day: the figures for the message (`value`, `basis`, `threshold`,
 * `since`), or null where it stays below. Stops the judgement where its value is blank, and where its VAT would
 * decide and is not known. `circumstance` stands above that of the dossier.
 */
export function thresholdReached(
  row: Valued,
  parameter: Parameter<number>,
  on: Day,
  context: AnyContext,
  circumstance?: Circumstance,
): Readonly<Record<string, Operand>> | null {
  if (row.est_value === null)
    return context.cannotJudge('blank', 'the estimated value is blank', [row.at('est_value')]);
  const threshold = context.value(parameter, on, circumstance);
  const { entry } = context.lookUp(parameter, on, circumstance)!;
  const { least, most } = comparable(row.est_value, row, entry, on, context);
  if (most < threshold) return null;
  if (least < threshold && row.vat_rate === null)
    return context.cannotJudge('blank', 'the VAT rate is blank, and the threshold counts VAT', [
      row.at('vat_rate'),
    ]);
  return {
    value: show.money(least, row.at('est_value')),
    basis: show.text(least === row.est_value ? 'without VAT' : 'with VAT'),
    threshold: show.money(threshold),
    since: show.date(day(entry.from)),
  };
}
