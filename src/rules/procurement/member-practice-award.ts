import { decisionRegisterFrom } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import {
  cite,
  conflictsGuidanceVersions,
  essexLmcsBriefing2010,
  lmcCommissioningGuidance,
  refer,
} from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import {
  AWARDED,
  awardedOn,
  CONTRACT_FIELDS,
  DECISION_FIELDS,
  hasDecision,
  isOfMember,
  openDecisions,
  PROCUREMENT_FIELDS,
  procurementOf,
} from '../conflicts/decision-of-contract.js';
import { isAward, memberPracticesKnown } from './member-practice.js';
import { isDirectAward } from './routes.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' } as const;
const AWARD =
  'Contract {contract_ref} with {provider_name}, a member practice or owned by one, was awarded on {on}';
const REMEDY =
  'Add the decision to the register, or put the reference of this contract in its entry. If the contract was not awarded but extended or taken over, say so under origin.';

export default defineRule({
  id: 'PR-05',
  slug: 'member-practice-award',
  title: 'An award to a member practice has a recorded decision, with its conflicts of interest',
  basis: 'statutory-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'in particular, where the CCG is commissioning services from member practices',
    ),
    cite(
      essexLmcsBriefing2010,
      'The any willing provider model will be particularly important in cases where a consortium proposes to commission services from one or more of its constituent practices.',
    ),
    refer(conflictsGuidanceVersions),
  ],
  why: 'The GPs who run a CCG also run its member practices. An award to one of them needs a record of who decided, and how conflicts were kept out.',
  messages: {
    noDecision: {
      severity: 'error',
      text: `${AWARD}, and the register of procurement decisions has no entry for it. Since 1 January 2015 each award has to have one.`,
      remedy: REMEDY,
    },
    noDecisionBefore2015: {
      severity: 'warning',
      text: `${AWARD}, and the register of procurement decisions has no entry for it. Since 1 April 2013 a CCG has to show how it kept conflicts out of such awards; the register came at the end of 2014.`,
      remedy: 'Record where the decision and its conflicts are minuted.',
    },
    noDecisionOriginUnknown: {
      severity: 'warning',
      text: `${AWARD} or began on that day, and the register of procurement decisions has no entry for it. Since 1 January 2015 each award has to have one. Nothing says whether the contract is new.`,
      remedy: REMEDY,
    },
    directAwardNotHandled: {
      severity: 'warning',
      text: `${AWARD} by the route “{route}”, and the decision does not say how conflicts of interest were managed. Since 1 April 2013 a single tender to a member practice needs that.`,
      remedy: 'Say in the entry of the decision who took it, and how conflicts were managed.',
    },
    noConflictNoted: {
      severity: 'info',
      text: `${AWARD}, and the decision notes no conflict of interest.`,
      remedy: 'Check that nobody who decided has an interest in a member practice.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'contracts',
      needs: { contracts: ['contract_ref'], procurementDecisions: [] },
      uses: {
        contracts: [...CONTRACT_FIELDS, 'origin', 'contract_form'],
        procurementDecisions: DECISION_FIELDS,
        procurement: PROCUREMENT_FIELDS,
        memberPractices: ['practice_ods'],
      },
      prepare(context) {
        memberPracticesKnown(context);
        return openDecisions(context);
      },
      where: (contract, context) =>
        isAward(contract) &&
        isOfMember(contract, context.tables.memberPractices) &&
        context.isThisCcg(contract),
      applies: {
        ...LIFE_OF_CCGS,
        by: (contract, { tables }) => awardedOn(contract, tables.procurement),
        dated: AWARDED,
      },
      check(contract, context, open) {
        if (hasDecision(contract, context, open)) return;
        const { procurement, procurementDecisions } = context.tables;
        const on = awardedOn(contract, procurement)!;
        const isKnown = contract.origin !== null || procurementOf(contract, procurement)?.award_date != null;
        const options = {
          at: 'contract_ref',
          values: { on: show.date(on) },
          related: [procurementDecisions.place],
        } as const;
        if (on < day(context.constant(decisionRegisterFrom))) context.report('noDecisionBefore2015', options);
        else context.report(isKnown ? 'noDecision' : 'noDecisionOriginUnknown', options);
      },
    }),
    limb.record({
      name: 'b',
      of: 'contracts',
      needs: {
        contracts: ['contract_ref'],
        procurementDecisions: ['contract_ref', 'conflict', 'how_managed'],
      },
      uses: {
        contracts: [...CONTRACT_FIELDS, 'origin', 'contract_form'],
        procurement: [...PROCUREMENT_FIELDS, 'route'],
        memberPractices: ['practice_ods'],
      },
      prepare: memberPracticesKnown,
      where: (contract, context) =>
        isAward(contract) &&
        isOfMember(contract, context.tables.memberPractices) &&
        context.tables.procurementDecisions.find('contract_ref', contract.contract_ref) !== null &&
        context.isThisCcg(contract),
      applies: {
        ...LIFE_OF_CCGS,
        by: (contract, { tables }) => awardedOn(contract, tables.procurement),
        dated: AWARDED,
      },
      check(contract, context) {
        const { procurementDecisions, procurement } = context.tables;
        const decision = procurementDecisions.find('contract_ref', contract.contract_ref)!;
        if (decision.how_managed !== null) return;
        const route = procurement?.find('procurement_ref', contract.procurement_ref)?.route ?? null;
        const values = {
          on: show.date(awardedOn(contract, procurement)!),
          route: show.text(route ?? ''),
        };
        if (isDirectAward(route))
          context.report('directAwardNotHandled', {
            at: decision.at('how_managed'),
            values,
            related: [contract.at('contract_ref')],
            yieldsTo: 'CI-01',
          });
        else if (decision.conflict === 'No' && route !== 'AQP')
          context.report('noConflictNoted', {
            at: decision.at('conflict'),
            values,
            related: [contract.at('contract_ref')],
          });
      },
    }),
  ],
});
