import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigProblem, isWithin, readConfig, type LoadedConfig } from '../batch/index.js';
import { UsageError, type Given, type Terminal } from './flags.js';

/** Names of the configuration that is taken from the current folder, and from no other. */
export const CONFIG_NAMES: readonly string[] = ['ccg-check.config.json', 'ccg-check.config.mjs'];

/** The configuration of a run, and the name of its file; null where there is none. */
export interface UsedConfig extends LoadedConfig {
  readonly file: string | null;
}

const NONE: UsedConfig = { config: {}, content: {}, local: [], file: null };

/**
 * The configuration of `--config`, or of the current folder, or an empty one. One that lies in a folder that is checked
 * came with what is checked: it is used only where `--config` names it. Rejects with `UsageError`.
 */
export async function loadConfig(given: Given, terminal: Terminal): Promise<UsedConfig> {
  const { cwd } = terminal;
  const named = given.value('config');
  const folders = given.arguments
    .map((path) => resolve(cwd, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  const file = named ?? nameIn(cwd);
  if (file === null) return NONE;
  const path = resolve(cwd, file);
  if (named === null && folders.some((folder) => isWithin(path, folder))) {
    if (!given.has('quiet'))
      terminal.error(
        `${file} lies in the folder that is checked, so it is not used. To use it: --config ${file}\n`,
      );
    return NONE;
  }
  if (!existsSync(path)) throw new UsageError(`There is no configuration ${file}.`);
  try {
    return { ...(await readConfig(path, file, folders)), file };
  } catch (error) {
    if (error instanceof ConfigProblem) throw new UsageError(error.message);
    throw error;
  }
}

function nameIn(folder: string): string | null {
  const [first, second] = CONFIG_NAMES.filter((name) => existsSync(join(folder, name)));
  if (second !== undefined)
    throw new UsageError(`There are two configurations, ${first!} and ${second}. Say which with --config.`);
  return first ?? null;
}
