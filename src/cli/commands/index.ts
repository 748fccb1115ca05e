export { run as check } from './check.js';
export { run as compare } from './compare.js';
export { run as explain } from './explain.js';
export { run as inspect } from './inspect.js';
export { run as parameters } from './parameters.js';
export { run as rules } from './rules.js';
