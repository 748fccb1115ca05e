import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkFiles } from '../src/batch/index.js';
import { rules, type Finding, type Severity } from '../src/index.js';
import type { RuleExample } from '../src/reports/index.js';
import { PLANTED } from './examples/files.js';
import type { PlantedBreach } from './examples/plant.js';
import { root } from './sources-state.js';
import { TEMPLATES_FOLDER } from './template-files.js';

export const RULE_EXAMPLES = join(root, 'src/rule-examples.ts');
const FOLDER = join(TEMPLATES_FOLDER, 'examples/breaches');
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Of every rule with a planted breach the first of the worst, and what the check says of it. */
export async function ruleExamples(): Promise<Map<string, RuleExample>> {
  const planted = JSON.parse(readFileSync(join(FOLDER, PLANTED), 'utf8')) as PlantedBreach[];
  const findings = new Map((await exampleFindings()).map((finding) => [placeOf(finding), finding]));
  const found = planted.flatMap((breach) => {
    const finding = findings.get(
      `${breach.file} ${breach.sheet}!${breach.cell} ${breach.rule} ${breach.messageId}`,
    );
    return finding === undefined ? [] : [exampleOf(breach, finding)];
  });
  const worst = WORST_FIRST.flatMap((severity) =>
    found.filter(([, example]) => example.severity === severity),
  );
  const examples = new Map(worst.toReversed());
  return new Map(rules.flatMap(({ id }) => (examples.has(id) ? [[id, examples.get(id)!]] : [])));
}

/** The text of src/rule-examples.ts. */
export async function ruleExamplesModule(): Promise<string> {
  const text = `// Generated from templates/examples/breaches by \`npm run generate\`.
import type { RuleExample } from './reports/index.js';

/** Of every rule that has one, a breach in the example workbooks and what the check says of it. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = ${JSON.stringify(Object.fromEntries(await ruleExamples()))};
`;
  return format(text, { ...(await resolveConfig(RULE_EXAMPLES)), parser: 'typescript' });
}

let checked: Promise<readonly Finding[]> | null = null;

/** All that is found in the example workbooks, which are checked once. The rules of the proposals of 2010 are on. */
export function exampleFindings(): Promise<readonly Finding[]> {
  checked ??= checkFiles(['.'], {
    cwd: FOLDER,
    workers: 1,
    rules: { packs: ['historic-2010-proposals'] },
  }).then(({ result }) => result.dossiers.flatMap(({ findings }) => findings));
  return checked;
}

function placeOf({ workbook, sheet, cell, rule, messageId }: Finding): string {
  return `${workbook} ${sheet ?? ''}!${cell ?? ''} ${rule} ${messageId}`;
}

function exampleOf(
  { rule, file, sheet, cell, messageId }: PlantedBreach,
  { severity, message, remedy }: Finding,
): [rule: string, example: RuleExample] {
  return [rule, { file, sheet, cell, messageId, severity, message, remedy }];
}
