import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import type { ServiceCategory } from '../../schema/index.js';
import { cite, essexLmcsBriefing2010 } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

const FIELDS = ['service_category', 'start_date', 'end_date', 'extension_end'] as const;

type Contract = RuleRecord<'contracts', (typeof FIELDS)[number]>;

const SERVICES: readonly {
  readonly message: 'noAmbulance' | 'noUrgentCare';
  readonly categories: readonly ServiceCategory[];
}[] = [
  { message: 'noAmbulance', categories: ['Ambulance'] },
  { message: 'noUrgentCare', categories: ['Acute', 'NHS111/OOH'] },
];

export default defineRule({
  id: 'SC-16',
  slug: 'emergency-services-covered',
  title: 'The contract register has contracts for ambulance and for other emergency services',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'consortia will be responsible for ensuring the provision of comprehensive emergency services for any person in their area',
    ),
  ],
  why: 'A CCG sees to emergency services for everybody in its area. A register that has none of a kind is usually not complete: contracts led by another CCG are easily left out.',
  messages: {
    noAmbulance: {
      severity: 'info',
      text: 'Of the contracts in force on {on}, {count} in all, none is in the category Ambulance. Since 1 April 2013 the CCG has had to see to emergency services for its area.',
      remedy: 'Add the contract, also where another CCG leads on it, or correct its category.',
    },
    noUrgentCare: {
      severity: 'info',
      text: 'Of the contracts in force on {on}, {count} in all, none is in the category Acute or NHS111/OOH. Since 1 April 2013 the CCG has had to see to emergency services for its area.',
      remedy: 'Add the contracts, also where another CCG leads on them, or correct their categories.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { contracts: ['service_category'] },
      uses: { contracts: ['start_date', 'end_date', 'extension_end', 'commissioner_type'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const { contracts } = context.tables;
        const on = context.judgementDate!;
        // A contract led by another CCG serves this one too; one of NHS England or a council is another service.
        const held = contracts.records.filter(
          ({ commissioner_type: type }) => type !== 'NHS England' && type !== 'Local authority',
        );
        if (held.length === 0) context.cannotJudge('not-applicable', 'the register has no contract of a CCG');
        const live = held.filter((contract) => lostField(contract) === undefined && isLive(contract, on));
        const missing = SERVICES.filter(
          ({ categories }) =>
            !live.some(
              ({ service_category: category }) => category !== null && categories.includes(category),
            ),
        );
        if (missing.length === 0) return;
        const lost = held.filter((contract) => lostField(contract) !== undefined);
        if (lost.length > 0) {
          const isFormula = lost.every(
            (contract) => contract.state(lostField(contract)!) === 'not-calculated',
          );
          context.cannotJudge(
            isFormula ? 'not-calculated' : 'unreadable',
            `a contract that is missing may be one of those of which a cell could not be read: ${lost.length}`,
            lost.map((contract) => contract.at(lostField(contract)!)),
          );
        }
        const blank = live.filter(({ service_category: category }) => category === null);
        if (blank.length > 0)
          context.cannotJudge(
            'blank',
            `${blank.length} of the contracts in force have no service category`,
            blank.map((contract) => contract.at('service_category')),
          );
        for (const { message } of missing)
          context.report(message, {
            at: contracts.place,
            values: { count: show.number(live.length), on: show.date(on) },
          });
      },
    }),
  ],
});

function lostField(contract: Contract): (typeof FIELDS)[number] | undefined {
  return FIELDS.find((field) => isLost(contract.state(field)));
}

/** Blank days are open; an extension that has been granted counts. */
function isLive({ start_date: start, end_date: end, extension_end: extended }: Contract, on: Day): boolean {
  return (
    (start === null || start <= on) && (end === null || end >= on || (extended !== null && extended >= on))
  );
}
