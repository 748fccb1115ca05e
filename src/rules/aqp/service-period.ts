import type { Day } from '../../workbook/index.js';

/** Dates of an AQP service and its price. */
export type ServicePeriodField = 'price_from' | 'live_from';

/** First day of the price, else of the service, else J: the day by which a row of the price list is judged. */
export function servicePeriod(
  row: Readonly<Record<ServicePeriodField, Day | null>>,
  context: { readonly judgementDate: Day | null },
): Day | null {
  return row.price_from ?? row.live_from ?? context.judgementDate;
}

/** First day of the service, else of its price, else J. */
export function liveFrom(
  row: Readonly<Record<ServicePeriodField, Day | null>>,
  context: { readonly judgementDate: Day | null },
): Day | null {
  return row.live_from ?? row.price_from ?? context.judgementDate;
}
