export { loadLocalRules } from './local-rules.js';
export * from './parse.js';
export { ConfigProblem } from './problem.js';
export * from './read.js';
