import { show, type Context, type FieldState, type Operand, type Place } from '../rulekit/index.js';

type Stopping = Pick<Context<Record<never, never>, Record<never, never>, string, string>, 'cannotJudge'>;
interface Cells {
  readonly all: readonly { state(field: string): FieldState }[];
}

/** Whether a cell is filled and still has no value: it can neither be used nor counted as blank. */
export function isLost(state: FieldState): boolean {
  return state === 'unreadable' || state === 'error' || state === 'not-calculated';
}

/**
 * Stops the judgement because cells that would decide it could not be used: `not-calculated` where all of them are
 * formulas without a result, else `unreadable`. `leftOut` are cells of `table`.
 */
export function cannotSum(leftOut: readonly Place[], table: Cells, context: Stopping): never {
  const isFormula = (place: Place): boolean =>
    place.kind === 'cell' && table.all[place.record]?.state(place.field) === 'not-calculated';
  const n = leftOut.length;
  const cells = n === 1 ? 'a cell' : `${n} cells`;
  if (leftOut.every(isFormula))
    return context.cannotJudge(
      'not-calculated',
      `${cells} of the sum ${n === 1 ? 'has' : 'have'} no result`,
      leftOut,
    );
  return context.cannotJudge('unreadable', `${cells} of the sum could not be read`, leftOut);
}

/** For the end of a message: what its sum leaves out, in a sentence; nothing where it leaves nothing out. */
export function leftOutNote(count: number): Operand {
  if (count === 0) return show.text('');
  return show.text(
    ` ${count === 1 ? 'A cell' : `${count} cells`} could not be read and ${count === 1 ? 'is' : 'are'} left out.`,
  );
}
