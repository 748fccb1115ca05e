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

## The configuration file

\`ccg-check.config.json\` of the current folder, or the file given with \`--config\`. One that lies in a folder that is checked is never read. Every key is optional; an unknown one is refused.

\`\`\`json
{
  "facts": {
    "authorityClass": "sub-central",
    "levels": [
      { "level": "Joint commissioning", "from": "2015-04-01", "to": "2016-03-31" },
      { "level": "Delegated commissioning", "from": "2016-04-01" }
    ]
  },
  "mappings": [
    {
      "workbook": "register.xlsx",
      "sheet": "Sheet1",
      "table": "contracts",
      "headerRow": 4,
      "columns": { "A": "contract_ref", "Provider": "provider_name", "Q": null },
      "units": "GBP000"
    }
  ],
  "rules": { "TR-02": "off" }
}
\`\`\`

- **facts** stand above what the workbooks say: levels of co-commissioning by date, and whether procurement thresholds are those of \`sub-central\` or \`central\` authorities.
- **mappings** say where a table is and which column is which field, where that was not found or found wrongly. \`ccg-check inspect PATH --save-mapping FILE\` writes one to start from. A column is named by its letters or its heading; \`null\` leaves it out. \`"ignore": true\` leaves the whole table out.
- **rules** turns a rule off, or one on that is off unless asked for. The report says which were off.
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
