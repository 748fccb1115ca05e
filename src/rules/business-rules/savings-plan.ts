import { figureTolerance, unidentifiedSavingsWords } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { hsjBusinessRules2013, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { verdictsOn } from '../integrity/verdicts.js';
import { cannotSum } from '../left-out.js';
import { holdsWords } from '../scope/words-in-title.js';
import { BUSINESS_RULES } from './planning.js';

export default defineRule({
  id: 'BR-05',
  slug: 'savings-plan',
  title: 'The savings plan is the sum of its schemes, shows what is unidentified and explains shortfalls',
  basis: 'national-guidance',
  sources: [refer(hsjBusinessRules2013)],
  why: 'Budgets are set net of savings. A plan that no scheme stands behind is an overspend waiting to be reported.',
  messages: {
    planIsNotTheSum: {
      severity: 'warning',
      text: 'The total of the savings plan is {figure}. Of the sums of schemes that it could be, the nearest is {nearest}, of {count} schemes. Since 1 April 2013 the plan and its schemes are to agree.',
      remedy:
        'Correct the total, or add the scheme that is missing. Show savings without a scheme as unidentified.',
    },
    unidentifiedNotShown: {
      severity: 'info',
      text: 'By its name, “{title}” of {plan_annual} has no scheme behind it yet, and its status is {status}. Since 1 April 2013 plans are to show what is unidentified.',
      remedy: 'Enter Unidentified as its status, or name the scheme.',
    },
    shortfallUnexplained: {
      severity: 'warning',
      text: 'The forecast saving of “{title}” is {forecast} against a plan of {plan_annual}, {shortfall} below it, and no reason is given. Since 1 April 2013 a forecast below plan is to be explained.',
      remedy: 'Give the reason for the shortfall and what is done about it.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'qipp',
      rows: 'totals',
      needs: { qipp: ['plan_annual'] },
      applies: { ...BUSINESS_RULES, by: yearStart },
      prepare: (context) =>
        verdictsOn(context.tables.qipp, ['plan_annual'], (count) => context.sumTolerance(count)),
      check(total, context, verdicts) {
        const verdict = verdicts.get(total.index)!.get('plan_annual')!;
        switch (verdict.kind) {
          case 'adds-up':
            return;
          case 'lost':
            return cannotSum(verdict.places, context.tables.qipp, context);
          case 'differs':
            context.report('planIsNotTheSum', {
              at: 'plan_annual',
              values: {
                figure: show.money(verdict.figure),
                nearest: show.money(verdict.nearest),
                count: show.number(verdict.count),
              },
            });
            return;
          case 'nothing-above':
            return context.cannotJudge('not-applicable', 'no scheme stands above the total', [total.place]);
          case 'blank':
            return context.cannotJudge('blank', 'the total has no figure', [total.place]);
        }
      },
    }),
    limb.record({
      name: 'b',
      of: 'qipp',
      needs: { qipp: ['title', 'status'] },
      uses: { qipp: ['plan_annual'] },
      applies: { ...BUSINESS_RULES, by: yearStart },
      check(scheme, context) {
        if (scheme.plan_annual === 0 || !holdsWords(scheme.title, context.constant(unidentifiedSavingsWords)))
          return;
        if (scheme.status === null)
          return context.cannotJudge('blank', 'the status is blank', [scheme.at('status')]);
        if (scheme.status !== 'Unidentified')
          context.report('unidentifiedNotShown', { at: 'status', related: [scheme.at('title')] });
      },
    }),
    limb.record({
      name: 'c',
      of: 'qipp',
      needs: { qipp: ['plan_annual', 'forecast', 'explanation'] },
      uses: { qipp: ['title'] },
      applies: { ...BUSINESS_RULES, by: yearStart },
      check(scheme, context) {
        const { plan_annual: plan, forecast } = scheme;
        if (plan === null || forecast === null)
          return context.cannotJudge('blank', 'the plan or the forecast is blank', [
            scheme.at(plan === null ? 'plan_annual' : 'forecast'),
          ]);
        const shortfall = plan - forecast;
        if (shortfall <= context.constant(figureTolerance) * context.unit || scheme.explanation !== null)
          return;
        context.report('shortfallUnexplained', {
          at: 'explanation',
          values: { shortfall: show.money(shortfall) },
          related: [scheme.at('forecast')],
        });
      },
    }),
  ],
});
