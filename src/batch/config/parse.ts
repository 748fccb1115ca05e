import * as z from 'zod';
import {
  LocalRuleProblem,
  rules as allRules,
  withLocalRules,
  type Acceptance,
  type Facts,
  type LocalValues,
  type Rule,
  type RuleChoice,
  type Severities,
  type Statement,
  type TableMapping,
} from '../../index.js';
import { acceptancesOf, acceptancesSchema } from './acceptances.js';
import { dossiersSchema, statementsOf } from './dossiers.js';
import { factsOf, factsSchema } from './facts.js';
import { mappingSchema } from './mappings.js';
import { localValuesOf, parametersSchema } from './parameters.js';
import { ConfigProblem, describeIssue } from './problem.js';
import { choiceOf, packsSchema, rulesSchema, severitiesOf } from './rules.js';

/** What a configuration says. */
export interface Config {
  readonly facts?: Facts;
  readonly mappings?: readonly TableMapping[];
  readonly dossiers?: readonly Statement[];
  readonly rules?: RuleChoice;
  readonly severities?: Severities;
  readonly parameters?: LocalValues;
  readonly acceptances?: readonly Acceptance[];
  /** Modules of rules of one's own, as absolute paths. */
  readonly localRules?: readonly string[];
}

/** The configuration file: an object of this shape, and no other keys. `among`: the rules that it may name. */
function schemaFor(among: readonly Rule[]) {
  return z.strictObject({
    facts: factsSchema.optional(),
    mappings: z.array(mappingSchema).optional(),
    dossiers: dossiersSchema.optional(),
    packs: packsSchema(among).optional(),
    rules: rulesSchema(among).optional(),
    parameters: parametersSchema.optional(),
    localRules: z.array(z.string().min(1)).optional(),
    acceptances: acceptancesSchema(among).optional(),
  });
}

/** The shape of a configuration that names rules of ccg-check only. */
export const configSchema = schemaFor(allRules);

/** The content of a configuration file, as it stands. */
export type ConfigFile = z.infer<typeof configSchema>;

/** A configuration as it is used and as it stands in its file. */
export interface ReadConfig {
  readonly config: Config;
  readonly content: ConfigFile;
}

/**
 * Reads a configuration from the text of its JSON file. Throws `ConfigProblem`. Modules of `localRules` are not loaded:
 * `readConfig` does that.
 */
export function parseConfig(text: string, file: string, local: readonly Rule[] = []): ReadConfig {
  return configOf(parseJson(text, file), file, local);
}

/** Checks the content of a configuration. `local`: the rules of its own modules. Throws `ConfigProblem`. */
export function configOf(given: unknown, file: string, local: readonly Rule[] = []): ReadConfig {
  const among = joined(local, file);
  const parsed = schemaFor(among).safeParse(given);
  if (!parsed.success) throw new ConfigProblem(file, parsed.error.issues.map(describeIssue));
  const { facts, mappings, dossiers, rules, packs, parameters, acceptances } = parsed.data;
  const severities = severitiesOf(rules ?? {}, among);
  const config: Config = {
    ...(facts && { facts: factsOf(facts) }),
    ...(mappings && { mappings: mappings as readonly TableMapping[] }),
    ...(dossiers && { dossiers: statementsOf(dossiers) }),
    ...((rules ?? packs) && { rules: choiceOf(rules ?? {}, packs ?? []) }),
    ...(Object.keys(severities).length > 0 && { severities }),
    ...(parameters && { parameters: localValuesOf(parameters) }),
    ...(acceptances && { acceptances: acceptancesOf(acceptances) }),
  };
  return { config, content: parsed.data };
}

/** Parses the text of a JSON file. Throws `ConfigProblem`. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ConfigProblem(file, [
      `It is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    ]);
  }
}

function joined(local: readonly Rule[], file: string): readonly Rule[] {
  try {
    return withLocalRules(local);
  } catch (error) {
    if (error instanceof LocalRuleProblem) throw new ConfigProblem(file, [`localRules: ${error.message}`]);
    throw error;
  }
}
