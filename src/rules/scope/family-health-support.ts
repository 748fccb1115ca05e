import { familyHealthSupportNames } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, securingExcellence2012 } from '../../sources/index.js';
import { commissionerColumn } from './commissioner-column.js';
import { holdsWords } from './words-in-title.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

export default defineRule({
  id: 'SC-14',
  slug: 'family-health-support',
  title: 'Support services for family health contractors, and their contracts, went to NHS England',
  basis: 'national-guidance',
  sources: [
    cite(
      securingExcellence2012,
      'The responsibility for the vast majority of payment and associated functions will transfer to the NHSCB',
    ),
    cite(securingExcellence2012, 'In April 2013, contracts will be transferred from PCTs to the NHSCB'),
  ],
  why: 'Payments to practices and other contractors, their registration and patients’ lists are run for NHS England. Contracts for core GP services went from primary care trusts to NHS England, not to CCGs.',
  messages: {
    supportService: {
      severity: 'warning',
      text: 'The title, {title}, names a support service for family health contractors, with the CCG as commissioner on {on}. Since 1 April 2013 NHS England has been responsible for these payments, registrations and lists.',
      remedy:
        'Name NHS England as the commissioner. If the contract is for something else, correct its title.',
    },
    coreContractFromPct: {
      severity: 'warning',
      text: 'This contract for core GP services came from a primary care trust, and the CCG is shown as its commissioner on {on}, when its level of co-commissioning was: {level}. Such contracts went to NHS England on 1 April 2013; a CCG holds them only while it has delegated commissioning.',
      remedy:
        'Name NHS England as the commissioner. If the CCG was delegated on that day, put the level and its first day on the Cover or the Delegation sheet.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'contracts',
      needs: { contracts: ['title'] },
      uses: { contracts: ['commissioner_org', 'commissioner_type'] },
      applies: { ...LIFE_OF_CCGS, by: (contract, context) => context.rowDate(contract) },
      prepare: (context) => commissionerColumn(context, 'commissioner_org'),
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context) {
        if (!holdsWords(contract.title, context.constant(familyHealthSupportNames))) return;
        context.report('supportService', {
          at: 'title',
          values: { on: show.date(context.rowDate(contract)!) },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'contracts',
      needs: { contracts: ['origin', 'service_category'] },
      uses: { contracts: ['commissioner_org', 'commissioner_type'] },
      applies: { ...LIFE_OF_CCGS, by: (contract, context) => context.rowDate(contract) },
      prepare: (context) => commissionerColumn(context, 'commissioner_org'),
      where: (contract, context) =>
        contract.origin === 'Transferred from PCT' &&
        contract.service_category === 'Core primary medical' &&
        context.isThisCcg(contract),
      check(contract, context, commissioner) {
        const on = context.rowDate(contract)!;
        const level = context.knownLevelOn(on);
        if (level === 'Delegated commissioning') return;
        context.report('coreContractFromPct', {
          at: commissioner,
          values: { on: show.date(on), level: show.text(level) },
          related: [contract.at('origin')],
          yieldsTo: 'SC-01',
        });
      },
    }),
  ],
});
