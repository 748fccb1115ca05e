import { resolve } from 'node:path';
import { mappingOf, OutputProblem, writeWhole } from '../../batch/index.js';
import { inspectText, jsonReport } from '../../reports/index.js';
import { UsageError, type Run } from '../flags.js';
import { loadConfig } from '../load-config.js';
import { runFiles } from '../run-files.js';

/** `ccg-check inspect`: what was found in the workbooks, and how it was understood. */
export const run: Run = async (given, terminal) => {
  const { config, content } = await loadConfig(given, terminal);
  const { result, inputs } = await runFiles(given, terminal, config, { only: [] });
  const workbooks = result.dossiers.flatMap((dossier) => dossier.workbooks);
  const { schemaVersion, tool } = result;
  const { colour, symbols } = terminal;
  terminal.out(
    given.value('format') === 'json'
      ? jsonReport({ schemaVersion, tool, workbooks })
      : inspectText(workbooks, { colour, symbols, width: 80 }),
  );
  const file = given.value('save-mapping');
  if (file !== null) {
    const mapping = { ...content, mappings: mappingOf(workbooks) };
    try {
      await writeWhole(resolve(terminal.cwd, file), jsonReport(mapping), inputs);
    } catch (error) {
      if (error instanceof OutputProblem) throw new UsageError(error.message);
      throw error;
    }
    if (!given.has('quiet'))
      terminal.error(
        `The mapping is in ${file}. Correct it there, then: ${terminal.program} check PATH --config ${file}\n`,
      );
  }
  const faults = result.dossiers.some((dossier) => dossier.faults.length > 0);
  return result.summary.checked === 0 || result.summary.unreadable > 0 || faults ? 2 : 0;
};
