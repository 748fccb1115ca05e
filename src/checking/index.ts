export * from './check.js';
export * from './checker.js';
export * from './dossier.js';
export type { Change } from './edits.js';
export * from './located.js';
export * from './result.js';
export * from './acceptances/acceptance.js';
export type { Severities } from './severities.js';
