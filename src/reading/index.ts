import type { Platform, Workbook } from '../workbook/index.js';
import { readCsv } from './csv.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { sniff } from './sniff.js';
import { readXlsx } from './xlsx.js';

export { ReadProblem, type ReadProblemCode } from '../ooxml/index.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';

export interface ReadOptions {
  readonly platform: Platform;
  /** Name of the file: the sheet of a CSV file is named after it. What the file is, its content says. */
  readonly fileName?: string;
  /** Whether texts of formulas are kept; default true. Without, it is still known which cells have one. */
  readonly formulas?: boolean;
  readonly limits?: Partial<Limits>;
  /** An `AbortSignal`, or what looks like one. */
  readonly signal?: { readonly aborted: boolean };
}

/** Reading was given up because the caller's signal said so. */
export class ReadAborted extends Error {
  override readonly name = 'AbortError';
}

/**
 * Reads a workbook (.xlsx, .xlsm) or separated values (.csv) from the bytes of a file. What the file is goes by
 * its content. An empty file is refused, not read as an empty workbook: it is a download that failed.
 * Rejects with `ReadProblem` for a file that cannot be read and with `ReadAborted` when the signal says so.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { platform, fileName = '', formulas = true, signal } = options;
  const checkpoint = (): void => {
    if (signal?.aborted === true) throw new ReadAborted('Reading was stopped.');
  };
  checkpoint();
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'zip') return readXlsx(bytes, { platform, limits, formulas, checkpoint });
  return readCsv(bytes, sniffed.encoding, { platform, limits, fileName, checkpoint });
}
