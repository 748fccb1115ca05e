import { parameters, selectRules, withLocalRules, type RuleChoice } from '../index.js';
import type { Given } from './flags.js';
import type { UsedConfig } from './load-config.js';

/** A part of the configuration, and where it came from. */
interface Part {
  readonly value: unknown;
  readonly from: string;
}

/**
 * The configuration as it is used: each part with where it came from, which is a flag, the configuration's file or the
 * default. Parameters stand with the values that they replace.
 */
export function effectiveConfig(given: Given, { file, content, config, local }: UsedConfig): unknown {
  const flag = (name: string, other: unknown): Part => {
    const value = given.value(name);
    return value === null ? { value: other, from: 'default' } : { value, from: `--${name}` };
  };
  const key = (name: keyof typeof content, other: unknown): Part =>
    content[name] === undefined
      ? { value: other, from: 'default' }
      : { value: content[name], from: file ?? 'default' };
  const only = given.values('rule');
  const choice: RuleChoice = only.length > 0 ? { only } : (config.rules ?? {});
  const { rules, off } = selectRules(choice, withLocalRules(local));
  return {
    file,
    facts: key('facts', {}),
    asOf: flag('as-of', null),
    mappings: key('mappings', []),
    dossiers: key('dossiers', []),
    packs: key('packs', []),
    rules: only.length > 0 ? { value: only, from: '--rule' } : key('rules', {}),
    rulesOn: rules.map(({ id }) => id),
    rulesOff: off,
    parameters: {
      ...key('parameters', {}),
      replaces: parameters
        .filter(({ id }) => config.parameters?.[id] !== undefined)
        .map(({ id, title, unit, values }) => ({
          id,
          title,
          unit,
          values: values.map(({ from, to, value, status }) => ({ from, to, value, status })),
        })),
    },
    localRules: {
      ...key('localRules', []),
      modules: config.localRules ?? [],
      rules: local.map(({ id, title }) => ({ id, title })),
    },
    acceptances: key('acceptances', []),
    acceptFrom: flag('acceptances', 'all'),
    failOn: flag('fail-on', 'error'),
  };
}
