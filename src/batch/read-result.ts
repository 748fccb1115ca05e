import { readFileSync } from 'node:fs';
import { runResultSchema, type RunResult } from '../index.js';

/** A file that is no result of a check, or one that cannot be read; the message says which and what to do. */
export class ResultProblem extends Error {
  override readonly name = 'ResultProblem';
}

const MAKE_ONE = 'Make one with: ccg-check check PATH --format json --output FILE.';

/** Reads a result that `check --format json --output` wrote. `name` is what messages call the file. Throws `ResultProblem`. */
export function readResult(file: string, name = file): RunResult {
  const value = parse(textOf(file, name), name);
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value) || !('dossiers' in value))
    throw new ResultProblem(`${name} is not the result of a check. ${MAKE_ONE}`);
  const { schemaVersion } = value;
  if (schemaVersion !== 1)
    throw new ResultProblem(
      `${name} is a result of version ${String(schemaVersion)}; this ccg-check reads version 1. Use the ccg-check that made it, or make the result again.`,
    );
  const parsed = runResultSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ResultProblem(
    `${name} is not a whole result of a check: ${issue!.path.join('.')}: ${issue!.message}. ${MAKE_ONE}`,
  );
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ResultProblem(
      code === 'ENOENT'
        ? `There is no file ${name}.`
        : code === 'EISDIR'
          ? `${name} is a folder. ${MAKE_ONE}`
          : `${name} cannot be opened (${code ?? String(error)}).`,
    );
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ResultProblem(`${name} is not JSON, so it is not the result of a check. ${MAKE_ONE}`);
  }
}
