import type { RunResult } from '../checking/index.js';
import type { Parameter } from '../parameters/index.js';
import { count, list } from './words.js';

/** That a report is no legal advice. */
export const NO_ADVICE =
  'This report is no legal advice. It says what a computer program found in the cells of the workbooks by rules that people wrote down from published texts.';

/** How many values of the parameters no published text confirms, and which findings used one; '' without parameters. */
export function unconfirmedInWords(run: RunResult, parameters: readonly Parameter[] = []): string {
  const values = parameters.flatMap((parameter) => parameter.values);
  if (values.length === 0) return '';
  const open = values.filter(({ status }) => status === 'unconfirmed').length;
  const chosen = values.filter(({ status }) => status === 'chosen').length;
  const all = count(values.length, 'figure, date or list', 'figures, dates and lists');
  if (open === 0) return `All of the ${all} that the rules go by were seen in a published text or chosen.`;
  const used = run.dossiers
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.parameters.some(({ status }) => status === 'unconfirmed'));
  const rules = [...new Set(used.map(({ rule }) => rule))].sort();
  return [
    `Of the ${all} that the rules go by, ${open} ${open === 1 ? 'is' : 'are'} not confirmed by a published text`,
    ...(chosen > 0 ? [` and ${chosen} ${chosen === 1 ? 'was' : 'were'} chosen by this project`] : []),
    '. ',
    used.length === 0
      ? 'No finding used one that is not confirmed.'
      : `${count(used.length, 'finding')} used one that is not confirmed (${list(rules)}); such a finding is a warning at most.`,
  ].join('');
}
