import { COMMANDS, HELP, UsageError, VERSION, type Run } from './flags.js';
import { commandHelp, programHelp } from './help.js';
import { didYouMean } from './near.js';
import { parse } from './parse.js';
import { endQuietlyWhenUnread, processTerminal } from './terminal.js';
import { version } from '../version.js';

type Command = (typeof COMMANDS)[number];

/**
 * The code of the commands, loaded only when one runs: all as one module, whose parts the build puts together, so that
 * what runs a million times need not look for another's constants.
 */
const loadCommands = (): Promise<Readonly<Record<Command['name'], Run>>> =>
  import(/* webpackChunkName: "commands" */ './commands/index.js');

/** Runs a command line and gives the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const noColour = argv.includes('--no-colour') || argv.includes('--no-color');
  const terminal = processTerminal(noColour);
  if (isFlag(name, VERSION)) {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === 'help' || isFlag(name, HELP)) {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    terminal.out(asked === undefined ? programHelp(terminal.program) : commandHelp(asked, terminal.program));
    return name === undefined ? 2 : 0;
  }
  const command = commandNamed(name);
  const given = parse(rest, command);
  if (given.has('help')) {
    terminal.out(commandHelp(command, terminal.program));
    return 0;
  }
  const commands = await loadCommands();
  return commands[command.name](given, terminal);
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  if (name.startsWith('-')) throw new UsageError(`There is no flag ${name} before a command.`);
  const names: string[] = COMMANDS.map((known) => known.name);
  const near = didYouMean(name, names);
  throw new UsageError(
    `There is no command "${name}".${near === '' ? ` Commands are ${names.join(', ')}.` : near}`,
  );
}

function isFlag(given: string | undefined, { name, short }: { name: string; short?: string }): boolean {
  return given === `--${name}` || (short !== undefined && given === `-${short}`);
}

endQuietlyWhenUnread();
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = 2;
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
    else {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`ccg-check failed. This is a fault of ccg-check: please report it.\n${stack}\n`);
    }
  },
);
