import { defineRule, show, type Context, type Place, type TableView } from '../../rulekit/index.js';
import { conflictsSouthLincolnshire, refer } from '../../sources/index.js';
import { isInOffice } from '../governance/primary-care-committee.js';
import { saysVacant } from '../governing-body/posts.js';
import { isLost } from '../left-out.js';
import { guidance, judgedOn, since2013 } from './guidance.js';
import { isReference, personKey } from './people.js';

type Interests = TableView<'interests', 'person_id' | 'name'>;
type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, 'noEntry' | 'noEntryByName', never>,
  'cannotJudge' | 'report'
>;

/** Who is in the register, and who of the members was looked for already. */
interface Register {
  readonly interests: Interests;
  readonly people: ReadonlySet<string>;
  readonly hasReferences: boolean;
  readonly seen: Set<string>;
}

export default defineRule({
  id: 'CI-10',
  slug: 'register-covers-members',
  title: 'Every member of the governing body and of committees is in the register of interests',
  basis: 'law',
  sources: [refer(conflictsSouthLincolnshire), guidance],
  why: 'A member who is not in the register has declared neither an interest nor that there is none.',
  messages: {
    noEntry: {
      severity: 'error',
      text: '{who} is a member on {on} and has no entry in the register of interests. Since 1 April 2013 the register has to cover the governing body, the committees and the employees.',
      remedy: 'Ask for a declaration, and add it: of the type Nil where the person has no interest.',
    },
    noEntryByName: {
      severity: 'warning',
      text: '{who} is a member on {on}, and no entry in the register of interests has this name. Since 1 April 2013 the register has to cover the governing body, the committees and the employees.',
      remedy:
        'Check whether the register spells the name otherwise. If not, ask for a declaration, and add it: of the type Nil where the person has no interest.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'governingBody',
      needs: { governingBody: [], interests: [] },
      uses: { governingBody: ['person_id', 'name', 'from', 'to'], interests: ['person_id', 'name'] },
      prepare: (context) => registerOf(context.tables.interests, context),
      where: (member, { judgementDate: on }) =>
        !saysVacant(member.raw('name')) && (on === null || isInOffice(member, on)),
      applies: { ...since2013, by: judgedOn },
      check: (member, context, register) =>
        lookFor(
          member.person_id,
          member.name,
          member.at(member.name === null ? 'person_id' : 'name'),
          context.judgementDate!,
          register,
          context,
        ),
    }),
    limb.record({
      name: 'b',
      of: 'committeeMembers',
      needs: { committeeMembers: ['person_id'], interests: [] },
      uses: {
        committeeMembers: ['committee_id', 'role', 'from', 'to'],
        committees: ['committee_id', 'type'],
        governingBody: ['person_id'],
        interests: ['person_id', 'name'],
      },
      prepare: (context) => registerOf(context.tables.interests, context),
      where(member, { judgementDate: on, tables }) {
        // Attendees are no members; on a committee shared with others are people who declare elsewhere.
        if (member.role === 'Attendee' || isShared(member.committee_id, tables.committees)) return false;
        if (saysVacant(member.raw('person_id'))) return false;
        // Limb (a) looks for the governing body.
        if (tables.governingBody?.find('person_id', member.person_id) != null) return false;
        return on === null || isInOffice(member, on);
      },
      applies: { ...since2013, by: judgedOn },
      check: (member, context, register) =>
        lookFor(member.person_id, null, member.at('person_id'), context.judgementDate!, register, context),
    }),
  ],
});

function registerOf(interests: Interests, context: AnyContext): Register {
  if (!interests.has('person_id') && !interests.has('name'))
    context.cannotJudge('column-missing', 'the register of interests names no persons', [interests.place]);
  if (interests.records.length === 0)
    context.cannotJudge('not-applicable', 'the register of interests has no entries', [interests.place]);
  const people = new Set<string>();
  let hasReferences = false;
  for (const entry of interests.records)
    for (const field of ['person_id', 'name'] as const) {
      if (entry.state(field) !== 'value') continue;
      people.add(personKey(entry.raw(field)));
      hasReferences ||= field === 'person_id' && isReference(entry.raw(field));
    }
  return { interests, people, hasReferences, seen: new Set() };
}

function lookFor(
  id: string | null,
  name: string | null,
  at: Place,
  on: number,
  register: Register,
  context: AnyContext,
): void {
  const who = name ?? id;
  if (who === null) return context.cannotJudge('blank', 'the person is not named', [at]);
  const keys = [id, name].filter((each) => each !== null).map(personKey);
  const { interests, people, hasReferences, seen } = register;
  if (keys.some((key) => people.has(key) || seen.has(key))) return;
  const lost = interests.records.flatMap((entry) =>
    (['person_id', 'name'] as const)
      .filter((field) => isLost(entry.state(field)))
      .map((field) => entry.at(field)),
  );
  if (lost.length > 0) context.cannotJudge('unreadable', 'an entry of the register could not be read', lost);
  keys.forEach((key) => seen.add(key));
  const byReference = hasReferences && id !== null && isReference(id);
  context.report(byReference ? 'noEntry' : 'noEntryByName', {
    at,
    subject: keys,
    values: { who: show.text(who), on: show.date(on) },
    related: [interests.place],
  });
}

function isShared(
  committee: string | null,
  committees: TableView<'committees', 'committee_id' | 'type'> | null,
): boolean {
  const type = committees?.find('committee_id', committee)?.type;
  return type === 'Joint committee' || type === 'Committees in common';
}
