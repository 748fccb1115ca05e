import {
  excludedService,
  obesitySurgeryCommissioners,
  obesitySurgeryTitleWords,
  type Circumstance,
  type LookedUp,
  type Parameter,
} from '../../parameters/index.js';
import type { ServiceCategory } from '../../schema/index.js';
import type { Day } from '../../workbook/index.js';
import { holdsAny } from './words-in-title.js';

/** Reported by the rules on core contracts, on councils' public health, and on screening and children. */
const OF_OTHER_RULES: ReadonlySet<ServiceCategory> = new Set([
  'Core primary medical',
  'LA public health',
  'Screening/immunisation',
  'Children 0-5 public health',
]);

interface Lookup {
  lookUp<V>(parameter: Parameter<V>, on: Day, circumstance?: Circumstance): LookedUp<V> | null;
  value<V>(parameter: Parameter<V>, on: Day): V;
  constant<V>(parameter: Parameter<V>): V;
}

/**
 * Who commissions services of a category that is not for a CCG on a day; null where a CCG may, or where another
 * rule owns the category. Adult obesity surgery is told from other specialised services by its title.
 */
export function excludedCommissioner(
  category: ServiceCategory,
  of: { readonly title: string | null },
  on: Day,
  context: Lookup,
): string | null {
  if (OF_OTHER_RULES.has(category)) return null;
  const isObesitySurgery =
    category === 'Specialised' && holdsAny(of.title, context.constant(obesitySurgeryTitleWords));
  if (isObesitySurgery && context.value(obesitySurgeryCommissioners, on).includes('CCG')) return null;
  return context.lookUp(excludedService, on, { serviceCategory: category })?.entry.value ?? null;
}
