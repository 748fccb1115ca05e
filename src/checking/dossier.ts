import type { Workbook } from '../workbook/index.js';
import type { Level } from '../rulekit/index.js';

/** What the user states about a dossier: it stands above what the workbooks say. Dates are days since 1970. */
export interface Facts {
  /** Levels of co-commissioning, each from a day to a day (null: still). */
  readonly levels?: readonly { readonly level: Level; readonly from: number; readonly to: number | null }[];
  readonly authorityClass?: 'sub-central' | 'central';
}

/** One workbook of a dossier, with its path as reports show it (relative, with `/`). */
export interface DossierWorkbook {
  readonly path: string;
  readonly workbook: Workbook;
  /** Names of tables that it only repeats from another workbook of the dossier: they are not counted again. */
  readonly repeats?: readonly string[];
}

/** One or more workbooks of one CCG and one period: what is judged together. */
export interface Dossier {
  readonly workbooks: readonly DossierWorkbook[];
  readonly facts?: Facts;
  /** Workbooks of earlier periods of the same CCG: compared with, not judged. */
  readonly earlier?: {
    /** Of the month before. */
    readonly month?: readonly DossierWorkbook[];
    /** Of the end (month 12) of the year before. */
    readonly year?: readonly DossierWorkbook[];
  };
}
