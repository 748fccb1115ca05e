import {
  goodsAndServicesThreshold,
  lightTouchStartHealth,
  lightTouchStartOther,
  lightTouchThreshold,
  lmcCompetitionLawFigure,
  type LookedUp,
} from '../../parameters/index.js';
import type { Context, RuleRecord } from '../../rulekit/index.js';
import type { ServiceNature } from '../../schema/index.js';
import { addMonths, day, type Day, type Pence } from '../../workbook/index.js';
import { cannotSum, isLost } from '../left-out.js';
import { comparable, type Comparable } from './threshold.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'constant' | 'lookUp' | 'value'
>;
type Contract = RuleRecord<'contracts', 'start_date' | 'total_value' | 'vat_rate'>;

/** A figure that contracts may have been kept under, and what it means to be under it. */
export interface Figure {
  readonly found: LookedUp<number>;
  readonly isStatutory: boolean;
}

/** What became of the contracts of a window under a figure: those known to be below it, and their sum. */
export interface Split<C extends Contract> {
  readonly figure: Figure;
  readonly contracts: readonly C[];
  readonly sum: Pence;
  /** Contracts of the window whose value could not be read. */
  readonly leftOut: number;
  /** `certain`: kept under the figure and reaching it together; `possible`: what is not known would decide. */
  readonly outcome: 'certain' | 'possible' | 'none';
}

/** Contracts by the windows in which they start: the earliest that is in none opens the next. */
export function windowsOf<C extends Contract>(contracts: readonly C[], months: number): C[][] {
  const start = (contract: C): Day => contract.start_date ?? 0;
  const windows: C[][] = [];
  let end = -Infinity;
  for (const contract of [...contracts].sort((a, b) => start(a) - start(b))) {
    if (start(contract) < end) windows.at(-1)!.push(contract);
    else {
      windows.push([contract]);
      end = addMonths(start(contract), months);
    }
  }
  return windows;
}

/** Figures for services of a nature on a day, highest first. What does not say its nature is treated as health care. */
export function figuresFor(nature: ServiceNature | null, on: Day, context: AnyContext): Figure[] {
  const isHealth = nature === null || nature === 'Health';
  const regime = context.constant(isHealth ? lightTouchStartHealth : lightTouchStartOther);
  const lightTouch = nature !== 'Non-health' && nature !== 'Excluded' && on >= day(regime);
  const figures: Figure[] = [];
  const add = (found: LookedUp<number> | null, isStatutory: boolean): void => {
    if (found !== null) figures.push({ found, isStatutory });
  };
  if (lightTouch) add(context.lookUp(lightTouchThreshold, on), true);
  if (nature === 'Non-health') add(context.lookUp(goodsAndServicesThreshold, on), true);
  if (isHealth) add(context.lookUp(lmcCompetitionLawFigure, on), false);
  return figures.sort((a, b) => b.found.entry.value - a.found.entry.value);
}

/** Whether two or more of the contracts of a window stay below a figure each and reach it together. */
export function splitUnder<C extends Contract>(
  figure: Figure,
  contracts: readonly C[],
  context: AnyContext,
): Split<C> {
  const { entry } = figure.found;
  const isBelow = (amount: Pence): boolean =>
    figure.isStatutory ? amount < entry.value : amount <= entry.value;
  const on = contracts[0]!.start_date!;
  const amounts = contracts.map((contract): Comparable & { contract: C } => {
    const value = isLost(contract.state('total_value')) ? null : contract.total_value;
    // Of a value that is not known only this is: it is not negative.
    if (value === null) return { contract, least: 0, most: Infinity };
    return { contract, ...comparable(value, contract, entry, on, context) };
  });
  const possible = amounts.filter(({ least }) => isBelow(least));
  const certain = possible.filter(({ most }) => isBelow(most));
  const sum = certain.reduce((total, { least }) => total + least, 0);
  const most = possible.reduce((total, amount) => total + amount.most, 0);
  const isSplit = (count: number, total: Pence): boolean => count > 1 && !isBelow(total);
  return {
    figure,
    contracts: certain.map(({ contract }) => contract),
    sum,
    leftOut: contracts.filter((contract) => isLost(contract.state('total_value'))).length,
    outcome: isSplit(certain.length, sum) ? 'certain' : isSplit(possible.length, most) ? 'possible' : 'none',
  };
}

/** Stops the judgement because values or VAT rates of contracts that would decide are not known. */
export function stopUndecided(
  contracts: readonly Contract[],
  context: AnyContext & { readonly tables: { readonly contracts: Parameters<typeof cannotSum>[1] } },
): never {
  const lost = contracts.filter((contract) => isLost(contract.state('total_value')));
  if (lost.length > 0)
    return cannotSum(
      lost.map((contract) => contract.at('total_value')),
      context.tables.contracts,
      context,
    );
  const blank = contracts.filter((contract) => contract.total_value === null);
  if (blank.length > 0)
    return context.cannotJudge(
      'blank',
      'the total value is blank',
      blank.map((contract) => contract.at('total_value')),
    );
  return context.cannotJudge(
    'blank',
    'the VAT rate is blank, and the threshold counts VAT',
    contracts.map((contract) => contract.at('vat_rate')),
  );
}
