import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What decides a judgement besides the engine: rules, what rules are made of, dated values, tables and their sources. */
const FOLDERS = ['src/rules', 'src/rulekit', 'src/parameters', 'src/sources', 'src/schema'];

/**
 * SHA-256 over the rules and parameters, in lower-case hexadecimal: results that carry the same one were judged
 * by the same rules. The same on every machine, whatever its line endings.
 */
export function rulePackHash() {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts'))
      .sort();
    for (const file of files) {
      const text = readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n');
      hash.update(`${folder}/${file}\0${text}\0`);
    }
  }
  return hash.digest('hex');
}
