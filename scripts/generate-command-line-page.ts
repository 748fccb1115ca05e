import { writeFileSync } from 'node:fs';
import { COMMAND_LINE_PAGE, commandLinePage } from './command-line-page.js';

writeFileSync(COMMAND_LINE_PAGE, commandLinePage());
