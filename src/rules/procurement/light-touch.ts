import { lightTouchStartHealth, lightTouchStartOther } from '../../parameters/index.js';
import type { Context, RecordMethods } from '../../rulekit/index.js';
import type { Route } from '../../schema/index.js';
import { day, type Day } from '../../workbook/index.js';
import { commencedOn } from './dates.js';
import { knownNature } from './nature.js';
import { isAmongQualified } from './routes.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'nature' | 'constant'
>;
interface Row extends RecordMethods<'service_nature'> {
  readonly route: Route | null;
  readonly advert_date: Day | null;
  readonly award_date: Day | null;
}

/**
 * Whether the light-touch regime asks for notices of the procurement, if it is large enough: its services, from the
 * day on which the regime began for them; not AQP and frameworks, whose own notice went before. Stops the judgement
 * where nothing says what is bought.
 */
export function isLightTouch(row: Row, context: AnyContext): boolean {
  const nature = knownNature(row, context);
  if ((nature !== 'Health' && nature !== 'Other light-touch') || isAmongQualified(row.route)) return false;
  const start = context.constant(nature === 'Health' ? lightTouchStartHealth : lightTouchStartOther);
  const on = commencedOn(row);
  return on === null || on >= day(start);
}
