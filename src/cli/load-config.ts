import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigProblem, parseConfig, type Config, type ConfigFile } from '../batch/index.js';
import { UsageError } from './flags.js';

/** Name of the configuration that is taken from the current folder, and from no other. */
export const CONFIG_NAME = 'ccg-check.config.json';

/** The configuration of `--config`, or of the current folder, or an empty one. Throws `UsageError`. */
export function loadConfig(file: string | null, cwd: string): { config: Config; content: ConfigFile } {
  const path = file === null ? join(cwd, CONFIG_NAME) : resolve(cwd, file);
  if (file === null && !existsSync(path)) return { config: {}, content: {} };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `There is no configuration ${file ?? CONFIG_NAME}.`
        : `The configuration ${file ?? CONFIG_NAME} cannot be opened.`,
    );
  }
  try {
    return parseConfig(text, file ?? CONFIG_NAME);
  } catch (error) {
    if (error instanceof ConfigProblem) throw new UsageError(error.message);
    throw error;
  }
}
