export * from './parse.js';
export { ConfigProblem } from './problem.js';
