export * from './check-files.js';
export * from './config/index.js';
export {
  ANNOTATED,
  findFiles,
  NoSuchPath,
  type FoundFile,
  type FoundFiles,
  type PassedOver,
} from './find-files.js';
export * from './mapping.js';
export * from './node-platform.js';
export * from './read-result.js';
export * from './write-output.js';
