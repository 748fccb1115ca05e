import { ccgsBegan, ccgsEnded, lifeOfCcgCode } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, odsCcgList, refer } from '../../sources/index.js';
import { day, longDay, type Day } from '../../workbook/index.js';

export default defineRule({
  id: 'IN-11',
  slug: 'period-within-life',
  title: 'The period ends while CCGs, and this CCG’s code, were in being',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'GP consortia to be fully operational, with real budgets and holding contracts with providers.',
    ),
    refer(odsCcgList),
  ],
  why: 'The period end decides by which law a workbook is judged: a wrong year is judged by the wrong one.',
  messages: {
    noCcgs: {
      severity: 'error',
      text: 'The period ends on {period_end}. There were clinical commissioning groups from {began} to {ended} only.',
      remedy: 'Correct the period end on the Cover.',
    },
    codeNotOpen: {
      severity: 'warning',
      text: 'The period ends on {period_end}. The CCG code {ccg_ods} was open {life}.',
      remedy:
        'Correct the period end or the code. After a merger use the code of the new CCG from its first day, and give the codes of those before it as predecessors.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'org',
      needs: { org: ['period_end'] },
      check(cover, context) {
        const { period_end: end } = cover;
        if (end === null)
          return context.cannotJudge('blank', 'the period end is blank', [cover.at('period_end')]);
        const [began, ended] = [day(context.constant(ccgsBegan)), day(context.constant(ccgsEnded))];
        if (end < began || end > ended)
          context.report('noCcgs', {
            at: 'period_end',
            values: { began: show.date(began), ended: show.date(ended) },
          });
      },
    }),
    limb.record({
      name: 'b',
      of: 'org',
      needs: { org: ['period_end', 'ccg_ods'] },
      uses: { org: ['predecessor_ods'] },
      // Outside the life of all CCGs limb (a) reports.
      applies: { from: '2013-04-01', to: '2022-06-30', by: ({ period_end: end }) => end },
      check(cover, context) {
        const { period_end: end, ccg_ods: code, predecessor_ods: predecessors } = cover;
        if (code === null)
          return context.cannotJudge('blank', 'the CCG code is blank', [cover.at('ccg_ods')]);
        const life = lifeOfCcgCode(code, end!);
        if (life === null)
          return context.cannotJudge('reference-missing', 'the CCG code is not on the national list', [
            cover.at('ccg_ods'),
          ]);
        if (isOpen(code, end!)) return;
        // A new CCG may report a period of those that it was made of.
        const before = (predecessors ?? '').toUpperCase().match(/[A-Z0-9]+/g) ?? [];
        if (before.some((each) => isOpen(each, end!))) return;
        const from = `from ${longDay(life.opened)}`;
        context.report('codeNotOpen', {
          at: 'period_end',
          values: {
            life: show.text(life.closed === null ? `${from} on` : `${from} to ${longDay(life.closed)} only`),
          },
          parameters: [life.found],
          related: [cover.at('ccg_ods')],
        });
      },
    }),
  ],
});

function isOpen(code: string, on: Day): boolean {
  const life = lifeOfCcgCode(code, on);
  return life !== null && on >= life.opened && (life.closed === null || on <= life.closed);
}
