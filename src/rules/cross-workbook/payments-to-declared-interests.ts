import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { PRACTICE_CODE } from '../../schema/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { leftOutNote } from '../left-out.js';

type Interest = RuleRecord<
  'interests',
  | 'organisation'
  | 'organisation_ods'
  | 'interest_type'
  | 'arose_on'
  | 'interest_from'
  | 'interest_to'
  | 'person_id'
  | 'name'
>;

export default defineRule({
  id: 'XW-04',
  slug: 'payments-to-declared-interests',
  title: 'Payments to organisations in which somebody declares an interest are known',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A payment is no fault in itself. Seen beside the register of interests it shows where to look for how a conflict was handled.',
  messages: {
    paidWhereInterested: {
      severity: 'info',
      text: '{supplier} was paid {amount} in {payments} from {first} to {last}, and {people} on the register of interests declared an interest in it on those days.{note} CCGs have published both lists since 1 April 2013.',
      remedy:
        'Check in the register of procurement decisions how the interest was handled when the payments were decided on.',
    },
  },
  limbs: (limb) => [
    limb.group({
      of: 'spend25k',
      by: ['supplier'],
      needs: { spend25k: ['supplier', 'date'], interests: ['organisation', 'interest_type'] },
      uses: {
        spend25k: ['amount'],
        interests: ['organisation_ods', 'arose_on', 'interest_from', 'interest_to', 'person_id', 'name'],
      },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (payments) => payments.find(({ date }) => date !== null)?.date ?? null,
      },
      prepare: ({ tables }) => byOrganisation(tables.interests.records),
      check(payments, context, interests) {
        const declared = interests.get(companyKey(payments[0]!.supplier!)) ?? [];
        if (declared.length === 0) return;
        const dated = payments.filter(({ date }) => date !== null);
        const held = declared.filter((interest) => dated.some(({ date }) => isHeldOn(interest, date!)));
        const paid = dated.filter(({ date }) => held.some((interest) => isHeldOn(interest, date!)));
        if (paid.length === 0) return;
        const { total, leftOut } = context.tables.spend25k.sum('amount', paid);
        const days = paid.map(({ date }) => date!);
        const people = new Set(held.map(({ person_id: id, name }) => id ?? name ?? '')).size;
        context.report('paidWhereInterested', {
          at: paid[0]!.at('supplier'),
          subject: [companyKey(payments[0]!.supplier!)],
          values: {
            supplier: show.text(payments[0]!.supplier!),
            amount: show.money(total),
            payments: show.text(paid.length === 1 ? '1 payment' : `${paid.length} payments`),
            first: show.date(days.reduce((a, b) => Math.min(a, b))),
            last: show.date(days.reduce((a, b) => Math.max(a, b))),
            people: show.text(people === 1 ? '1 person' : `${people} people`),
            note: leftOutNote(leftOut.length),
          },
          related: held.map((interest) => interest.at('organisation')),
        });
      },
    }),
  ],
});

/** Interests in organisations by the name that a list of payments would give these; nil returns and practices left out. */
function byOrganisation(records: readonly Interest[]): ReadonlyMap<string, readonly Interest[]> {
  const interests = new Map<string, Interest[]>();
  for (const interest of records) {
    if (interest.state('organisation') !== 'value' || interest.state('interest_type') !== 'value') continue;
    const key = companyKey(interest.organisation!);
    if (interest.interest_type === 'Nil' || key === '' || isPractice(interest)) continue;
    interests.set(key, [...(interests.get(key) ?? []), interest]);
  }
  return interests;
}

/**
 * Whether an interest is in a GP practice. Every GP of a CCG has one, and every practice is paid each month under its
 * contract: what matters there are awards, which PR-05 and CI-02 judge.
 */
function isPractice(interest: Interest): boolean {
  return (
    interest.state('organisation_ods') === 'value' && PRACTICE_CODE.pattern.test(interest.organisation_ods!)
  );
}

/** Whether an interest is held on a day, both ends included; a day that is not given is no limit. */
function isHeldOn({ arose_on: arose, interest_from: from, interest_to: to }: Interest, on: Day): boolean {
  const start = from ?? arose;
  return (start === null || start <= on) && (to === null || to >= on);
}
