import type { DossierResult, RunResult } from '../checking/index.js';
import type { Rule } from '../rulekit/index.js';
import { RuleBook } from './finding-words.js';
import { jsonPieces } from './json.js';
import { md } from './markdown-text.js';
import { compare, rulesOf } from './outline.js';
import { plain } from './plain-text.js';
import type { ReportOptions } from './report-options.js';
import { sarifInvocation } from './sarif-invocation.js';
import { levelOf, sarifResults, uriOf, type SarifIndexes } from './sarif-results.js';
import { NO_ADVICE } from './unconfirmed.js';
import { BASIS_WORDS, SEVERITIES } from './words.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

type Json = Readonly<Record<string, unknown>>;

/** The result of a run as SARIF 2.1.0, which programs that show findings of other programs read. */
export function* sarifPieces(run: RunResult, options: ReportOptions): Generator<string, void, undefined> {
  yield* jsonPieces(sarifLog(run, options));
}

/** The same as an object. */
export function sarifLog(run: RunResult, options: ReportOptions): Json {
  const book = new RuleBook(options.rules, options.topicOf);
  const ids = [
    ...new Set(run.dossiers.flatMap((dossier) => [...rulesOf(dossier), ...foundIn(dossier)])),
  ].sort(compare);
  const held = run.dossiers.flatMap((dossier) => dossier.workbooks);
  const workbooks = [...new Map(held.map((workbook) => [workbook.path, workbook])).values()];
  const indexes: SarifIndexes = {
    rules: new Map(ids.map((id, i) => [id, i])),
    artifacts: new Map(workbooks.map(({ path }, i) => [path, i])),
  };
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: run.tool.name,
            version: run.tool.version,
            fullDescription: { text: NO_ADVICE },
            rules: ids.map((id) => ruleObject(id, book)),
            properties: { rulePack: run.tool.rulePack },
          },
        },
        artifacts: workbooks.map(({ path, sha256, bytes }) => ({
          location: { uri: uriOf(path) },
          ...(bytes !== null && { length: bytes }),
          ...(sha256 !== null && { hashes: { 'sha-256': sha256 } }),
        })),
        invocations: [sarifInvocation(run, indexes)],
        results: sarifResults(run, indexes),
        properties: { summary: run.summary },
      },
    ],
  };
}

function foundIn({ findings }: DossierResult): string[] {
  return findings.map(({ rule }) => rule);
}

function ruleObject(id: string, book: RuleBook): Json {
  const rule = book.rule(id);
  if (rule === null) return { id };
  const held = Object.values(rule.messages).map(({ severity }) => severity);
  const worst = SEVERITIES.find((severity) => held.includes(severity)) ?? 'warning';
  return {
    id,
    name: pascalCase(rule.slug),
    shortDescription: { text: plain(rule.title) },
    fullDescription: { text: plain(rule.why === '' ? rule.title : rule.why) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: levelOf(worst) },
    properties: { tags: [book.topic(id), BASIS_WORDS[rule.basis] ?? rule.basis].map(plain) },
  };
}

function helpText(rule: Rule): string {
  return [
    `${rule.title}.`,
    rule.why,
    ...Object.values(rule.messages).map(({ remedy }) => remedy),
    ...rule.sources.map(({ source, quote }) =>
      quote === null ? `Source: ${source.title}.` : `Source: ${source.title}: “${quote}”`,
    ),
  ]
    .filter((part) => part !== '')
    .map(plain)
    .join('\n');
}

function helpMarkdown(rule: Rule): string {
  return [
    `**${md(rule.title)}**`,
    md(rule.why),
    ...Object.values(rule.messages).map(({ remedy }) => `- ${md(remedy)}`),
    ...rule.sources.map(({ source, quote }) =>
      quote === null ? `Source: ${md(source.title)}` : `Source: ${md(source.title)}\n> “${md(quote)}”`,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function pascalCase(slug: string): string {
  return slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
