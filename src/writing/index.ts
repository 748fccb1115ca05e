export * from './model.js';
export * from './templates/catalogue.js';
export * from './templates/content.js';
export * from './templates/template-workbook.js';
export * from './write-workbook.js';
