import {
  outOfHoursDeduction,
  outOfHoursDeductionAmount,
  type LookedUp,
  type Parameter,
} from '../../parameters/index.js';
import { formatOperand, show } from '../../rulekit/index.js';
import { formatPence, formatPrice, type Day, type Pence, type Price } from '../../workbook/index.js';

/** Ten-thousandths of a pound in a penny. */
const PRICE_OF_A_PENNY = 100;
const QUARTERS = 4;

/** A quarter's global sum, worked out. */
export interface QuarterSum {
  readonly amount: Pence;
  /** In one line: `8,000 × £80.59 ÷ 4 = £161,180`. */
  readonly working: string;
}

interface Lookup {
  lookUp<V>(parameter: Parameter<V>, on: Day): LookedUp<V> | null;
}

/** The global sum of a quarter for so many weighted patients at a price for the year, nothing deducted. */
export function fullQuarter(list: number, price: Price): QuarterSum {
  const amount = Math.round((list * price) / PRICE_OF_A_PENNY / QUARTERS);
  return {
    amount,
    working: `${inWords(list)} × ${formatPrice(price)} ÷ ${QUARTERS} = ${formatPence(amount)}`,
  };
}

/** The same for a practice that opted out of out-of-hours care; null where the deduction of the day is not held. */
export function optedOutQuarter(list: number, price: Price, on: Day, context: Lookup): QuarterSum | null {
  const share = context.lookUp(outOfHoursDeduction, on)?.entry.value;
  if (share !== undefined) {
    const amount = Math.round(((list * price) / PRICE_OF_A_PENNY / QUARTERS) * (1 - share));
    const less = `less ${formatOperand(show.percentage(share))} for out-of-hours care`;
    return {
      amount,
      working: `${inWords(list)} × ${formatPrice(price)} ÷ ${QUARTERS}, ${less}, = ${formatPence(amount)}`,
    };
  }
  const off = context.lookUp(outOfHoursDeductionAmount, on)?.entry.value;
  if (off === undefined) return null;
  const { amount } = fullQuarter(list, price - off);
  return {
    amount,
    working: `${inWords(list)} × (${formatPrice(price)} - ${formatPrice(off)} for out-of-hours care) ÷ ${QUARTERS} = ${formatPence(amount)}`,
  };
}

function inWords(list: number): string {
  return formatOperand(show.number(list));
}
