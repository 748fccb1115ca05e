import { once } from 'node:events';
import { relative, resolve } from 'node:path';
import type { Terminal } from './flags.js';

/** The terminal that this process runs in. */
export function processTerminal(noColour: boolean): Terminal {
  const { env, stdout, stderr } = process;
  const dumb = env.TERM === 'dumb';
  return {
    out: (text) => void stdout.write(text),
    pour: async (pieces) => {
      for (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain');
    },
    error: (text) => void stderr.write(text),
    watched: stderr.isTTY && !dumb,
    columns: stderr.columns > 0 ? stderr.columns : 80,
    colour: stdout.isTTY && !dumb && !noColour && (env.NO_COLOR ?? '') === '',
    symbols: stdout.isTTY && !dumb && hasUnicode(),
    cwd: process.cwd(),
    program: programName(),
  };
}

/** Whether the terminal is likely to show more than ASCII. */
function hasUnicode(): boolean {
  const { env, platform } = process;
  if (platform === 'win32') return env.WT_SESSION !== undefined || env.TERM_PROGRAM === 'vscode';
  return /utf-?8/i.test(env.LC_ALL ?? env.LC_CTYPE ?? env.LANG ?? '');
}

/** What to type to call this program again. */
function programName(): string {
  const script = process.argv[1] ?? '';
  const from = relative(process.cwd(), resolve(script)).replaceAll('\\', '/');
  if (from === 'dist/cli.js') return 'node dist/cli.js';
  return process.env.npm_command === 'exec' ? 'npx ccg-check' : 'ccg-check';
}

/** Lets the reader of standard output go before all was written, as `head` does. */
export function endQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
