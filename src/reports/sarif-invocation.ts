import type { DossierResult, RunResult } from '../checking/index.js';
import { isOpen } from './outline.js';
import { plain } from './plain-text.js';
import { MOST_RESULTS, uriOf, type SarifIndexes } from './sarif-results.js';
import { count, REASON_WORDS } from './words.js';

type Json = Readonly<Record<string, unknown>>;

const WORKBOOKS_SHOWN = 10;

/** How a check went: faults, files that could not be read, and all that was not checked, with its reason. */
export function sarifInvocation(run: RunResult, indexes: SarifIndexes): Json {
  const { dossiers, summary } = run;
  const workbooks = dossiers.flatMap((dossier) => dossier.workbooks);
  const unread = workbooks.flatMap(({ path, problem }) =>
    problem === null
      ? []
      : [{ ...at([path], indexes), ...said('error', `${problem.message} ${problem.remedy}`) }],
  );
  const faults = dossiers.flatMap((dossier) =>
    dossier.faults.map(({ rule, message }) => ({
      ...about(rule, indexes),
      ...at(pathsOf(dossier), indexes),
      ...said('error', message),
    })),
  );
  const noTables = workbooks
    .filter(({ status }) => status === 'no-tables')
    .map(({ path }) => ({
      ...at([path], indexes),
      ...said('note', 'Not checked. No table was found in it.'),
    }));
  return {
    executionSuccessful: unread.length + faults.length === 0 && summary.checked > 0,
    toolExecutionNotifications: [...unread, ...faults, ...noTables, ...groupedNote(run)],
    toolConfigurationNotifications: notChecked(dossiers).map(({ rule, text, paths }) => ({
      ...about(rule, indexes),
      ...at(paths, indexes),
      ...said('note', text),
    })),
  };
}

function groupedNote({ summary: { error, warning, info, accepted } }: RunResult): Json[] {
  const found = error + warning + info + accepted;
  if (found <= MOST_RESULTS) return [];
  return [
    said(
      'note',
      `${count(found, 'finding')} are shown in groups: those that are alike are one result, with their number.`,
    ),
  ];
}

interface NotChecked {
  readonly rule: string;
  readonly text: string;
  readonly paths: string[];
}

/** What was not checked, each reason once with the workbooks that it is true of. */
function notChecked(dossiers: readonly DossierResult[]): NotChecked[] {
  const held = new Map<string, NotChecked>();
  const add = (rule: string, text: string, dossier: DossierResult): void => {
    const known = held.get(text);
    if (known === undefined) held.set(text, { rule, text, paths: pathsOf(dossier) });
    else known.paths.push(...pathsOf(dossier));
  };
  for (const dossier of dossiers) {
    for (const { rule, limb, reason, detail } of dossier.notEvaluated)
      add(
        rule,
        `${rule}${limb === null ? '' : ` (${limb})`} was not checked because ${REASON_WORDS[reason]}: ${detail}.`,
        dossier,
      );
    for (const { rule, notJudged } of dossier.evaluated)
      for (const { reason, count: rows, detail, cells } of notJudged.filter(isOpen))
        add(
          rule,
          `${count(rows, 'row')} not checked by ${rule} because ${REASON_WORDS[reason]} (${detail}): ${cells}.`,
          dossier,
        );
  }
  return [...held.values()];
}

function pathsOf({ workbooks }: DossierResult): string[] {
  return workbooks.map(({ path }) => path);
}

function about(rule: string, { rules }: SarifIndexes): Json {
  return { associatedRule: { id: rule, ...(rules.has(rule) && { index: rules.get(rule) }) } };
}

function at(paths: readonly string[], { artifacts }: SarifIndexes): Json {
  return {
    locations: [...new Set(paths)].slice(0, WORKBOOKS_SHOWN).map((path) => ({
      physicalLocation: { artifactLocation: { uri: uriOf(path), index: artifacts.get(path) } },
    })),
    ...(paths.length > WORKBOOKS_SHOWN && { properties: { workbooks: paths.length } }),
  };
}

function said(level: 'error' | 'note', text: string): Json {
  return { level, message: { text: plain(text) } };
}
