import { parameters } from './all.js';
import type { Parameter } from './parameter.js';

/** The parameter of an id, for rules of one's own. Throws RangeError on an id that there is not. */
export function parameterCalled<V = unknown>(id: string): Parameter<V> {
  const found = parameters.find((parameter) => parameter.id === id);
  if (found === undefined) throw new RangeError(`There is no parameter ${id}.`);
  return found as Parameter<V>;
}
