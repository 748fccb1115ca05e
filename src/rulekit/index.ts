export * from './context.js';
export * from './every-table.js';
export * from './format.js';
export * from './outcome.js';
export * from './place.js';
export * from './record.js';
export * from './rule.js';
export * from './values.js';
