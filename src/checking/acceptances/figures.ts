import { formatOperand } from '../../rulekit/index.js';
import { operandOf, PRICE_UNIT } from '../engine/value-result.js';
import type { Finding, FindingAcceptance, FindingValue } from '../finding.js';

/** By how much a figure may differ from the one accepted: a share of it, and at least so many pence. */
export interface FigureTolerance {
  readonly share: number;
  readonly least: number;
}

type AcceptedFigure = FindingAcceptance['figures'][number];
type NamedOperand = Finding['operands'][number];

/** Accepted figures held against those of a finding. */
export interface ComparedFigures {
  readonly figures: AcceptedFigure[];
  /** Whether one differs by more than the tolerance, or is not there any more. */
  readonly changed: boolean;
  /** `accepted at £125,000`; null where no figure was accepted. */
  readonly said: string | null;
}

/** Compares the figures of a finding with those accepted; money is in pounds there, shares are of one. */
export function compareFigures(
  finding: Finding,
  accepted: number | Readonly<Record<string, number>> | null,
  tolerance: FigureTolerance,
): ComparedFigures {
  if (accepted === null) return { figures: [], changed: false, said: null };
  const named: readonly (readonly [string, number])[] =
    typeof accepted === 'number'
      ? [[leadingFigure(finding)?.name ?? 'figure', accepted]]
      : Object.entries(accepted);
  const figures = named.map(([name, figure]): AcceptedFigure => {
    const operand = finding.operands.find((held) => held.name === name && isFigure(held));
    return operand === undefined
      ? { name, accepted: pounds(figure), now: null }
      : { name, accepted: inTypeOf(operand, figure), now: valueOf(operand) };
  });
  return {
    figures,
    changed: figures.some((figure) => !isWithin(figure, tolerance)),
    said: `accepted at ${figures.map(({ accepted: held }) => formatOperand(operandOf(held))).join(' and ')}`,
  };
}

/** The first amount of a finding's message that is not one that a parameter gave. */
function leadingFigure({ operands, parameters }: Finding): NamedOperand | undefined {
  return operands.find(
    (operand) =>
      (operand.type === 'money' && !parameters.some(({ value }) => value === operand.pence)) ||
      (operand.type === 'price' && !parameters.some(({ value }) => value === operand.tenThousandths)),
  );
}

function isFigure({ type }: NamedOperand): boolean {
  return type === 'money' || type === 'price' || type === 'number' || type === 'percentage';
}

/** An operand without its name and place. */
function valueOf(operand: NamedOperand): FindingValue {
  switch (operand.type) {
    case 'money':
      return { type: 'money', pence: operand.pence };
    case 'price':
      return { type: 'price', tenThousandths: operand.tenThousandths };
    case 'number':
      return { type: 'number', number: operand.number };
    case 'percentage':
      return { type: 'percentage', share: operand.share };
    default:
      throw new RangeError(`${operand.name} is no figure`);
  }
}

/** A figure as people write it, as a value of an operand's type. */
function inTypeOf({ type }: NamedOperand, figure: number): FindingValue {
  switch (type) {
    case 'money':
      return pounds(figure);
    case 'price':
      return { type, tenThousandths: Math.round(figure * PRICE_UNIT) };
    case 'percentage':
      return { type, share: figure };
    default:
      return { type: 'number', number: figure };
  }
}

function pounds(figure: number): FindingValue {
  return { type: 'money', pence: Math.round(figure * 100) };
}

function isWithin({ accepted, now }: AcceptedFigure, { share, least }: FigureTolerance): boolean {
  if (now === null) return false;
  const was = numberOf(accepted);
  const floor =
    accepted.type === 'money' ? least : accepted.type === 'price' ? least * (PRICE_UNIT / 100) : 0;
  return Math.abs(numberOf(now) - was) <= Math.max(share * Math.abs(was), floor);
}

function numberOf(value: FindingValue): number {
  switch (value.type) {
    case 'money':
      return value.pence;
    case 'price':
      return value.tenThousandths;
    case 'percentage':
      return value.share;
    case 'number':
      return value.number;
    default:
      return Number.NaN;
  }
}
