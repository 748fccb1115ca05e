import type { Context, RecordMethods } from '../../rulekit/index.js';
import type { ServiceNature } from '../../schema/index.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'nature'
>;

/** What a procurement buys. Stops the judgement where neither its row nor a contract says it. */
export function knownNature(row: RecordMethods<'service_nature'>, context: AnyContext): ServiceNature {
  return (
    context.nature(row) ??
    context.cannotJudge('blank', 'neither the procurement nor a contract says what is bought', [
      row.at('service_nature'),
    ])
  );
}
