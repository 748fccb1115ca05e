export * from './rule-tester.js';
export * from './types.js';
