import { show, type Context, type Place } from '../../rulekit/index.js';

interface Contract {
  readonly contract_ref: string | null;
  at(field: string): Place;
}

/** How many contracts were looked at, and those without a value in a column that few registers hold. */
export interface Blanks {
  count: number;
  readonly blanks: Contract[];
}

/** A column, and what it gives in words. */
interface Column {
  readonly field: string;
  readonly heading: Place;
  readonly element: string;
}

/** Reports each blank at its cell; where no contract of several has a value, the column once, at its heading. */
export function reportBlanks<M extends string>(
  { count, blanks }: Blanks,
  { field, heading, element: words }: Column,
  [one, all]: readonly [one: M, all: M],
  context: Pick<Context<Record<never, never>, Record<never, never>, M, never>, 'report'>,
): void {
  const element = show.text(words);
  if (count > 1 && blanks.length === count) {
    context.report(all, { at: heading, values: { count: show.number(count), element } });
    return;
  }
  for (const contract of blanks) {
    const reference = contract.contract_ref ?? '(without a reference)';
    context.report(one, {
      at: contract.at(field),
      values: { contract_ref: show.text(reference, contract.at('contract_ref')), element },
    });
  }
}
