import { pathToFileURL } from 'node:url';
import {
  cite,
  defineParameter,
  defineRule,
  defineSource,
  faultOfRule,
  parameterCalled,
  refer,
  show,
  type Rule,
} from '../../index.js';

/** What a module of rules may be handed instead of importing it from `ccg-check`. */
export const ruleKit = {
  cite,
  defineParameter,
  defineRule,
  defineSource,
  parameterCalled,
  refer,
  show,
} as const;

/** A module of rules that cannot be used; the message says which and why. */
export class LocalRulesProblem extends Error {
  override readonly name = 'LocalRulesProblem';
}

/**
 * The rules of modules, given by their files. Each exports by default a rule, a list of rules, or a function that
 * takes the rule kit and gives either. Rejects with `LocalRulesProblem`.
 */
export async function loadLocalRules(files: readonly string[]): Promise<Rule[]> {
  const loaded: Rule[] = [];
  for (const file of files) loaded.push(...(await rulesOf(file)));
  return loaded;
}

async function rulesOf(file: string): Promise<Rule[]> {
  const given = await defaultOf(file);
  const made: unknown =
    typeof given === 'function' ? call(given as (kit: typeof ruleKit) => unknown, file) : given;
  const list: readonly unknown[] = Array.isArray(made) ? made : [made];
  if (list.length === 0)
    throw new LocalRulesProblem(`${file} has no rule: its default export is an empty list.`);
  list.forEach((rule, i) => {
    const fault = faultOfRule(rule);
    if (fault !== null)
      throw new LocalRulesProblem(
        `${file}: ${list.length === 1 ? 'its default export' : `rule ${i + 1}`} ${fault}.`,
      );
  });
  return list as Rule[];
}

async function defaultOf(file: string): Promise<unknown> {
  let module: { readonly default?: unknown };
  try {
    module = (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as typeof module;
  } catch (error) {
    const message = messageOf(error);
    const hint = message.includes("'ccg-check'")
      ? ' Install ccg-check beside it, or export a function that takes what it needs: see docs/configuration.md.'
      : '';
    throw new LocalRulesProblem(`${file} cannot be loaded: ${message}.${hint}`.replace('..', '.'));
  }
  if (module.default === undefined) throw new LocalRulesProblem(`${file} has no default export.`);
  return module.default;
}

function call(make: (kit: typeof ruleKit) => unknown, file: string): unknown {
  try {
    return make(ruleKit);
  } catch (error) {
    throw new LocalRulesProblem(`${file} failed: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
