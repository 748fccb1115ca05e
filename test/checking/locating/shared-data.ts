import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePlatform } from '../../../src/batch/node-platform.js';
import { readWorkbook } from '../../../src/reading/index.js';
import type { Workbook } from '../../../src/workbook/index.js';

/** The folder of real files beside the repository; tests that need it skip where it is missing. */
export const DATA = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
export const hasData = existsSync(DATA);

/** Reads a file below the folder of real files. */
export function readData(file: string): Promise<Workbook> {
  const bytes = readFileSync(join(DATA, file));
  return readWorkbook(bytes, { platform: nodePlatform, fileName: basename(file) });
}

/** Paths below a folder of the real files, of files with one of the endings, sorted. */
export function dataFiles(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(DATA, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
