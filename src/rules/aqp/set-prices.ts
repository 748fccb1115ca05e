import type { RecordMethods, RuleRecord } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';

/** The column that tells the prices of one service apart. */
export type LineField = 'price_line' | 'unit';

export const PROVIDER_FIELDS = [
  'aqp_service',
  'area',
  'price_line',
  'unit',
  'provider_ods',
  'provider_name',
  'status',
  'contract_start',
  'unit_price',
] as const;
export const SERVICE_FIELDS = [
  'aqp_service',
  'area',
  'price_line',
  'unit',
  'price',
  'price_from',
  'price_to',
] as const;

export type Provider = RuleRecord<'aqpProviders', (typeof PROVIDER_FIELDS)[number]>;
export type SetPrice = RuleRecord<'aqpServices', (typeof SERVICE_FIELDS)[number]>;

/** A table as the rule reads it. */
export interface Held<R, F extends string> {
  readonly records: readonly R[];
  has(field: F): boolean;
}

/** The commissioner's prices, by service and area. */
export class SetPrices {
  readonly #byService = new Map<string, SetPrice[]>();
  /** Services and areas of which a price has a cell that could not be read. */
  readonly #lost = new Set<string>();

  constructor(
    table: Held<SetPrice, (typeof SERVICE_FIELDS)[number]> | null,
    private readonly line: LineField | null,
  ) {
    const held = SERVICE_FIELDS.filter((field) => table?.has(field));
    for (const price of table?.records ?? []) {
      if (!isReadable(price, ['aqp_service', 'area'])) continue;
      const service = serviceOf(price);
      const others = this.#byService.get(service);
      if (others === undefined) this.#byService.set(service, [price]);
      else others.push(price);
      if (!isReadable(price, held)) this.#lost.add(service);
    }
  }

  /** Whether all prices of the provider's service and area can be read. */
  areReadable(provider: Provider): boolean {
    return !this.#lost.has(serviceOf(provider));
  }

  /**
   * The prices that hold for a provider on a day: of its line, else those without a line; of every line where the
   * provider's is not stated. Stops the judgement at a price with a cell that could not be read.
   */
  of(provider: Provider, on: Day): readonly SetPrice[] {
    const line = lineOf(provider, this.line);
    const prices = (this.#byService.get(serviceOf(provider)) ?? []).filter(
      ({ price_from: from, price_to: to }) => (from === null || from <= on) && (to === null || to >= on),
    );
    if (line === '') return prices;
    const own = prices.filter((price) => lineOf(price, this.line) === line);
    return own.length > 0 ? own : prices.filter((price) => lineOf(price, this.line) === '');
  }
}

/** Whether some fields of a record, of which its table has columns, can all be read. */
export function isReadable<F extends string>(record: RecordMethods<F>, fields: readonly F[]): boolean {
  return fields.every((field) => ['value', 'blank'].includes(record.state(field)));
}

/** Service and area, as they are compared. */
export function serviceOf(row: Pick<Provider, 'aqp_service' | 'area'>): string {
  return `${compared(row.aqp_service)}\n${compared(row.area)}`;
}

/** Name of a service, as it is compared; '' where it is blank. */
export function serviceName(row: Pick<Provider, 'aqp_service'>): string {
  return compared(row.aqp_service);
}

/** What tells the prices of the service apart, as it is compared; '' where nothing does. */
export function lineOf(row: Pick<Provider, LineField>, line: LineField | null): string {
  return line === null ? '' : compared(row[line]);
}

function compared(text: string | null): string {
  return (text ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}
