import type { Finding, RunResult } from '../checking/index.js';
import { answerLines } from './text-accepted.js';
import { placeInWords, positionOf, recordInWords, severityReason } from './finding-words.js';
import { accepted, compare, groupsOf, placesOf, standing } from './outline.js';
import { plain } from './plain-text.js';
import { PlaceNames } from './text-places.js';
import { count } from './words.js';

/** More results than this are grouped: GitHub shows 5,000 of a run and refuses more than 25,000. */
export const MOST_RESULTS = 5_000;
const EXAMPLES = 3;
const RELATED_SHOWN = 20;

type Json = Readonly<Record<string, unknown>>;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What results refer to by position. */
export interface SarifIndexes {
  readonly rules: ReadonlyMap<string, number>;
  readonly artifacts: ReadonlyMap<string, number>;
}

/** The results of a run: one a finding, or of very many one for all that are alike on a sheet, or at last in the run. */
export function sarifResults(run: RunResult, indexes: SarifIndexes): Json[] {
  const findings = run.dossiers.flatMap((dossier) => dossier.findings);
  const places = new PlaceNames(run.summary.workbooks);
  if (findings.length <= MOST_RESULTS) return findings.map((finding) => single(finding, indexes));
  const bySheet = grouped(findings, ({ workbook, sheet, field }) => [workbook, sheet, field]);
  const groups = bySheet.length <= MOST_RESULTS ? bySheet : grouped(findings, () => []);
  return groups.map((group) => together(group, indexes, places));
}

/** The level of SARIF for a severity. */
export function levelOf(severity: Finding['severity']): string {
  return LEVELS[severity];
}

/** A path as an address relative to where the check was made; of a file on another drive, an absolute one. */
export function uriOf(path: string): string {
  const uri = path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return /^[a-z]%3A\//i.test(uri) ? `file:///${uri.replace(/^([a-z])%3A/i, '$1:')}` : uri;
}

function single(finding: Finding, indexes: SarifIndexes): Json {
  const { message, remedy, fingerprint, related, table, field, key } = finding;
  return {
    ...head(finding, indexes),
    message: { text: sentences([message, remedy, severityReason(finding)]) },
    locations: [locationOf(finding, indexes)],
    ...(related.length > 0 && {
      relatedLocations: related
        .slice(0, RELATED_SHOWN)
        .map((at, id) => ({ id: id + 1, ...locationOf(at, indexes) })),
    }),
    partialFingerprints: { 'ccgCheck/v1': fingerprint },
    properties: {
      messageId: finding.messageId,
      ...(table !== null && { table }),
      ...(field !== null && { field }),
      ...(key !== null && { record: plain(recordInWords(finding)) }),
    },
  };
}

function together(findings: readonly Finding[], indexes: SarifIndexes, places: PlaceNames): Json {
  const [first] = findings as readonly [Finding];
  const where = places.lines(placesOf(findings)).join('; ');
  const examples = findings
    .slice(0, EXAMPLES)
    .map((finding) => `${placeInWords(finding)}: ${finding.message}`);
  const text =
    findings.length === 1
      ? [first.message]
      : [`${count(findings.length, 'time')}: ${where}.`, `For example ${examples.join(' ')}`];
  return {
    ...head(first, indexes),
    message: { text: sentences([...text, first.remedy, severityReason(first)]) },
    locations: [locationOf(first, indexes)],
    occurrenceCount: findings.length,
    partialFingerprints: {
      'ccgCheckGroup/v1': [first.rule, first.messageId, first.sheet, first.field, first.acceptance?.status]
        .map((part) => plain(part ?? ''))
        .join('/'),
    },
    properties: { messageId: first.messageId },
  };
}

function head({ rule, severity, acceptance }: Finding, { rules }: SarifIndexes): Json {
  return {
    ruleId: rule,
    ...(rules.has(rule) && { ruleIndex: rules.get(rule) }),
    kind: 'fail',
    level: levelOf(severity),
    ...(acceptance !== null && {
      suppressions: [
        {
          kind: 'external',
          status: acceptance.status === 'accepted' ? 'accepted' : 'rejected',
          justification: sentences(answerLines(acceptance)),
        },
      ],
    }),
  };
}

function locationOf(at: Pick<Finding, 'workbook' | 'sheet' | 'cell'>, { artifacts }: SarifIndexes): Json {
  const index = artifacts.get(at.workbook);
  const position = positionOf(at);
  const name = placeInWords(at);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(at.workbook), ...(index !== undefined && { index }) },
      // A workbook is no text: row and column stand for line and column, so that places are in order.
      ...(position !== null && { region: { startLine: position.row + 1, startColumn: position.column + 1 } }),
    },
    ...(name !== '' && {
      logicalLocations: [
        {
          name: plain(at.cell ?? name),
          fullyQualifiedName: plain(name),
          kind: at.cell === null ? 'sheet' : 'cell',
        },
      ],
    }),
  };
}

/** Findings alike in rule, message, severity and answer, and in what else is asked; those that stand first. */
function grouped(
  findings: readonly Finding[],
  more: (finding: Finding) => readonly (string | null)[],
): Finding[][] {
  return [standing(findings), accepted(findings)].flatMap((held) =>
    groupsOf(held).flatMap(({ findings: same }) => {
      const groups = new Map<string, Finding[]>();
      for (const finding of same) {
        const key = JSON.stringify([finding.acceptance && answerLines(finding.acceptance), ...more(finding)]);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [finding]);
        else group.push(finding);
      }
      return [...groups].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
    }),
  );
}

function sentences(parts: readonly string[]): string {
  return parts
    .map(plain)
    .filter((part) => part !== '')
    .join(' ');
}
