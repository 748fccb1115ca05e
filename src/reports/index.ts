export * from './comparison-text.js';
export * from './inspect-text.js';
export * from './json.js';
export type { Look } from './page.js';
export * from './parameters-text.js';
export * from './rules-text.js';
export * from './text.js';
