import { COMMANDS, HELP, VERSION, type Command, type Flag } from './flags.js';

const WIDTH = 80;

/** The help of the program: what it does and its commands. */
export function programHelp(program: string): string {
  const names = COMMANDS.map((command) => `${command.name} ${command.arguments}`.trim());
  const width = Math.max(...names.map((name) => name.length));
  return [
    `ccg-check checks the finance, contract and governance workbooks of English NHS`,
    `Clinical Commissioning Groups against the rules that applied on their date.`,
    '',
    ...COMMANDS.map(({ summary }, i) => entry(`${program} ${names[i]!.padEnd(width)}`, summary)),
    '',
    `Start with: ${program} check FOLDER`,
    `More on a command: ${program} check --help`,
    '',
    ...[HELP, VERSION].map((flag) => entry(spelling(flag), flag.help)),
    '',
    STATUS,
    '',
  ].join('\n');
}

/** The help of a command: arguments, flags, examples. */
export function commandHelp(command: Command, program: string): string {
  const { name, summary, about, flags, examples } = command;
  const spellings = flags.map(spelling);
  const width = Math.max(...spellings.map((text) => text.length)) + 2;
  return [
    `${program} ${name} ${command.arguments}`.trimEnd(),
    '',
    `${summary}.`,
    ...lines(about, WIDTH),
    '',
    ...flags.map((flag, i) => {
      const help = `${flag.help}${flag.choices === undefined ? '' : ` One of ${flag.choices.join(', ')}.`}`;
      return entry(spellings[i]!.padEnd(width - 2), help);
    }),
    '',
    'Examples',
    ...examples.map(([line, says]) => `  ${program} ${line}\n      ${says}`),
    '',
    ...(flags.some((flag) => flag.name === 'fail-on') ? [STATUS, ''] : []),
  ].join('\n');
}

const STATUS = [
  'Exit status: 0 nothing found at or above --fail-on; 1 findings; 2 something could',
  'not be checked.',
].join('\n');

function spelling({ name, short, value }: Flag): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function entry(left: string, text: string): string {
  const width = left.length + 4;
  const [first = '', ...rest] = lines(text, WIDTH - width);
  return [`  ${left}  ${first}`, ...rest.map((line) => ' '.repeat(width) + line)].join('\n');
}

function lines(text: string, width: number): string[] {
  const broken: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      broken.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...broken, line];
}
