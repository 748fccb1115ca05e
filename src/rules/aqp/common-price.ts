import { formatPence, type Day, type Price } from '../../workbook/index.js';
import {
  isReadable,
  lineOf,
  PROVIDER_FIELDS,
  serviceOf,
  type Held,
  type LineField,
  type Provider,
  type SetPrices,
} from './set-prices.js';

/** Prices that a message names before it says how many more there are. */
const PRICES_NAMED = 4;

/** What the providers of one service, area and line are paid, where no price is set. */
export class CommonPrice {
  readonly #providers = new Set<string>();
  readonly #rows = new Map<number, number>();
  #prices: readonly (readonly [pence: number, rows: number])[] | null = null;

  /** Prices to the penny with how many rows have each, the most frequent first. */
  get prices(): readonly (readonly [pence: number, rows: number])[] {
    this.#prices ??= [...this.#rows].sort(([a, n], [b, m]) => m - n || a - b);
    return this.#prices;
  }

  /** The most frequent prices, as a message names them. */
  get inWords(): string {
    const named = this.prices
      .slice(0, PRICES_NAMED)
      .map(([pence, rows]) => `${formatPence(pence)} (${rows === 1 ? '1 row' : `${rows} rows`})`);
    const more = this.prices.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} other prices` : named.join(', ');
  }

  get providers(): number {
    return this.#providers.size;
  }

  /** Whether a price is the most frequent one, and the only one so frequent. */
  isCommon(pence: number): boolean {
    const [first, second] = this.prices;
    return first?.[0] === pence && first[1] > (second?.[1] ?? 0);
  }

  add(provider: Provider, price: Price): void {
    const pence = penceOf(price);
    this.#providers.add((provider.provider_ods ?? provider.provider_name ?? '').trim().toLowerCase());
    this.#rows.set(pence, (this.#rows.get(pence) ?? 0) + 1);
    this.#prices = null;
  }
}

/** Common prices by service, area and line, of the providers for whom no price is set. */
export function commonPrices(
  table: Held<Provider, (typeof PROVIDER_FIELDS)[number]>,
  setPrices: SetPrices,
  line: LineField | null,
  began: Day,
): ReadonlyMap<string, CommonPrice> {
  const prices = new Map<string, CommonPrice>();
  const held = PROVIDER_FIELDS.filter((field) => table.has(field));
  for (const provider of table.records) {
    if (!isReadable(provider, held) || !isPaid(provider) || !setPrices.areReadable(provider)) continue;
    const { contract_start: start, unit_price: price } = provider;
    if (start === null || start < began || price === null || setPrices.of(provider, start).length > 0)
      continue;
    const key = groupOf(provider, line);
    const common = prices.get(key) ?? new CommonPrice();
    prices.set(key, common);
    common.add(provider, price);
  }
  return prices;
}

/** The providers who are compared: of one service, area and line. */
export function groupOf(provider: Provider, line: LineField | null): string {
  return `${serviceOf(provider)}\n${lineOf(provider, line)}`;
}

/** Applicants and providers who were turned down or have withdrawn are not paid. */
export function isPaid({ status }: Pick<Provider, 'status'>): boolean {
  return status === 'Qualified' || status === 'Suspended';
}

export function penceOf(price: Price): number {
  return Math.round(price / 100);
}
