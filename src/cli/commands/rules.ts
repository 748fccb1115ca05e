import { rules, rulesCalled } from '../../index.js';
import { jsonReport, ruleData, rulesText, ruleText } from '../../reports/index.js';
import { UsageError, type Run } from '../flags.js';
import { didYouMean } from '../near.js';

/** `ccg-check rules`: all rules, or one in full. */
export const run: Run = (given, terminal) => {
  const [id] = given.arguments;
  const json = given.value('format') === 'json';
  const look = { colour: terminal.colour, symbols: terminal.symbols, width: 80 };
  if (id === undefined) {
    terminal.out(json ? jsonReport(rules.map(ruleData)) : rulesText(rules, look));
    return Promise.resolve(0);
  }
  const called = rulesCalled(id);
  if (called.length === 0)
    throw new UsageError(
      `There is no rule ${id}.${didYouMean(
        id,
        rules.flatMap(({ id: own, aliases }) => [own, ...aliases]),
      )}`,
    );
  terminal.out(
    json ? jsonReport(called.map(ruleData)) : called.map((rule) => ruleText(rule, look)).join('\n'),
  );
  return Promise.resolve(0);
};
