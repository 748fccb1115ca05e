import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { nodePlatform } from '../src/batch/index.js';
import { checkWorkbook, readWorkbook, rules, type Finding, type Severity } from '../src/index.js';
import type { RuleExample } from '../src/reports/index.js';
import { breachFiles } from './examples/files.js';
import type { BreachFile } from './examples/plant.js';
import { root } from './sources-state.js';

export const RULE_EXAMPLES = join(root, 'src/rule-examples.ts');
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Of every rule with a planted breach the first of the worst, and what the check says of it. */
export async function ruleExamples(): Promise<Map<string, RuleExample>> {
  const found = (await Promise.all(breachFiles.map(examplesIn))).flat();
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

async function examplesIn({
  name,
  bytes,
  planted,
}: BreachFile): Promise<[rule: string, example: RuleExample][]> {
  const workbook = await readWorkbook(bytes, { platform: nodePlatform, fileName: name });
  const { findings } = checkWorkbook({ path: name, workbook });
  return planted.flatMap(({ rule, messageId, sheet, cell }) => {
    const isIt = (finding: Finding): boolean =>
      finding.rule === rule &&
      finding.messageId === messageId &&
      finding.sheet === sheet &&
      finding.cell === cell;
    const finding = findings.find(isIt);
    if (finding === undefined) return [];
    const { severity, message, remedy } = finding;
    return [[rule, { file: name, sheet, cell, messageId, severity, message, remedy }]];
  });
}
