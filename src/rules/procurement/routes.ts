import type { Route } from '../../schema/index.js';

/** Routes that call several providers to compete. */
const COMPETITIVE: readonly Route[] = [
  'Competitive procurement',
  'Open',
  'Restricted',
  'CPN',
  'Competitive dialogue',
];

export function isCompetitive(route: Route | null): boolean {
  return route !== null && COMPETITIVE.includes(route);
}

/** Whether the CCG chose the provider itself, without asking others. */
export function isDirectAward(route: Route | null): boolean {
  return route === 'Single tender' || route === 'Negotiated without notice';
}

/** Whether the choice was among providers that had qualified before. */
export function isAmongQualified(route: Route | null): boolean {
  return route === 'AQP' || route === 'Framework';
}

/** Whether the contract changes another, or stays among public bodies: with its ground in law it is no new award. */
export function isOutsideAward(route: Route | null): boolean {
  return route === 'Variation or extension' || route === 'Public body arrangement';
}
