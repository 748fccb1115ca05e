export * from './rule-tester.js';
export type * from './types.js';
