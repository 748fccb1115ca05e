import * as z from 'zod';
import { rulesCalled, type Rule, type RuleChoice, type Severities } from '../../index.js';

const STATES = ['on', 'off', 'error', 'warning', 'info'] as const;
type State = (typeof STATES)[number];

/** The key `rules`: a rule, or one of its messages as `RULE/message`, to what becomes of it. */
export function rulesSchema(among: readonly Rule[]): z.ZodType<Record<string, State>> {
  return z.record(z.string(), z.enum(STATES)).superRefine((states, context) => {
    for (const [name, state] of Object.entries(states)) {
      const message = faultOf(name, state, among);
      if (message !== null) context.addIssue({ code: 'custom', path: [name], message });
    }
  });
}

/** The key `packs`: groups of rules that are off unless asked for. */
export function packsSchema(among: readonly Rule[]): z.ZodType<string[]> {
  const packs = [...new Set(['historic-2010-proposals', ...among.flatMap(({ pack }) => pack ?? [])])];
  return z.array(z.enum(packs));
}

/** Which rules are evaluated. A rule that is given a severity is on. */
export function choiceOf(states: Readonly<Record<string, State>>, packs: readonly string[]): RuleChoice {
  const ids = Object.entries(states).filter(([name]) => !name.includes('/'));
  return {
    on: ids.filter(([, state]) => state !== 'off').map(([id]) => id),
    off: ids.filter(([, state]) => state === 'off').map(([id]) => id),
    ...(packs.length > 0 && { packs }),
  };
}

/** Severities by rule and by `RULE/message`, with aliases resolved. */
export function severitiesOf(states: Readonly<Record<string, State>>, among: readonly Rule[]): Severities {
  const severities: Record<string, Exclude<State, 'on'>> = {};
  for (const [name, state] of Object.entries(states)) {
    const [id = '', message] = name.split('/');
    if (state === 'on' || (message === undefined && state === 'off')) continue;
    for (const rule of rulesCalled(id, among))
      if (message === undefined) severities[rule.id] = state;
      else if (Object.hasOwn(rule.messages, message)) severities[`${rule.id}/${message}`] = state;
  }
  return severities;
}

function faultOf(name: string, state: State, among: readonly Rule[]): string | null {
  const [id = '', message, ...more] = name.split('/');
  const called = rulesCalled(id, among);
  if (called.length === 0) return 'there is no rule with this id';
  if (message === undefined) return null;
  const messages = called.flatMap((rule) => Object.keys(rule.messages));
  if (more.length > 0 || !messages.includes(message))
    return `the rule has no message "${[message, ...more].join('/')}"; messages are ${messages.join(', ')}`;
  return state === 'on'
    ? 'should be "off", "error", "warning" or "info": a message is on with its rule'
    : null;
}
