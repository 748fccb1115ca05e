import { parseArgs } from 'node:util';
import { UsageError, type Command, type Flag, type Given } from './flags.js';
import { didYouMean } from './near.js';

/** Parses what follows a command's name by its declared flags. Throws `UsageError`. */
export function parse(argv: readonly string[], command: Command): Given {
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionsOf(command.flags),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const inOrder: { flag: string; value: string }[] = [];
  const on = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = command.flags.find(
      ({ name, aliases = [] }) => name === token.name || aliases.includes(token.name),
    );
    if (flag === undefined) throw unknown(token.rawName, command);
    if (flag.value === undefined) {
      if (token.value !== undefined) throw new UsageError(`--${flag.name} takes no value.`);
      on.add(flag.name);
    } else {
      inOrder.push({ flag: flag.name, value: checked(token.value, flag) });
    }
  }
  const alone = command.flags.some(({ name, alone: is }) => is === true && on.has(name));
  if (!on.has('help')) checkNumber(positionals, alone ? { ...command, least: 0 } : command);
  refuseRepeats(inOrder, command.flags);
  const values = (name: string): string[] =>
    inOrder.filter(({ flag }) => flag === name).map(({ value }) => value);
  return {
    arguments: positionals,
    has: (name) => on.has(name),
    value: (name) => values(name).at(-1) ?? null,
    values,
    inOrder,
  };
}

function optionsOf(flags: readonly Flag[]): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    flags.flatMap(({ name, aliases = [], short, value }) =>
      [name, ...aliases].map((spelling) => [
        spelling,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short !== undefined && spelling === name && { short }),
        },
      ]),
    ),
  );
}

function checked(value: string | undefined, flag: Flag): string {
  const { name, choices, atLeast, date } = flag;
  if (value === undefined || value === '' || (value.startsWith('-') && value.length > 1))
    throw new UsageError(`--${name} needs a value: --${name} ${flag.value!}`);
  if (choices !== undefined && !choices.includes(value))
    throw new UsageError(
      `--${name} is one of ${choices.join(', ')}, not "${value}".${didYouMean(value, choices)}`,
    );
  if (atLeast !== undefined && !(/^\d{1,6}$/.test(value) && Number(value) >= atLeast))
    throw new UsageError(`--${name} is a whole number of at least ${atLeast}, not "${value}".`);
  if (date === true && !isDate(value))
    throw new UsageError(`--${name} is a date written YYYY-MM-DD, such as 2015-09-30, not "${value}".`);
  return value;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkNumber(positionals: readonly string[], command: Command): void {
  const { name, least, most } = command;
  if (positionals.length < least)
    throw new UsageError(`${name} needs ${command.arguments}: ${command.examples[0]![0]}`);
  if (positionals.length > most)
    throw new UsageError(
      most === 0
        ? `${name} takes no arguments, but "${positionals[0]!}" was given.`
        : `${name} takes ${command.arguments} only, but "${positionals[most]!}" was given too.`,
    );
}

function refuseRepeats(given: readonly { flag: string }[], flags: readonly Flag[]): void {
  for (const { name, repeatable } of flags)
    if (repeatable !== true && given.filter(({ flag }) => flag === name).length > 1)
      throw new UsageError(`--${name} was given twice.`);
}

function unknown(raw: string, command: Command): UsageError {
  const names = command.flags.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const near = didYouMean(raw.replace(/^-+/, ''), names).replace(/(Did you mean |or )/g, '$1--');
  return new UsageError(`${command.name} has no flag ${raw}.${near}`);
}
