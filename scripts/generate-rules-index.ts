import { writeFileSync } from 'node:fs';
import { RULES_INDEX, rulesIndex } from './rules-index.js';

writeFileSync(RULES_INDEX, await rulesIndex());
