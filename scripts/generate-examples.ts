import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleFiles } from './examples/files.js';
import { TEMPLATES_FOLDER } from './template-files.js';

const folder = join(TEMPLATES_FOLDER, 'examples');
rmSync(folder, { recursive: true, force: true });
for (const [path, bytes] of exampleFiles()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
