export * from './check.js';
export * from './checker.js';
export * from './dossier.js';
export type { Change } from './edits.js';
export * from './located.js';
export * from './result.js';
