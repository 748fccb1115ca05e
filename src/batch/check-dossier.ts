import { openChecker, withRulesOff, type DossierResult, type WorkbookResult } from '../index.js';
import { engineOptions, readFound, unreadable, withFacts, type FileOptions } from './check-file.js';
import type { FoundFile } from './find-files.js';

/** Files to be judged together. Plain data, so that it can be handed to a worker thread. */
export interface DossierRequest {
  readonly workbooks: readonly {
    readonly found: FoundFile;
    /** Tables that another of the files holds too. */
    readonly repeats: readonly string[];
  }[];
  /** Files of earlier periods that these are compared with. */
  readonly earlier: { readonly month: readonly FoundFile[]; readonly year: readonly FoundFile[] };
}

/**
 * Reads files and judges them together. One that can no longer be read is a result too. Rejects with `ReadAborted`,
 * and with what is a fault of the tool.
 */
export async function checkDossier(
  { workbooks: wanted, earlier }: DossierRequest,
  options: FileOptions,
  signal?: AbortSignal,
): Promise<DossierResult> {
  const read = await inTurn(wanted, async ({ found, repeats }) => {
    const file = await readFound(found, options, signal);
    return { path: found.path, repeats, file };
  });
  const workbooks = read.flatMap(({ path, repeats, file: { workbook } }) =>
    workbook === null ? [] : [{ path, workbook, repeats }],
  );
  const dossier = {
    workbooks,
    earlier: {
      month: await readEarlier(earlier.month, options, signal),
      year: await readEarlier(earlier.year, options, signal),
    },
  };
  const result = openChecker(withFacts(dossier, options), await engineOptions(options)).result();
  const checked = new Map(result.workbooks.map((held) => [held.path, held]));
  return withRulesOff(
    {
      ...result,
      workbooks: read.map(({ path, file }): WorkbookResult => {
        if (file.workbook !== null) return { ...checked.get(path)!, ...file.facts };
        return unreadable(path, file.problem, file.facts).workbooks[0]!;
      }),
    },
    options.off,
  );
}

async function readEarlier(
  files: readonly FoundFile[],
  options: FileOptions,
  signal: AbortSignal | undefined,
) {
  const read = await inTurn(files, async (found) => ({
    path: found.path,
    ...(await readFound(found, options, signal)),
  }));
  return read.flatMap(({ path, workbook }) => (workbook === null ? [] : [{ path, workbook }]));
}

/** One after another: the bytes of only one file are held at a time. */
async function inTurn<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}
