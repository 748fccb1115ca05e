import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateFiles, TEMPLATES_FOLDER } from './template-files.js';

mkdirSync(TEMPLATES_FOLDER, { recursive: true });
for (const [name, bytes] of templateFiles()) writeFileSync(join(TEMPLATES_FOLDER, name), bytes);
