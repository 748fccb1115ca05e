export * from './findings-list.js';
export * from './mark-kind.js';
export * from './marks.js';
export * from './signature.js';
