import * as z from 'zod';
import { rulesCalled, type Facts, type RuleChoice, type TableMapping } from '../../index.js';
import { factsOf, factsSchema } from './facts.js';
import { mappingSchema } from './mappings.js';
import { ConfigProblem, describeIssue } from './problem.js';

/** What a configuration says. */
export interface Config {
  readonly facts?: Facts;
  readonly mappings?: readonly TableMapping[];
  readonly rules?: RuleChoice;
}

const rule = z.string().refine((id) => rulesCalled(id).length > 0, 'there is no rule with this id');

/** The configuration file: JSON of this shape, and no other keys. */
export const configSchema = z.strictObject({
  facts: factsSchema.optional(),
  mappings: z.array(mappingSchema).optional(),
  rules: z.record(rule, z.enum(['on', 'off'])).optional(),
});

/** The content of a configuration file, as it stands. */
export type ConfigFile = z.infer<typeof configSchema>;

/** Reads a configuration from the text of its file. Throws `ConfigProblem`. */
export function parseConfig(text: string, file: string): { config: Config; content: ConfigFile } {
  const parsed = configSchema.safeParse(parseJson(text, file));
  if (!parsed.success) throw new ConfigProblem(file, parsed.error.issues.map(describeIssue));
  return { config: configOf(parsed.data), content: parsed.data };
}

function configOf({ facts, mappings, rules }: ConfigFile): Config {
  const ids = Object.entries(rules ?? {});
  return {
    ...(facts && { facts: factsOf(facts) }),
    ...(mappings && { mappings: mappings as readonly TableMapping[] }),
    ...(rules && {
      rules: {
        on: ids.filter(([, state]) => state === 'on').map(([id]) => id),
        off: ids.filter(([, state]) => state === 'off').map(([id]) => id),
      },
    }),
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ConfigProblem(file, [
      `It is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    ]);
  }
}
