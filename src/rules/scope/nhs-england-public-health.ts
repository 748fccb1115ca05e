import { excludedService, screeningTitleWords } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import type { ServiceCategory } from '../../schema/index.js';
import {
  cite,
  localGovernmentChildrensPublicHealth,
  refer,
  securingExcellence2012,
} from '../../sources/index.js';
import { day, financialYearEnd } from '../../workbook/index.js';
import { inWords } from '../pooled-funds/bodies.js';
import { commissionerColumn } from './commissioner-column.js';
import { FIGURES, isNil } from './no-money.js';
import { agreementOf } from './public-health-fault.js';
import { holdsAny } from './words-in-title.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

/** The other categories that are not a CCG's belong to SC-01, SC-02 and SC-04. */
const OWN: ReadonlySet<ServiceCategory> = new Set(['Screening/immunisation', 'Children 0-5 public health']);

export default defineRule({
  id: 'SC-05',
  slug: 'nhs-england-public-health',
  title: 'Screening, immunisation and public health of small children are not commissioned by the CCG',
  basis: 'law',
  sources: [
    cite(
      securingExcellence2012,
      'those public health services commissioned by the NHSCB (i.e. screening, vaccinations, child health for 0-5 year olds and public health for people in prisons)',
    ),
    refer(localGovernmentChildrensPublicHealth),
  ],
  why: 'NHS England commissions screening and vaccination programmes. Public health of children from birth to five was its task until October 2015 and is the councils’ since. A CCG’s money on them is outside its functions, or the line has the wrong category.',
  messages: {
    publicHealth: {
      severity: 'error',
      text: 'The CCG is shown as paying for services of the category {service_category} on {on}. Since {since} these are for {commissioner} to commission, and at no time for a CCG.',
      remedy:
        'Correct the category if the services are of another kind. If it is right, name the body that commissions them and take the CCG’s money out.',
    },
    publicHealthUnderPartnership: {
      severity: 'warning',
      text: 'The CCG is shown as paying on {on}, under the agreement {partnership_ref}, for services of the category {service_category}. Since {since} these are for {commissioner} to commission, and at no time for a CCG.',
      remedy: 'Check that the agreement covers these services, and correct the category or the commissioner.',
    },
    guessedFromTitle: {
      severity: 'info',
      text: 'The contract has no service category, and its title, {title}, suggests public health services that have not been a CCG’s to commission since 1 April 2013.',
      remedy: 'Choose the service category of the contract.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'contracts',
      needs: { contracts: ['service_category'] },
      uses: { contracts: ['title', 'partnership_ref', 'commissioner_org', 'commissioner_type'] },
      applies: { ...LIFE_OF_CCGS, by: (contract, context) => context.rowDate(contract) },
      prepare: (context) => commissionerColumn(context, 'commissioner_org'),
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context) {
        const { service_category: category } = contract;
        const at = 'service_category';
        if (category === null) {
          if (!holdsAny(contract.title, context.constant(screeningTitleWords)))
            context.cannotJudge('blank', 'Service category is blank', [contract.at(at)]);
          context.report('guessedFromTitle', { at, yieldsTo: 'SC-02' });
          return;
        }
        if (!OWN.has(category)) return;
        const on = context.rowDate(contract)!;
        const found = context.lookUp(excludedService, on, { serviceCategory: category })!;
        const { reference } = agreementOf(contract);
        context.report(reference === null ? 'publicHealth' : 'publicHealthUnderPartnership', {
          at,
          values: {
            on: show.date(on),
            since: show.date(day(found.entry.from)),
            commissioner: show.text(inWords(found.entry.value)),
          },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'budget',
      needs: { budget: ['service_category'] },
      uses: { budget: FIGURES },
      applies: {
        ...LIFE_OF_CCGS,
        by: (_, { financialYear }) => (financialYear === null ? null : financialYearEnd(financialYear)),
      },
      where: ({ service_category: category }) => category !== null,
      check(line, context) {
        const category = line.service_category!;
        if (!OWN.has(category) || isNil(line)) return;
        const on = financialYearEnd(context.financialYear!);
        const found = context.lookUp(excludedService, on, { serviceCategory: category })!;
        context.report('publicHealth', {
          at: 'service_category',
          values: {
            on: show.date(on),
            since: show.date(day(found.entry.from)),
            commissioner: show.text(inWords(found.entry.value)),
          },
        });
      },
    }),
  ],
});
