import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { ccgRegulations2012, refer } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { governingBodyDates, POST_FIELDS, postsOn } from './posts.js';

const CONTRACT_FIELDS = [
  'provider_name',
  'provider_ods',
  'commissioner_org',
  'commissioner_type',
  'start_date',
  'end_date',
] as const;

type Contract = RuleRecord<'contracts', (typeof CONTRACT_FIELDS)[number]>;

export default defineRule({
  id: 'GB-04',
  slug: 'clinician-not-of-provider',
  title: 'The nurse and the secondary care specialist do not work for a provider of the CCG',
  basis: 'law',
  sources: [refer(ccgRegulations2012)],
  why: 'They bring a clinician’s view from outside, so nobody whom the CCG pays may employ them.',
  messages: {
    worksForProvider: {
      severity: 'warning',
      text: 'The {role} of the governing body on {on} is employed by {employer}, which has a contract with the CCG on that day. Since 1 April 2013 the nurse and the secondary care specialist may not be employed by a provider of the CCG.',
      remedy: 'Check the employer and the contract, and take advice on the appointment if both are right.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'governingBody',
      needs: { governingBody: ['role', 'employer'], contracts: ['provider_name'] },
      uses: { governingBody: POST_FIELDS, contracts: CONTRACT_FIELDS },
      where: (post, { judgementDate: on }) => {
        if (post.role !== 'Registered nurse' && post.role !== 'Secondary care specialist') return false;
        if (on === null) return true;
        const { held, doubtful } = postsOn([post], on);
        return held.length > 0 || doubtful.length > 0;
      },
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      prepare: ({ tables: { contracts } }) => contractsByProvider(contracts.records),
      check(post, context, byProvider) {
        const on = context.judgementDate!;
        const { doubtful } = postsOn([post], on);
        if (doubtful.length > 0)
          context.cannotJudge('unreadable', 'the dates of the post could not be read', doubtful);
        const { employer } = post;
        if (employer === null)
          return context.cannotJudge('blank', 'Employer is blank', [post.at('employer')]);
        const contracts = byProvider.get(companyKey(employer)) ?? [];
        const contract = contracts.find((each) => isLive(each, on) && context.isThisCcg(each));
        if (contract === undefined) return;
        context.report('worksForProvider', {
          at: 'employer',
          values: { on: show.date(on) },
          related: [contract.at('provider_name')],
        });
      },
    }),
  ],
});

/** Contracts by the name of their provider and by its code. */
function contractsByProvider(contracts: readonly Contract[]): ReadonlyMap<string, readonly Contract[]> {
  const found = new Map<string, Contract[]>();
  for (const contract of contracts)
    for (const field of ['provider_name', 'provider_ods'] as const) {
      if (contract.state(field) !== 'value') continue;
      const key = companyKey(contract[field]!);
      if (key === '') continue;
      const known = found.get(key);
      if (known === undefined) found.set(key, [contract]);
      else known.push(contract);
    }
  return found;
}

/** Whether a contract is in force on a day; a blank start is before it, a blank end after it. */
function isLive({ start_date: start, end_date: end }: Contract, on: Day): boolean {
  return (start === null || start <= on) && (end === null || end >= on);
}
