import { configuration, refer } from '../sources/index.js';
import { parseIsoDay, type Day } from '../workbook/index.js';
import {
  faultsOf,
  lookUp,
  type Circumstance,
  type DatedValue,
  type LookedUp,
  type Parameter,
} from './parameter.js';

/**
 * A value that somebody states instead of the one held here, in the parameter's own unit (money in pence). Without
 * `from` and `to` it holds as long as the parameter itself does; without `when` in every circumstance.
 */
export interface LocalValue {
  readonly value: unknown;
  readonly from?: string;
  readonly to?: string | null;
  readonly when?: Circumstance;
  /** Whether an amount counts VAT; without it as the value does that it stands for. */
  readonly vat?: 'excluded' | 'included';
  /** What it rests on: `Standing financial instructions, section 7`. */
  readonly note?: string;
}

/** Values stated for parameters, by id: on their days they stand instead of the ones held here. */
export type LocalValues = Readonly<Record<string, readonly LocalValue[]>>;

/** Parameters as a check sees them: the values held here, and on their days the local ones instead. */
export class ParameterBook {
  readonly #local = new Map<string, Parameter>();

  /** Throws RangeError on a value that does not fit its parameter. */
  constructor(parameters: readonly Parameter[] = [], local: LocalValues = {}) {
    for (const [id, values] of Object.entries(local)) {
      const parameter = parameters.find((known) => known.id === id);
      const faults =
        parameter === undefined ? [`there is no parameter ${id}`] : faultsOfLocal(parameter, values);
      if (faults.length > 0) throw new RangeError(faults.join('; '));
      this.#local.set(id, localParameter(parameter!, values));
    }
  }

  /** See `lookUp`: the local value of the day where there is one. */
  lookUp<V>(parameter: Parameter<V>, on: Day, circumstance: Circumstance = {}): LookedUp<V> | null {
    const local = this.#local.get(parameter.id) as Parameter<V> | undefined;
    const found = local === undefined ? null : lookUp(local, on, circumstance);
    return found === null ? lookUp(parameter, on, circumstance) : { ...found, parameter };
  }

  /**
   * The one value of a parameter that has one for all days; of local ones that have dates, that of J.
   * Throws RangeError on a parameter with several values.
   */
  constant<V>(parameter: Parameter<V>, judgementDate: () => Day | null): LookedUp<V> {
    const [entry, ...more] = parameter.values;
    if (entry === undefined || more.length > 0)
      throw new RangeError(`${parameter.id} has more than one value: a date selects it`);
    const local = this.#local.get(parameter.id) as Parameter<V> | undefined;
    const always = local?.values.find(
      ({ from, to }) => from <= entry.from && (to === null || (entry.to !== null && to >= entry.to)),
    );
    if (always !== undefined) return { parameter, entry: always, on: null };
    const on = local === undefined ? null : judgementDate();
    const dated = on === null ? null : lookUp(local!, on);
    return dated === null ? { parameter, entry, on: null } : { ...dated, parameter };
  }
}

/** What is wrong with values stated for a parameter; empty where nothing is. */
export function faultsOfLocal(parameter: Parameter, values: readonly LocalValue[]): string[] {
  if (values.length === 0) return [`${parameter.id}: no values`];
  const faults = values.flatMap(({ value, from, to }) => {
    const misfit = misfitOf(parameter, value);
    const dates = [from, to].filter((date) => date !== undefined && date !== null);
    const impossible = dates.find((date) => parseIsoDay(date) === null);
    return [
      ...(misfit === null ? [] : [`${parameter.id}: ${misfit}`]),
      ...(impossible === undefined ? [] : [`${parameter.id}: ${impossible} is not a date`]),
    ];
  });
  if (faults.length > 0) return faults;
  return faultsOf({ ...localParameter(parameter, values), gaps: 'other days keep the value held here' });
}

/** Why a value is none of the parameter's unit, as a sentence without its end; null where it is. */
export function misfitOf({ unit, values }: Parameter, value: unknown): string | null {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  switch (unit) {
    case 'date':
      return typeof value === 'string' && parseIsoDay(value) !== null
        ? null
        : 'should be a date written YYYY-MM-DD';
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? null : 'should be a text';
    case 'list':
      return isListOfTexts(value) ? null : 'should be a list of different texts, not empty';
    case 'share':
      return isNumber && value >= 0 && value <= 1
        ? null
        : 'should be a share of one, from 0 to 1, such as 0.05 for 5%';
    case 'count': {
      const whole = values.every((entry) => Number.isInteger(entry.value));
      if (isNumber && value > 0 && (!whole || Number.isInteger(value))) return null;
      return whole ? 'should be a whole number above 0' : 'should be a number above 0';
    }
    case 'pence':
      return isNumber && value >= 0 && Number.isSafeInteger(value)
        ? null
        : 'should be an amount of money in whole pence, not below 0';
    case 'price':
      return isNumber && value > 0 && Number.isSafeInteger(value)
        ? null
        : 'should be a price with at most four decimals of a pound, above 0';
    default:
      return isNumber && value > 0 && Number.isInteger(value)
        ? null
        : `should be a whole number of ${unit}, above 0`;
  }
}

function isListOfTexts(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'string' && item.trim() !== '') &&
    new Set(value).size === value.length
  );
}

/** A parameter of the local values alone. */
function localParameter(parameter: Parameter, values: readonly LocalValue[]): Parameter {
  const { values: held } = parameter;
  const first = held.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  const last = held.map(({ to }) => to).reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  return {
    ...parameter,
    values: values.map(({ value, from = first, to, when, vat, note }): DatedValue<unknown> => {
      // A figure counts VAT as the one does that it stands for.
      const instead = held.find((entry) => entry.from <= from && (entry.to === null || from <= entry.to));
      const basis = vat ?? instead?.vat;
      return {
        from,
        to: to === undefined ? last : to,
        value,
        status: 'local',
        source: refer(configuration),
        confirmedOn: null,
        ...(when && { when }),
        ...(basis && { vat: basis }),
        ...(note !== undefined && { note }),
      };
    }),
  };
}
