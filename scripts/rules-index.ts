import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Rule } from '../src/rulekit/index.js';
import { root } from './sources-state.js';

export const RULES_INDEX = join(root, 'src/rules/index.ts');
const FOLDER = join(root, 'src/rules');

/** A file of a rule, from src/rules on, and the rule. */
export interface RuleFile {
  readonly file: string;
  readonly rule: Rule;
}

/** The text of src/rules/index.ts: every rule of the folder, sorted by id. Throws on two rules with one id. */
export async function rulesIndex(): Promise<string> {
  const found = (await ruleFiles()).map(({ file, rule }) => ({ file, id: rule.id }));
  const twice = found.find(({ id }, i) => found[i + 1]?.id === id);
  if (twice !== undefined) throw new Error(`two rules have the id ${twice.id}`);
  const name = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, '');
  const text = `// Generated from this folder by \`npm run generate\`.
import type { Rule } from '../rulekit/index.js';
${found.map(({ file, id }) => `import ${name(id)} from './${file.replace(/\.ts$/, '.js')}';`).join('\n')}

/** Every rule, by id. */
export const rules: readonly Rule[] = [${found.map(({ id }) => name(id)).join(', ')}];
`;
  return format(text, { ...(await resolveConfig(RULES_INDEX)), parser: 'typescript' });
}

/** Rules by their files, `topic/slug.ts`, sorted by id. What has no default export is shared by rules and is none itself. */
export async function ruleFiles(): Promise<RuleFile[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
    .filter((file) => readFileSync(join(FOLDER, file), 'utf8').includes('export default'))
    .sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as { default: Rule };
      return { file, rule: module.default };
    }),
  );
  return found.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}
