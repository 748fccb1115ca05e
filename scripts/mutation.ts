import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './sources-state.js';

/**
 * Mutation testing: changes the rules and parameters in many small ways, one at a time, and counts which changes the
 * tests notice. `mutation.ts [TOPIC...] [--concurrency N]`. Each topic is run by its own tests alone. Exits 1 where
 * the score of what was run is below the least.
 */
const LEAST_SCORE = 85;

interface Topic {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly spec: string;
}

/** A topic's mutants by what became of them. */
interface Score {
  readonly name: string;
  /** Whether the run came to its end. */
  readonly isWhole: boolean;
  readonly detected: number;
  readonly undetected: number;
}

const { values, positionals } = parseArgs({
  options: { concurrency: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const folder = join(root, 'build/mutation');
const topics = topicsOf(readdirSync(join(root, 'src/rules'), { withFileTypes: true }));
const unknown = positionals.filter((name) => topics.every((topic) => topic.name !== name));
if (unknown.length > 0) {
  console.error(
    `No topic is called ${unknown.join(', ')}. There are ${topics.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const scores = topics
  .filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  .map(scoreOf);
console.log('\nScore  Undetected  Topic');
for (const score of scores) console.log(rowOf(score));
const all = scores.reduce(
  (sum, { isWhole, detected, undetected }) => ({
    name: 'in all',
    isWhole: sum.isWhole && isWhole,
    detected: sum.detected + detected,
    undetected: sum.undetected + undetected,
  }),
  { name: 'in all', isWhole: true, detected: 0, undetected: 0 },
);
console.log(rowOf(all));
if (!all.isWhole) {
  console.error('\nNot every topic could be run: what went wrong stands above.');
  process.exitCode = 2;
} else if (percentOf(all) < LEAST_SCORE) {
  console.error(`\nThe score is to be at least ${LEAST_SCORE} %.`);
  process.exitCode = 1;
}

/** The folders of rules, what they share, and the parameters. */
function topicsOf(entries: readonly { readonly name: string; isDirectory(): boolean }[]): Topic[] {
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return [
    ...folders.map((name) => ({
      name,
      mutate: [`src/rules/${name}/**/*.ts`],
      spec: `test/rules/${name}/**/*.test.ts`,
    })),
    { name: 'shared', mutate: ['src/rules/*.ts', '!src/rules/index.ts'], spec: 'test/rules/*/**/*.test.ts' },
    { name: 'parameters', mutate: ['src/parameters/**/*.ts'], spec: 'test/parameters/**/*.test.ts' },
  ];
}

/** Runs one topic; its report in words goes to the screen, as data to build/mutation. */
function scoreOf(topic: Topic): Score {
  const config = join(folder, `${topic.name}.config.json`);
  const report = join(folder, `${topic.name}.json`);
  rmSync(report, { force: true });
  writeFileSync(config, JSON.stringify(optionsOf(topic, report), null, 2));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit' });
  if (!existsSync(report)) return { name: topic.name, isWhole: false, detected: 0, undetected: 0 };
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...of: readonly string[]): number => statuses.filter((status) => of.includes(status)).length;
  return {
    name: topic.name,
    isWhole: true,
    detected: count('Killed', 'Timeout'),
    undetected: count('Survived', 'NoCoverage'),
  };
}

function optionsOf({ mutate, spec }: Topic, report: string): object {
  return {
    testRunner: 'mocha',
    testRunnerNodeArgs: ['--import', 'tsx'],
    mochaOptions: { spec: [spec], 'no-config': true },
    mutate,
    coverageAnalysis: 'perTest',
    // What is worked out once at loading, such as the texts of messages, needs a process of its own for each change.
    ignoreStatic: true,
    concurrency: Number(values.concurrency),
    ignorePatterns: ['build', 'coverage', 'dist', 'docs', 'templates'],
    tempDirName: 'build/mutation/tmp',
    reporters: ['clear-text', 'json'],
    jsonReporter: { fileName: report },
    clearTextReporter: { allowColor: false, logTests: false },
    allowEmpty: true,
    allowConsoleColors: false,
  };
}

function percentOf({ detected, undetected }: Score): number {
  return detected + undetected === 0 ? 100 : (detected / (detected + undetected)) * 100;
}

function rowOf(score: Score): string {
  if (!score.isWhole) return `  not run whole    ${score.name}`;
  return `${percentOf(score).toFixed(1).padStart(5)}  ${String(score.undetected).padStart(10)}  ${score.name}`;
}
