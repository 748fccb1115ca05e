import { decisionRegisterFrom } from '../../parameters/index.js';
import { defineRule, type RuleRecord, type TableView } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { isLost } from '../left-out.js';
import { guidance } from './guidance.js';

const DECISION_FIELDS = ['decision_ref', 'contract_ref', 'title', 'award_to'] as const;
const CONTRACT_FIELDS = [
  'title',
  'provider_name',
  'provider_ods',
  'service_category',
  'start_date',
  'member_practice_provider',
  'procurement_ref',
  'commissioner_org',
  'commissioner_type',
] as const;

type Contract = RuleRecord<'contracts', 'contract_ref' | 'origin' | (typeof CONTRACT_FIELDS)[number]>;
type Decisions = TableView<'procurementDecisions', (typeof DECISION_FIELDS)[number]>;
type Procurements = TableView<'procurement', 'procurement_ref' | 'award_date' | 'decision_ref'> | null;

export default defineRule({
  id: 'CI-22',
  slug: 'award-has-decision',
  title: 'Every contract awarded has an entry in the register of procurement decisions',
  basis: 'statutory-guidance',
  sources: [guidance],
  why: 'An award that is missing from the register cannot be seen to have been free of conflicts of interest.',
  messages: {
    noDecision: {
      severity: 'error',
      text: 'Contract {contract_ref} with {provider_name} is shown as awarded ({origin}), and the register of procurement decisions has no entry for it. Since 1 January 2015 each award has to have one.',
      remedy:
        'Add the decision to the register, or put the reference of this contract in its entry. If the contract was extended or taken over and not awarded, correct its origin.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['contract_ref', 'origin'], procurementDecisions: [] },
      uses: {
        contracts: CONTRACT_FIELDS,
        procurementDecisions: DECISION_FIELDS,
        procurement: ['procurement_ref', 'award_date', 'decision_ref'],
        memberPractices: ['practice_ods'],
      },
      prepare(context) {
        const { procurementDecisions: decisions, procurement } = context.tables;
        const byProcurement = procurement?.has('decision_ref') === true && decisions.has('decision_ref');
        if (!decisions.has('contract_ref') && !byProcurement)
          context.cannotJudge('column-missing', 'nothing says which contract a decision is about', [
            decisions.place,
          ]);
        if (decisions.records.length === 0)
          context.cannotJudge('not-applicable', 'the register of procurement decisions has no entries', [
            decisions.place,
          ]);
        return openDecisions(decisions);
      },
      where: (contract, context) =>
        isAward(contract) &&
        !isOfMember(contract, context.tables.memberPractices) &&
        context.isThisCcg(contract),
      applies: {
        from: '2015-01-01',
        to: '2022-06-30',
        by: (contract, { tables }) => awardedOn(contract, tables.procurement),
      },
      check(contract, context, open) {
        const { procurementDecisions: decisions, procurement } = context.tables;
        const { contract_ref: ref } = contract;
        if (ref === null)
          return context.cannotJudge('blank', 'the contract has no reference', [contract.at('contract_ref')]);
        if (decisions.find('contract_ref', ref) !== null) return;
        const decisionRef = procurementOf(contract, procurement)?.decision_ref ?? null;
        if (decisions.find('decision_ref', decisionRef) !== null) return;
        if (mayBeOf(contract, open)) return;
        const lost = decisions.records.filter((decision) => isLost(decision.state('contract_ref')));
        if (lost.length > 0)
          context.cannotJudge(
            'unreadable',
            'the contract of a decision could not be read',
            lost.map((decision) => decision.at('contract_ref')),
          );
        context.constant(decisionRegisterFrom);
        context.report('noDecision', { at: 'contract_ref', related: [decisions.place] });
      },
    }),
  ],
});

/** New contracts and renewals; packages of care for single patients are bought without an entry each. */
function isAward({ origin, service_category: category }: Contract): boolean {
  if (origin !== 'New' && origin !== 'Renewal') return false;
  return category !== 'Continuing care' && category !== 'Individual placement';
}

/** Whether the provider is a member practice: PR-05 reports these. */
function isOfMember(
  contract: Contract,
  members: TableView<'memberPractices', 'practice_ods'> | null,
): boolean {
  if (contract.member_practice_provider === 'Yes') return true;
  return members?.find('practice_ods', contract.provider_ods) != null;
}

function procurementOf({ procurement_ref: ref }: Contract, procurement: Procurements) {
  return procurement?.find('procurement_ref', ref) ?? null;
}

/** Day of the award; of a contract without one, its first day. */
function awardedOn(contract: Contract, procurement: Procurements): Day | null {
  return procurementOf(contract, procurement)?.award_date ?? contract.start_date;
}

/** Titles and providers of the decisions that name no contract: one of them may be about any. */
interface OpenDecisions {
  readonly titles: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
}

function openDecisions({ records }: Decisions): OpenDecisions {
  const open = records.filter((decision) => decision.state('contract_ref') !== 'value');
  const keys = (field: 'title' | 'award_to'): Set<string> =>
    new Set(open.map((decision) => companyKey(decision.raw(field))).filter((key) => key !== ''));
  return { titles: keys('title'), providers: keys('award_to') };
}

function mayBeOf(
  { title, provider_name: provider }: Contract,
  { titles, providers }: OpenDecisions,
): boolean {
  return titles.has(companyKey(title ?? '')) || providers.has(companyKey(provider ?? ''));
}
