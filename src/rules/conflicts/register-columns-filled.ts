import { interestTypes } from '../../parameters/index.js';
import { defineRule, show, type Context, type RuleRecord } from '../../rulekit/index.js';
import { tables } from '../../schema/index.js';
import { guidance, judgedOn, since2016 } from './guidance.js';

/** What tells an entry from a note beneath the register or an empty line. */
const BEGUN = ['person_id', 'name', 'position', 'interest_type', 'organisation', 'nature'] as const;
const dates = { ...since2016, by: judgedOn };

type Entry = RuleRecord<'interests', (typeof BEGUN)[number]>;
type AnyContext = Pick<Context<Record<never, never>, Record<never, never>, string, never>, 'cannotJudge'>;

const ASKED = 'Since 28 June 2016 the register of interests has to give it for each interest.';

export default defineRule({
  id: 'CI-12',
  slug: 'register-columns-filled',
  title: 'Each entry in the register of interests is complete',
  basis: 'statutory-guidance',
  sources: [guidance],
  why: 'An entry without the body, the nature or the time of the interest does not show which decisions it touches.',
  messages: {
    blank: {
      severity: 'error',
      text: `{heading} is blank. ${ASKED}`,
      remedy: 'Ask the person, and fill it in. If there is no interest, give the type as Nil.',
    },
    noType: {
      severity: 'warning',
      text: `The type of interest is blank. ${ASKED} The types are: {types}.`,
      remedy: 'Choose the type from the list, or Nil where there is no interest.',
    },
    noAction: {
      severity: 'warning',
      text: `The action taken to mitigate the risk is blank. ${ASKED}`,
      remedy: 'Say what was agreed so that the interest does no harm, or that nothing is needed and why.',
    },
  },
  limbs: (limb) => [
    ...(['name', 'position'] as const).map((field, i) =>
      limb.record({
        name: 'ab'.charAt(i),
        of: 'interests',
        needs: { interests: [field] },
        uses: { interests: BEGUN },
        where: isBegun,
        applies: dates,
        check(entry, context) {
          if (entry.state(field) !== 'blank') return;
          const { heading } = tables.interests.fields[field];
          context.report('blank', { at: entry.at(field), values: { heading: show.text(heading) } });
        },
      }),
    ),
    ...(['organisation', 'nature', 'interest_from', 'direct'] as const).map((field, i) =>
      limb.record({
        name: 'cdef'.charAt(i),
        of: 'interests',
        needs: { interests: [field] },
        uses: { interests: [...BEGUN, 'arose_on'] },
        where: (entry) => isBegun(entry) && entry.interest_type !== 'Nil',
        applies: dates,
        check(entry, context) {
          if (entry.state(field) !== 'blank') return;
          if (field === 'interest_from' && entry.state('arose_on') === 'value') return;
          if (field === 'direct' && entry.interest_type === 'Indirect') return;
          stopIfPerhapsNil(entry, context);
          const { heading } = tables.interests.fields[field];
          context.report('blank', { at: entry.at(field), values: { heading: show.text(heading) } });
        },
      }),
    ),
    limb.record({
      name: 'g',
      of: 'interests',
      needs: { interests: ['interest_type'] },
      uses: { interests: BEGUN },
      where: isBegun,
      applies: dates,
      check({ interest_type: type }, context) {
        const types = context.value(interestTypes, context.judgementDate!);
        if (type === null)
          context.report('noType', { at: 'interest_type', values: { types: show.text(types.join(', ')) } });
      },
    }),
    limb.record({
      name: 'h',
      of: 'interests',
      needs: { interests: ['mitigation'] },
      uses: { interests: BEGUN },
      where: (entry) => isBegun(entry) && entry.interest_type !== 'Nil',
      applies: dates,
      check(entry, context) {
        if (entry.mitigation !== null) return;
        stopIfPerhapsNil(entry, context);
        context.report('noAction', { at: 'mitigation' });
      },
    }),
  ],
});

function isBegun(entry: Entry): boolean {
  return BEGUN.some((field) => !['blank', 'absent'].includes(entry.state(field)));
}

/** An entry without a type may be a nil return, unless it names an organisation. */
function stopIfPerhapsNil(entry: Entry, context: AnyContext): void {
  if (entry.interest_type === null && entry.state('organisation') !== 'value')
    context.cannotJudge('blank', 'without a type of interest the entry may be a nil return', [
      entry.at('interest_type'),
    ]);
}
