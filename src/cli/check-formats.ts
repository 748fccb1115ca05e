import type { CheckedFiles } from '../batch/index.js';
import { parameters, withLocalRules, type Rule, type Severity } from '../index.js';
import {
  csvPieces,
  jsonPieces,
  junitReport,
  markdownReport,
  sarifPieces,
  textReport,
  type Look,
  type ReportOptions,
} from '../reports/index.js';
import type { CHECK_FORMATS } from './flags.js';
import { passedOverInWords } from './run-files.js';

type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What reports of a check are made with besides the result. */
export interface CheckReport {
  readonly checked: CheckedFiles;
  readonly local: readonly Rule[];
  readonly failOn: string | null;
  /** Whether a long text says everything. */
  readonly full: boolean;
}

/** The report of a check in a format; in pieces where it may be long. */
export async function checkReport(
  format: CheckFormat,
  report: CheckReport,
  look: Look,
): Promise<string | Iterable<string>> {
  const { result } = report.checked;
  if (format === 'json') return jsonPieces(result);
  const options = await optionsOf(report, look);
  switch (format) {
    case 'text':
      return textReport(result, options);
    case 'markdown':
      return markdownReport(result, options);
    case 'csv':
      return csvPieces(result, options);
    case 'junit':
      return junitReport(result, options);
    case 'sarif':
      return sarifPieces(result, options);
  }
}

async function optionsOf({ checked, local, failOn, full }: CheckReport, look: Look): Promise<ReportOptions> {
  const { ruleGuide } = await import(/* webpackChunkName: "commands" */ '../rule-guide.js');
  const passed = passedOverInWords(checked.passedOver);
  return {
    rules: withLocalRules(local),
    parameters,
    topicOf: (rule) => (Object.hasOwn(ruleGuide, rule) ? ruleGuide[rule]!.topic : null),
    look,
    full,
    ...(passed !== undefined && { passedOver: passed }),
    ...(failOn !== null && failOn !== 'never' && { failOn: failOn as Severity }),
  };
}
