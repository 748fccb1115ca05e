import type * as z from 'zod';

/** A configuration that cannot be used: `faults` says where and why, a line each. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';

  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(`${file} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** A fault in words, after the path to it: `facts.levels[0].from: should be a date written YYYY-MM-DD`. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = pathInWords(issue.path);
  return path === '' ? issueInWords(issue) : `${path}: ${issueInWords(issue)}`;
}

/** `facts.levels[0].from`. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

export function issueInWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return `should be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'should not be empty'
        : `should be at least ${issue.minimum}`;
    case 'invalid_key':
      return issue.issues.map(issueInWords).join('; ');
    default:
      return issue.message;
  }
}
