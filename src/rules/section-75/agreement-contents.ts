import { section75Contents } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { refer, section75Regulations } from '../../sources/index.js';
import { isSection75, LIFE_OF_CCGS } from './agreement-pools.js';

/** Columns of the check-list, in the order of the regulation; what comes first there, writing, has none. */
const CONTENTS = [
  'aims_outcomes',
  'contributions_variation',
  'functions_covered',
  'persons_services',
  'resources',
  'review_termination',
  'fund_management',
] as const;

export default defineRule({
  id: 'S75-01',
  slug: 'agreement-contents',
  title: 'A section 75 agreement states all that the regulations ask for',
  basis: 'law',
  sources: [refer(section75Regulations)],
  why: 'Regulation 7(3) of SI 2000/617 lists what an agreement for a pooled fund must state. One that leaves a part out does not meet it.',
  messages: {
    contentMissing: {
      severity: 'error',
      text: 'The section 75 agreement of pool {pool_ref} does not state {content}: the check-list says No. Regulation 7(3) of SI 2000/617 has asked for it of every CCG’s pooled fund since 1 April 2013.',
      remedy: 'Have the agreement varied so that it states this. If it does already, enter Yes.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'pools',
      needs: { pools: ['arrangement'] },
      uses: { pools: ['pool_ref', 'start', 'end', ...CONTENTS] },
      where: isSection75,
      applies: { ...LIFE_OF_CCGS, by: (pool, context) => context.rowDate(pool) },
      prepare(context) {
        const { pools } = context.tables;
        if (!CONTENTS.some((field) => pools.has(field)))
          context.cannotJudge('column-missing', 'no column says what the agreement states', [pools.place]);
      },
      check(pool, context) {
        const [, ...asked] = context.value(section75Contents, context.rowDate(pool)!);
        CONTENTS.forEach((field, i) => {
          if (pool[field] === 'No')
            context.report('contentMissing', { at: field, values: { content: show.text(asked[i]!) } });
        });
        const open = CONTENTS.filter((field) => pool[field] === null);
        if (open.length > 0)
          context.cannotJudge(
            'blank',
            `${open.length} of the ${CONTENTS.length} contents of the agreement are not answered`,
            open.map((field) => pool.at(field)),
          );
      },
    }),
  ],
});
