import { parameters } from '../../index.js';
import { jsonReport, parametersText } from '../../reports/index.js';
import type { Run } from '../flags.js';

/** `ccg-check parameters`: every dated value with its source and status. */
export const run: Run = (given, terminal) => {
  const look = { colour: terminal.colour, symbols: terminal.symbols, width: 80 };
  terminal.out(given.value('format') === 'json' ? jsonReport(parameters) : parametersText(parameters, look));
  return Promise.resolve(0);
};
