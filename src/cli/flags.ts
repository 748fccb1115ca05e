/** A flag, declared once: parsing, help and the documentation are made from it. */
export interface Flag {
  readonly name: string;
  /** Other spellings. */
  readonly aliases?: readonly string[];
  /** A letter for short: `h` is `-h`. */
  readonly short?: string;
  /** What its value is called in the help, such as `FILE`; a flag without one is on or off. */
  readonly value?: string;
  /** The values it takes, where they are a closed list. */
  readonly choices?: readonly string[];
  /** A whole number of at least this. */
  readonly atLeast?: number;
  /** A date written YYYY-MM-DD. */
  readonly date?: boolean;
  readonly repeatable?: boolean;
  /** Given, the command needs no arguments. */
  readonly alone?: boolean;
  readonly help: string;
}

/** A command, declared once. */
export interface Command {
  readonly name: string;
  /** What follows the name: `PATH...`. */
  readonly arguments: string;
  readonly least: number;
  readonly most: number;
  readonly summary: string;
  /** More about it, for its own help. */
  readonly about: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly (readonly [command: string, says: string])[];
}

/** Runs a command; gives the exit status. */
export type Run = (given: Given, terminal: Terminal) => Promise<number>;

/** What was given on the command line: arguments, and flags by name in the order of their declaration. */
export interface Given {
  readonly arguments: readonly string[];
  has(flag: string): boolean;
  /** The value of a flag, the last where it was given more than once; null where it was not. */
  value(flag: string): string | null;
  values(flag: string): readonly string[];
  /** Flags with values, in the order in which they were given. */
  readonly inOrder: readonly { readonly flag: string; readonly value: string }[];
}

/** The terminal as a command sees it. */
export interface Terminal {
  out(text: string): void;
  /** Writes pieces as fast as they are taken. */
  pour(pieces: Iterable<string>): Promise<void>;
  error(text: string): void;
  /** Whether somebody watches standard error. */
  readonly watched: boolean;
  /** Columns of the terminal behind standard error. */
  readonly columns: number;
  readonly colour: boolean;
  readonly symbols: boolean;
  readonly cwd: string;
  /** How this program was called, for advice on what to type next. */
  readonly program: string;
}

/** A command line that cannot be run: the message says what is wrong and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const NO_COLOUR: Flag = {
  name: 'no-colour',
  aliases: ['no-color'],
  help: 'No colour, as with the environment variable NO_COLOR.',
};

export const HELP: Flag = { name: 'help', short: 'h', help: 'Show this help.' };
export const VERSION: Flag = { name: 'version', short: 'v', help: 'Show the version.' };

const CONFIG: Flag = {
  name: 'config',
  value: 'FILE',
  help: 'Severities, values, facts, mappings, acceptances and rules of your own (docs/configuration.md). Without it, ccg-check.config.json or .mjs of the current folder, if there; never one of a folder that is checked.',
};

const ACCEPTANCES: Flag = {
  name: 'acceptances',
  value: 'WHICH',
  choices: ['all', 'config', 'none'],
  help: 'Which accepted findings are taken as such: those of the configuration and of the workbooks’ own sheets (all, the default), those of the configuration only, or none.',
};

const AS_OF: Flag = {
  name: 'as-of',
  value: 'DATE',
  date: true,
  help: 'The period’s last day, YYYY-MM-DD, where the workbooks do not say it or say it wrongly. The dates of rows stay theirs.',
};

/** What `check` and `compare` write. */
export const CHECK_FORMATS = ['text', 'json', 'csv', 'markdown', 'junit', 'sarif'] as const;
export const COMPARE_FORMATS = ['text', 'json'] as const;

const FORMAT: Flag = { name: 'format', value: 'FORMAT', choices: ['text', 'json'], help: 'Default: text.' };

const WORKERS: Flag = {
  name: 'workers',
  value: 'N',
  atLeast: 1,
  help: 'Files read at once. Default: one less than the processors, at most 4.',
};

const QUIET: Flag = { name: 'quiet', short: 'q', help: 'No progress and no advice: the report alone.' };

