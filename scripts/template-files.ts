import { join } from 'node:path';
import { TEMPLATE_NAMES, templateWorkbook } from '../src/writing/index.js';
import { root } from './sources-state.js';

export const TEMPLATES_FOLDER = join(root, 'templates');

/** The templates by their file names. */
export function templateFiles(): Map<string, Uint8Array> {
  return new Map(TEMPLATE_NAMES.map((template) => [`${template}.xlsx`, templateWorkbook(template)]));
}
