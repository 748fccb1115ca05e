import { figureTolerance, signAgreementRows, signAgreementShare } from '../../parameters/index.js';
import { show, type Context } from '../../rulekit/index.js';
import type { Convention, Conventions } from './sign-convention.js';
import {
  figuresOf,
  opposite,
  recomputed,
  type FigureRow,
  type Figures,
  type Sign,
  type Variance,
} from './variances.js';

const IN_WORDS: Readonly<Record<Sign, string>> = {
  'actual-minus-budget': 'actual less budget',
  'budget-minus-actual': 'budget less actual',
};

type VarianceContext = Pick<
  Context<Record<never, never>, Record<never, never>, 'wrongVariance' | 'oppositeSign', never>,
  'cannotJudge' | 'constant' | 'report' | 'unit'
>;

/** Judges the variances of a row by its table's convention; of a table with the opposite one, the table once. */
export function judgeVariances(row: FigureRow, context: VarianceContext, conventions: Conventions): void {
  const convention = conventions.byPart.get(row.part) ?? null;
  if (convention === null)
    return context.cannotJudge(
      'blank',
      'nothing says how variances are signed, nor do the figures show it',
      conventions.variances.map(({ variance }) => row.at(variance)),
    );
  if (convention.oppositeOf !== null) {
    reportOpposite(row.part, convention, conventions, context);
    return;
  }
  const all = conventions.variances.map((variance) => ({ variance, figures: figuresOf(row, variance) }));
  for (const { variance, figures } of all)
    if ('variance' in figures) compare(row, variance, figures, convention, context);
  const doubts = all.flatMap(({ figures }) => ('reason' in figures ? figures : []));
  for (const { reason, places } of doubts)
    if (reason === 'unreadable' || reason === 'not-calculated')
      return context.cannotJudge(reason, 'a figure of the variance has no value', places);
  if (doubts.length === all.length)
    context.cannotJudge(
      'blank',
      'the variance or a figure that it is worked out from is blank',
      doubts.flatMap(({ places }) => places),
    );
}

function compare(
  row: FigureRow,
  of: Variance,
  figures: Figures,
  { sign, isInferred }: Convention,
  context: VarianceContext,
): void {
  const expected = recomputed(figures, sign);
  if (Math.abs(figures.variance - expected) <= context.constant(figureTolerance) * context.unit) return;
  if (isInferred) {
    context.constant(signAgreementShare);
    context.constant(signAgreementRows);
  }
  const at = row.at(of.variance);
  context.report('wrongVariance', {
    at,
    values: {
      name: show.text(of.name),
      shown: show.money(figures.variance, at),
      budget: show.money(figures.budget, row.at(of.budget)),
      actual: show.money(figures.actual, row.at(of.actual)),
      expected: show.money(expected),
      sign: show.text(IN_WORDS[sign]),
    },
  });
}

function reportOpposite(
  part: number,
  { sign, agreement, oppositeOf }: Convention,
  { reported }: Conventions,
  context: VarianceContext,
): void {
  if (reported.has(part) || oppositeOf === null) return;
  reported.add(part);
  context.constant(signAgreementShare);
  const found = opposite(sign);
  context.report('oppositeSign', {
    at: oppositeOf,
    values: {
      sign: show.text(IN_WORDS[sign]),
      found: show.text(IN_WORDS[found]),
      agreeing: show.number(agreement.with(found)),
      count: show.number(agreement.count),
    },
  });
}