export const COMMANDS = [
  {
    name: 'check',
    arguments: 'PATH...',
    least: 1,
    most: Infinity,
    summary: 'Check workbooks, and say which cells break which rule, and why',
    about:
      'PATH is a workbook (.xlsx, .xlsm, .csv), a folder with its subfolders, or a pattern such as "returns/*.xlsx". Nothing is changed in the files, and nothing leaves this computer.',
    flags: [
      {
        ...FORMAT,
        choices: CHECK_FORMATS,
        repeatable: true,
        help: 'Default: text. Several may be given, each but one followed by its --output (docs/reports.md).',
      },
      {
        name: 'output',
        short: 'o',
        value: 'FILE',
        repeatable: true,
        help: 'Where the format before it is written, instead of to the screen; without one, the name says the format (.csv, .md, .json, .sarif, .xml for junit). Never one of the checked files.',
      },
      AS_OF,
      CONFIG,
      {
        name: 'print-config',
        alone: true,
        help: 'Print the configuration as it is used, with where each part came from, and check nothing.',
      },
      ACCEPTANCES,
      {
        name: 'rule',
        value: 'ID',
        repeatable: true,
        help: 'Check this rule only; may be given several times.',
      },
      {
        name: 'full',
        help: 'As text: say what to do, why and by which source also where very many rules found something.',
      },
      {
        name: 'fail-on',
        value: 'LEVEL',
        choices: ['error', 'warning', 'info', 'never'],
        help: 'From which level findings give exit status 1. Default: error.',
      },
      WORKERS,
      QUIET,
      NO_COLOUR,
      HELP,
    ],
    examples: [
      ['check contracts.xlsx', 'one workbook'],
      ['check returns', 'all workbooks of a folder'],
      ['check "returns/*.xlsx" --format text --format json -o result.json', 'a report and its data'],
      ['check spend.csv --as-of 2020-04-30 --rule TR-02', 'one rule, at a date'],
    ],
  },
  {
    name: 'inspect',
    arguments: 'PATH...',
    least: 1,
    most: Infinity,
    summary: 'Show which tables were found and which column was taken for which field',
    about: 'One workbook is shown in full; several, or a folder, as one table.',
    flags: [
      FORMAT,
      {
        name: 'save-mapping',
        value: 'FILE',
        help: 'Write what was found as a mapping, to be corrected by hand and given with --config.',
      },
      AS_OF,
      CONFIG,
      WORKERS,
      QUIET,
      NO_COLOUR,
      HELP,
    ],
    examples: [
      ['inspect register.xlsx', 'one workbook'],
      ['inspect register.xlsx --save-mapping mapping.json', 'and keep it as a mapping'],
      ['check register.xlsx --config mapping.json', 'and use the corrected mapping'],
    ],
  },
  {
    name: 'compare',
    arguments: 'OLD NEW',
    least: 2,
    most: 2,
    summary: 'Compare two results: which findings are new, persist or are resolved',
    about:
      'OLD and NEW are files that check wrote with --format json --output FILE. A finding is the same in both where its fingerprint is, whatever became of rows, sheets and files. Results of successive months of one CCG can be compared. What is gone because it was not checked again is not resolved, and is shown apart.',
    flags: [
      {
        ...FORMAT,
        choices: COMPARE_FORMATS,
        repeatable: true,
        help: 'Default: text. Several may be given, each but one followed by its --output.',
      },
      {
        name: 'output',
        short: 'o',
        value: 'FILE',
        repeatable: true,
        help: 'Where the format before it is written, instead of to the screen.',
      },
      {
        name: 'fail-on',
        value: 'LEVEL',
        choices: ['error', 'warning', 'info', 'never'],
        help: 'From which level new findings give exit status 1; others never do. Default: error.',
      },
      NO_COLOUR,
      HELP,
    ],
    examples: [
      ['compare august.json september.json', 'what changed since last month'],
      ['compare before.json after.json --fail-on warning', 'fail on new errors and warnings only'],
    ],
  },
  {
    name: 'explain',
    arguments: 'FINDING [PATH...]',
    least: 1,
    most: Infinity,
    summary: 'Show how a finding came about: its figures, what was looked up, and each step',
    about:
      'FINDING is the beginning of its fingerprint, at least six characters of it, or its cell as the report names it, such as "Contracts!F18". PATH is what was checked; it is checked again, by the same configuration.',
    flags: [
      FORMAT,
      {
        name: 'result',
        value: 'FILE',
        help: 'Look in a result that check wrote with --format json, instead of checking PATH again.',
      },
      AS_OF,
      CONFIG,
      ACCEPTANCES,
      WORKERS,
      QUIET,
      NO_COLOUR,
      HELP,
    ],
    examples: [
      ['explain "Contracts!F18" contracts.xlsx', 'the finding in a cell'],
      ['explain 1f09ac3b returns', 'the finding with this fingerprint'],
      ['explain 1f09ac3b --result result.json', 'from what was found then'],
    ],
  },
  {
    name: 'rules',
    arguments: '[ID]',
    least: 0,
    most: 1,
    summary: 'List the rules, or show one in full',
    about:
      'One rule in full: what it asks, why and when, the tables and columns that it reads, what it can find, the figures that it goes by, who says so, and an example that fails.',
    flags: [
      FORMAT,
      {
        name: 'search',
        value: 'WORDS',
        help: 'List only the rules that speak of all of these words.',
      },
      NO_COLOUR,
      HELP,
    ],
    examples: [
      ['rules', 'all rules, by topic'],
      ['rules PF-01', 'one in full'],
      ['rules --search "running costs"', 'those that speak of running costs'],
    ],
  },
  {
    name: 'parameters',
    arguments: '',
    least: 0,
    most: 0,
    summary: 'Show every threshold, date and list, with its dates and its source',
    about: 'What law or guidance set: each value with the dates between which it held, and how sure it is.',
    flags: [FORMAT, NO_COLOUR, HELP],
    examples: [['parameters --format json', 'as data']],
  },
] as const satisfies readonly Command[];
