import { wordsForTakingNoPart } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord, type TableView } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, southernDerbyshireHwb2015 } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { guidance, since2013 } from './guidance.js';
import { isNil } from './nil-return.js';
import { personKey } from './people.js';

const INTEREST_FIELDS = [
  'person_id',
  'name',
  'interest_type',
  'organisation',
  'organisation_ods',
  'arose_on',
  'declared_on',
  'interest_from',
  'interest_to',
] as const;

type Interest = RuleRecord<'interests', (typeof INTEREST_FIELDS)[number]>;

const ASKED =
  'Since 1 April 2013 a CCG has to keep people with an interest in a provider out of the decision to award it a contract.';

export default defineRule({
  id: 'CI-02',
  slug: 'conflicted-decision-maker',
  title: 'Nobody with an interest in the provider decides on its award',
  basis: 'law',
  sources: [
    cite(essexLmcsBriefing2010, 'guarding against real or perceived conflicts of interest'),
    cite(
      southernDerbyshireHwb2015,
      'Transparency and evidence of the tight governance surrounding decision making will be very important.',
    ),
    guidance,
  ],
  why: 'A vote by somebody who gains from the award can bring the award down, and does lasting harm to trust in the CCG.',
  messages: {
    decidedOnOwnInterest: {
      severity: 'error',
      text: `{who} is shown among those who took this decision on {date}, and had on that day an interest in {organisation} ({code}), the provider that was awarded the contract. ${ASKED}`,
      remedy:
        'If they did not vote, leave them out of the decision makers and say how the conflict was managed. If they did, record a breach and take advice on the award.',
    },
    perhapsOwnInterest: {
      severity: 'info',
      text: `{who} is shown among those who took this decision on {date}, and had on that day an interest in a body of the same name as the provider that was awarded the contract, {organisation}. ${ASKED}`,
      remedy: 'Check whether it is the same body, and whether the person voted.',
    },
    listedThoughOut: {
      severity: 'info',
      text: `{who} is shown among those who took this decision on {date}, and had on that day an interest in the provider that was awarded the contract, {organisation}. How conflicts were managed is given as “{how_managed}”. ${ASKED}`,
      remedy: 'If the person did not vote, leave them out of the decision makers.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurementDecisions',
      needs: { procurementDecisions: ['decision_makers'], interests: [] },
      uses: {
        procurementDecisions: ['date', 'contract_ref', 'award_to', 'how_managed'],
        interests: INTEREST_FIELDS,
        contracts: ['contract_ref', 'provider_ods', 'provider_name'],
      },
      prepare: (context) => ({
        byPerson: interestsByPerson(context.tables.interests),
        outWords: context.constant(wordsForTakingNoPart),
      }),
      where: ({ award_to: provider, contract_ref: contract }) => provider !== null || contract !== null,
      applies: { ...since2013, by: ({ date }) => date },
      check(decision, context, { byPerson, outWords }) {
        const { date, decision_makers: makers, award_to: awardedTo, how_managed: how } = decision;
        if (makers === null)
          return context.cannotJudge('blank', 'who took the decision is blank', [
            decision.at('decision_makers'),
          ]);
        const contract = context.tables.contracts?.find('contract_ref', decision.contract_ref) ?? null;
        const code = contract?.provider_ods ?? null;
        const names = [awardedTo, contract?.provider_name ?? null].filter((name) => name !== null);
        if (code === null && names.length === 0)
          context.cannotJudge('reference-missing', 'the provider of the contract is not held', [
            decision.at('contract_ref'),
          ]);
        const providers = new Set(names.map(companyKey));
        for (const who of personsIn(makers))
          for (const interest of byPerson.get(personKey(who)) ?? []) {
            const sameCode = code !== null && interest.organisation_ods === code;
            if (!sameCode && !providers.has(companyKey(interest.organisation ?? ''))) continue;
            const since = interest.interest_from ?? interest.arose_on ?? interest.declared_on;
            if (since === null)
              return context.cannotJudge(
                'blank',
                'the register does not say since when the interest is held',
                [interest.at('interest_from')],
              );
            if (!isBetween(date!, since, interest.interest_to)) continue;
            const isOut = how !== null && outWords.some((word) => how.toLowerCase().includes(word));
            context.report(
              isOut ? 'listedThoughOut' : sameCode ? 'decidedOnOwnInterest' : 'perhapsOwnInterest',
              {
                at: 'decision_makers',
                values: {
                  who: show.text(who),
                  organisation: show.text(interest.organisation ?? names[0] ?? code ?? ''),
                  code: show.text(code ?? ''),
                },
                related: [interest.place],
                discriminator: `${personKey(who)} ${interest.organisation_ods ?? companyKey(interest.organisation ?? '')}`,
              },
            );
          }
      },
    }),
  ],
});

/** Interests other than nil returns, by the person’s reference and by their name. */
function interestsByPerson(
  interests: TableView<'interests', (typeof INTEREST_FIELDS)[number]>,
): ReadonlyMap<string, readonly Interest[]> {
  const byPerson = new Map<string, Interest[]>();
  for (const interest of interests.records) {
    if (isNil(interest)) continue;
    const keys = (['person_id', 'name'] as const)
      .filter((field) => interest.state(field) === 'value')
      .map((field) => personKey(interest.raw(field)));
    for (const key of new Set(keys)) {
      const own = byPerson.get(key);
      if (own === undefined) byPerson.set(key, [interest]);
      else own.push(interest);
    }
  }
  return byPerson;
}

/** The persons of a cell, separated by semicolons or lines; else by commas, which may also stand within a name. */
function personsIn(cell: string): string[] {
  const separator = /[;\n]/.test(cell) ? /[;\n]/ : /,|\band\b|&/;
  return cell
    .split(separator)
    .map((person) => person.trim())
    .filter((person) => person !== '');
}

function isBetween(day: Day, first: Day, last: Day | null): boolean {
  return first <= day && (last === null || last >= day);
}
