import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PYTHON = '/usr/bin/python3';
const VALIDATOR = fileURLToPath(new URL('../../../shared/tools/validate-xlsx', import.meta.url));

/** Whether Debian's Python has a module. */
export function hasPython(module: string): boolean {
  return existsSync(PYTHON) && spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0;
}

export const hasValidator = existsSync(VALIDATOR) && hasPython('lxml');
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Faults that the strict validator finds in a workbook, one a line; '' for none. */
export function faultsOf(file: string): string {
  const { stdout, stderr } = spawnSync(PYTHON, [VALIDATOR, file], { encoding: 'utf8' });
  return stdout + stderr;
}

/** What a Python program prints. Throws where it fails. */
export function python(program: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', program, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Opens workbooks in LibreOffice and saves them again, in one run, into a folder with a profile of its own. */
export function throughLibreOffice(files: readonly string[], format: string, folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Runs with a folder that is removed afterwards, holding the given files. */
export async function withFiles<T>(
  files: ReadonlyMap<string, Uint8Array>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-check-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
