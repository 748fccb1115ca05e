import { parameters, rules, rulesCalled, type Rule } from '../../index.js';
import {
  backgroundOf,
  jsonReport,
  notARuleData,
  notARuleText,
  ruleData,
  rulesText,
  ruleText,
  speaksOf,
  type Look,
  type NotARule,
  type RuleBackground,
} from '../../reports/index.js';
import { list } from '../../reports/words.js';
import { notImplemented } from '../../rules/not-implemented.js';
import { UsageError, type Run, type Terminal } from '../flags.js';
import { didYouMean } from '../near.js';

/** `ccg-check rules`: all rules, those that speak of something, or one in full. */
export const run: Run = async (given, terminal) => {
  const background = await backgrounds();
  const [id] = given.arguments;
  const words = given.value('search');
  if (id !== undefined && words !== null) throw new UsageError('Give an ID or --search, not both.');
  const isJson = given.value('format') === 'json';
  if (id !== undefined)
    terminal.out(isJson ? oneAsJson(id, background) : oneInWords(id, background, terminal));
  else {
    const listed = words === null ? rules : rules.filter((rule) => speaksOf(rule, words, background(rule)));
    if (isJson) terminal.out(jsonReport(listed.map((rule) => ruleData(rule, background(rule)))));
    else if (listed.length === 0) terminal.out(`No rule speaks of "${words ?? ''}".\n`);
    else terminal.out(rulesText(listed, (rule) => background(rule).topic ?? '', lookOf(terminal)));
  }
  return 0;
};

type Backgrounds = (rule: Rule) => RuleBackground;

/** The generated part is loaded for this command alone. */
async function backgrounds(): Promise<Backgrounds> {
  const [{ ruleGuide: guide }, { ruleExamples: examples }] = await Promise.all([
    import(/* webpackChunkName: "rules" */ '../../rule-guide.js'),
    import(/* webpackChunkName: "rules" */ '../../rule-examples.js'),
  ]);
  return (rule) => backgroundOf(rule, { rules, parameters, guide, examples });
}

function oneAsJson(id: string, background: Backgrounds): string {
  const called = rulesCalled(id);
  if (called.length > 0) return jsonReport(called.map((rule) => ruleData(rule, background(rule))));
  return jsonReport([notARuleData(statementCalled(id))]);
}

function oneInWords(id: string, background: Backgrounds, terminal: Terminal): string {
  const look = lookOf(terminal);
  const called = rulesCalled(id);
  if (called.length === 0) return notARuleText(statementCalled(id), look);
  const asked = id.trim().toUpperCase();
  const isAlias = called.every((rule) => rule.id.toUpperCase() !== asked);
  const judgedBy = isAlias ? [`${asked} is judged by ${list(called.map((rule) => rule.id))}.\n`] : [];
  return [...judgedBy, ...called.map((rule) => ruleText(rule, look, background(rule)))].join('\n');
}

/** The statement of an id that is no rule. Throws `UsageError` on an id that there is not. */
function statementCalled(id: string): NotARule {
  const statement = notImplemented.find((one) => one.id === id.trim().toUpperCase());
  if (statement !== undefined) return statement;
  const known = [
    ...rules.flatMap((rule) => [rule.id, ...rule.aliases]),
    ...notImplemented.map((one) => one.id),
  ];
  throw new UsageError(`There is no rule ${id}.${didYouMean(id, known)}`);
}

function lookOf({ colour, symbols }: Terminal): Look {
  return { colour, symbols, width: 80 };
}
