import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as parameterModule from '../src/parameters/index.js';
import { parameters, type Parameter } from '../src/parameters/index.js';
import type { RuleGuide } from '../src/reports/index.js';
import { ruleFiles, type RuleFile } from './rules-index.js';
import { reachOf } from './source-reach.js';
import { root } from './sources-state.js';

export const RULE_GUIDE = join(root, 'src/rule-guide.ts');
const RULES = join(root, 'src/rules/');
const PARAMETERS = join(root, 'src/parameters/index.ts');

/** Parameters that a rule uses by asking its context, as `src/checking/engine` answers. */
const { allDelegated, figureTolerance, firstDelegation, sumTolerancePerFigure } = parameterModule;
const OF_CONTEXT: Readonly<Record<string, readonly Parameter[]>> = {
  sumTolerance: [figureTolerance, sumTolerancePerFigure],
  levelOn: [allDelegated, firstDelegation],
  knownLevelOn: [allDelegated, firstDelegation],
};

/** Rules that can meet in one fact, as the readings of the rulebook have it; the first reports it. */
const OVERLAPS: readonly (readonly string[])[] = [
  ['FI-01', 'SD-03'],
  ['FI-02', 'SD-06', 'CO-08'],
  ['SC-01', 'SC-02', 'SC-13'],
  ['CO-05', 'SC-13'],
  ['PR-05', 'CI-22', 'GV-05'],
  ['PR-10', 'PR-20'],
  ['AQ-05', 'PR-13'],
  ['EN-02', 'PR-23'],
  ['EN-04', 'CO-07'],
  ['XW-05', 'SC-08'],
];

/** What cannot be asked of a rule while the program runs, worked out from the sources. */
export async function ruleGuides(): Promise<Map<string, RuleGuide>> {
  const files = await ruleFiles();
  const ids = new Set(files.map(({ rule }) => rule.id));
  const mentions = new Map(files.map((file) => [file.rule.id, mentionedBy(file, ids)]));
  return new Map(
    files.map((file) => {
      const { id } = file.rule;
      const own = mentions.get(id)!;
      const related = [...ids].filter(
        (other) => other !== id && (own.has(other) || mentions.get(other)!.has(id) || overlap(id, other)),
      );
      return [id, { topic: dirname(file.file), parameters: parametersOf(file), related }];
    }),
  );
}

/** The text of src/rule-guide.ts. */
export async function ruleGuideModule(): Promise<string> {
  const guides = Object.fromEntries(await ruleGuides());
  const text = `// Generated from src/rules by \`npm run generate\`.
import type { RuleGuide } from './reports/index.js';

/** Of every rule its topic, the parameters that it uses, and the rules that it has to do with. */
export const ruleGuide: Readonly<Record<string, RuleGuide>> = ${JSON.stringify(guides)};
`;
  return format(text, { ...(await resolveConfig(RULE_GUIDE)), parser: 'typescript' });
}

/** Ids of the parameters that a rule uses, itself or by what it shares with others, in order. */
function parametersOf({ file }: RuleFile): string[] {
  const { imported, read } = reachOf(join(RULES, file), (path) => path.startsWith(RULES));
  const exported = parameterModule as unknown as Readonly<Record<string, unknown>>;
  const used = new Set<unknown>([
    ...imported.filter((from) => from.file === PARAMETERS).map(({ name }) => exported[name]),
    ...Object.entries(OF_CONTEXT).flatMap(([name, asked]) => (read.has(name) ? asked : [])),
  ]);
  return parameters.filter((parameter) => used.has(parameter)).map(({ id }) => id);
}

/** Ids in the comments of a rule, and those by which its code names another rule. */
function mentionedBy({ file }: RuleFile, ids: ReadonlySet<string>): ReadonlySet<string> {
  const text = readFileSync(join(RULES, file), 'utf8');
  const comments = text.match(/\/\/.*|\/\*[\s\S]*?\*\//g) ?? [];
  const named = text.match(/'[A-Z][A-Z0-9]{1,2}-\d\d'/g) ?? [];
  const found = [...comments, ...named].join('\n').match(/\b[A-Z][A-Z0-9]{1,2}-\d\d\b/g) ?? [];
  return new Set(found.filter((id) => ids.has(id)));
}

function overlap(id: string, other: string): boolean {
  return OVERLAPS.some((together) => together.includes(id) && together.includes(other));
}
