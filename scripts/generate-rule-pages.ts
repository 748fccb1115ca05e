import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_PAGES, rulePages } from './rule-pages.js';

const pages = await rulePages();
rmSync(RULE_PAGES, { recursive: true, force: true });
mkdirSync(RULE_PAGES, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(RULE_PAGES, name), text);
