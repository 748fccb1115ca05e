import { join } from 'node:path';
import { COMMANDS, type Command, type Flag } from '../src/cli/flags.js';
import { root } from './sources-state.js';

export const COMMAND_LINE_PAGE = join(root, 'docs/command-line.md');

/** The text of docs/command-line.md, made from the declarations that the command line itself goes by. */
export function commandLinePage(): string {
  return `# The command line

Generated from \`src/cli/flags.ts\` by \`npm run generate\`.

${COMMANDS.map(section).join('\n')}
## Exit status

| | |
|---|---|
| 0 | nothing was found at or above \`--fail-on\` (default: error) |
| 1 | something was found |
| 2 | something could not be checked: the command line is wrong, a file could not be read, a rule failed, or no workbook holds a table that the rules are about. 2 wins over 1 |

## Which files of a folder are checked

\`.xlsx\`, \`.xlsm\` and \`.csv\`, in all subfolders. \`.xls\`, \`.xlsb\` and \`.ods\` are refused by name, with what to do. Lock files of Excel (\`~$\`), hidden files and annotated copies of this program are passed over; other files are counted. A path given by name is always tried. Patterns are expanded by the program itself, so they work on Windows too.

## The configuration

\`ccg-check.config.json\` or \`ccg-check.config.mjs\` of the current folder, or the file given with \`--config\`: severities, values of your own, facts, mappings, accepted findings and rules of your own. [The configuration](configuration.md) has every key. One that lies in a folder that is checked is used only where \`--config\` names it.
`;
}

function section({ name, arguments: rest, summary, about, flags, examples }: Command): string {
  return `## \`ccg-check ${`${name} ${rest}`.trim()}\`

${summary}. ${about}

| flag | |
|---|---|
${flags.map((flag) => `| ${spelling(flag)} | ${helpOf(flag)} |`).join('\n')}

\`\`\`
${examples.map(([line, says]) => `ccg-check ${line}    # ${says}`).join('\n')}
\`\`\`
`;
}

function spelling({ name, short, value }: Flag): string {
  return `\`${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}\``;
}

function helpOf({ help, choices }: Flag): string {
  return choices === undefined
    ? help
    : `${help} One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`;
}
