import { signAgreementRows, signAgreementShare } from '../../parameters/index.js';
import type { Context, Place } from '../../rulekit/index.js';
import {
  Agreement,
  figuresOf,
  opposite,
  VARIANCES,
  type FigureField,
  type FigureRow,
  type Sign,
  type Variance,
} from './variances.js';

export type SignContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, never>,
  'cannotJudge' | 'constant' | 'varianceSignOf'
>;

interface FigureTable {
  readonly name: string;
  readonly all: readonly FigureRow[];
  readonly place: Place;
  has(field: FigureField): boolean;
}

/** How one place of a table works out its variances. */
export interface Convention {
  readonly sign: Sign;
  /** Whether the variances themselves show the sign, because nothing states it. */
  readonly isInferred: boolean;
  readonly agreement: Agreement;
  /** Whether the variances go by the opposite of the sign that is stated, and where that is stated. */
  readonly oppositeOf: Place | null;
}

/** The variances that a table has, and its convention in each place where it stands; null where none is known. */
export interface Conventions {
  readonly variances: readonly Variance[];
  readonly byPart: ReadonlyMap<number, Convention | null>;
  /** Places of which the opposite sign has been reported: once each. */
  readonly reported: Set<number>;
}

/** Stops the limb where the table has no variance with the figures that it is worked out from. */
export function conventionsOf(table: FigureTable, context: SignContext): Conventions {
  const variances = VARIANCES.filter(({ variance, budget, actual }) =>
    [variance, budget, actual].every((field) => table.has(field)),
  );
  const [first] = variances;
  if (first === undefined)
    return context.cannotJudge('column-missing', 'no column for a variance with its budget and actual', [
      table.place,
    ]);
  const agreements = new Map<number, { row: FigureRow; agreement: Agreement }>();
  for (const row of table.all) {
    const held = agreements.get(row.part) ?? { row, agreement: new Agreement() };
    agreements.set(row.part, held);
    for (const variance of variances) {
      const figures = figuresOf(row, variance);
      if ('variance' in figures) held.agreement.add(figures);
    }
  }
  const byPart = new Map<number, Convention | null>();
  for (const [part, { row, agreement }] of agreements) {
    const heading: Place = { kind: 'heading', table: table.name, part, field: first.variance };
    byPart.set(part, conventionOf(row, agreement, heading, context));
  }
  return { variances, byPart, reported: new Set() };
}

function conventionOf(
  row: FigureRow,
  agreement: Agreement,
  heading: Place,
  context: SignContext,
): Convention | null {
  const share = context.constant(signAgreementShare);
  const stated = context.varianceSignOf(row);
  if (stated !== null) {
    const isOpposite = agreement.isFor(opposite(stated.sign), share);
    return {
      sign: stated.sign,
      isInferred: false,
      agreement,
      oppositeOf: isOpposite ? (stated.at ?? heading) : null,
    };
  }
  if (agreement.count < context.constant(signAgreementRows)) return null;
  const sign = (['budget-minus-actual', 'actual-minus-budget'] as const).find((one) =>
    agreement.isFor(one, share),
  );
  return sign === undefined ? null : { sign, isInferred: true, agreement, oppositeOf: null };
}
