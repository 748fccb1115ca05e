import { resolve } from 'node:path';
import { readResult, ResultProblem } from '../../batch/index.js';
import { withLocalRules, type Rule, type RunResult } from '../../index.js';
import {
  charactersNeeded,
  explainText,
  faultOfName,
  findingsCalled,
  jsonReport,
  type FoundFinding,
} from '../../reports/index.js';
import { plain } from '../../reports/plain-text.js';
import { count } from '../../reports/words.js';
import { UsageError, type Given, type Run, type Terminal } from '../flags.js';
import { loadConfig } from '../load-config.js';
import { runFiles } from '../run-files.js';

/** Findings that are listed where several are meant. */
const MOST_LISTED = 20;

/** `ccg-check explain`: one finding in full, from the files or from a saved result. */
export const run: Run = async (given, terminal) => {
  const [asked = '', ...paths] = given.arguments;
  const saved = given.value('result');
  const fault = faultOfName(asked);
  if (fault !== null) throw new UsageError(fault);
  if (saved !== null && paths.length > 0)
    throw new UsageError(
      'Give either PATH or --result FILE: a saved result says what was in the files then.',
    );
  if (saved === null && paths.length === 0)
    throw new UsageError(
      `explain needs the files or a saved result: explain ${asked} PATH, or explain ${asked} --result FILE`,
    );
  const { result, rules } =
    saved === null
      ? await checked({ ...given, arguments: paths }, terminal)
      : { result: savedResult(saved, terminal.cwd), rules: withLocalRules([]) };
  const found = oneOf(findingsCalled(result, asked), asked, result);
  const { colour, symbols } = terminal;
  terminal.out(
    given.value('format') === 'json'
      ? jsonReport(found.map(asData))
      : found.map((one) => explainText(one, { rules, look: { colour, symbols, width: 80 } })).join('\n'),
  );
  if (saved !== null && given.value('format') !== 'json' && !given.has('quiet'))
    terminal.out(
      `\nWhich cells were read on the way is told from the files: ${terminal.program} explain ${asked} PATH\n`,
    );
  return 0;
};

async function checked(
  given: Given,
  terminal: Terminal,
): Promise<{ readonly result: RunResult; readonly rules: readonly Rule[] }> {
  const { config, local } = await loadConfig(given, terminal);
  const { result } = await runFiles(given, terminal, { ...config, trace: true }, config.rules ?? {});
  return { result, rules: withLocalRules(local) };
}

function savedResult(name: string, cwd: string): RunResult {
  try {
    return readResult(resolve(cwd, name), name);
  } catch (error) {
    if (error instanceof ResultProblem) throw new UsageError(error.message);
    throw error;
  }
}

/** The finding that is meant, once for each dossier that has it. Throws `UsageError` where it is none or one of several. */
function oneOf(found: readonly FoundFinding[], asked: string, result: RunResult): readonly FoundFinding[] {
  const fingerprints = new Set(found.map(({ finding }) => finding.fingerprint));
  if (fingerprints.size === 1) return found;
  if (fingerprints.size > 1) {
    const length = charactersNeeded([...fingerprints]);
    throw new UsageError(
      [
        `${count(fingerprints.size, 'finding')} are meant by ${plain(asked)}. Give one of these instead:`,
        ...listed(found, length),
      ].join('\n'),
    );
  }
  const all = result.dossiers.flatMap(({ findings }) => findings);
  throw new UsageError(
    [
      `There is no finding ${plain(asked)}. Give the beginning of its fingerprint, or its cell as the report names it, such as "Contracts!F18".`,
      all.length === 0
        ? 'Nothing was found in these files: what was found before may be put right.'
        : 'What was found:',
      ...listed(
        all.map((finding) => ({ finding })),
        charactersNeeded(all.map(({ fingerprint }) => fingerprint)),
      ),
    ].join('\n'),
  );
}

function listed(found: readonly Pick<FoundFinding, 'finding'>[], length: number): string[] {
  const lines = found.map(
    ({ finding: { fingerprint, rule, messageId, workbook, sheet, cell } }) =>
      `  ${fingerprint.slice(0, length)}  ${rule} ${messageId}, ${plain([workbook, sheet ?? ''].filter((part) => part !== '').join(', '))}${cell === null ? '' : `!${cell}`}`,
  );
  const more = lines.length - MOST_LISTED;
  return more <= 0 ? lines : [...lines.slice(0, MOST_LISTED), `  and ${count(more, 'more finding')}`];
}

function asData({ finding, dossier }: FoundFinding): unknown {
  const { ccg, financialYear, periodEnd, periodFrom, evaluated } = dossier;
  return {
    ccg,
    financialYear,
    periodEnd,
    periodFrom,
    evaluated: evaluated.find(({ rule }) => rule === finding.rule) ?? null,
    finding,
  };
}
