import { plannedSurplusShare, planningDenominators } from '../../parameters/index.js';
import { defineRule, show, type Context, type Place } from '../../rulekit/index.js';
import { hsjBusinessRules2013, hsjPlanning2017, knowsleyPlan2016, refer } from '../../sources/index.js';
import { allocationOfYear, yearStart } from '../finance/year-tables.js';
import { BUSINESS_RULES, leastOf } from './planning.js';

export default defineRule({
  id: 'BR-02',
  slug: 'planned-surplus',
  title: 'The planned surplus is what planning guidance asks for, or the control total',
  basis: 'national-guidance',
  sources: [refer(hsjBusinessRules2013), refer(knowsleyPlan2016), refer(hsjPlanning2017)],
  why: 'NHS England plans for the country on the surplus of each CCG. A lower plan needs its agreement.',
  messages: {
    surplusBelowShare: {
      severity: 'warning',
      text: 'The planned surplus for {year} is {planned}. {share} of the revenue resource limit of {limit} would be {asked}{other}. Planning guidance has asked for this share since {since}.',
      remedy: 'Check the plan. If NHS England agreed to less, enter what it agreed to as the control total.',
    },
    notBreakingEven: {
      severity: 'warning',
      text: 'The plan for {year} does not break even in the year: the planned surplus is {planned}, after {brought} brought forward{other}. Planning guidance has asked for at least that since {since}.',
      remedy:
        'Check the plan. If NHS England agreed to a deficit, enter what it agreed to as the control total.',
    },
    belowControlTotal: {
      severity: 'warning',
      text: 'The planned surplus for {year} is {planned}, which is {shortfall} below the control total of {control}. Since 1 April 2018 CCGs have planned to reach their control total.',
      remedy: 'Check both figures against what NHS England agreed to.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { allocation: ['planned_surplus'] },
      uses: {
        allocation: ['financial_year', 'revenue_resource_limit', 'control_total', 'surplus_brought_forward'],
      },
      applies: { ...BUSINESS_RULES, by: yearStart },
      check(context) {
        const start = yearStart(null, context)!;
        const limits = allocationOfYear(context.tables.allocation, context);
        const { planned_surplus: planned, control_total: control } = limits;
        if (planned === null) return blank(limits, 'planned_surplus', context);
        if (control !== null && planned >= control) return;
        const at = 'planned_surplus';
        const values = {
          year: show.financialYear(context.financialYear!),
          planned: show.money(planned),
          since: show.date(start),
        };
        const found = context.lookUp(plannedSurplusShare, start);
        if (found === null) {
          if (control === null) return blank(limits, 'control_total', context);
          context.report('belowControlTotal', {
            at: limits.at(at),
            values: { ...values, shortfall: show.money(control - planned), control: show.money(control) },
            related: [limits.at('control_total')],
          });
          return;
        }
        const other = show.text(control === null ? '' : ', and the control total is not reached either');
        const share = found.entry.value;
        const { revenue_resource_limit: limit, surplus_brought_forward: brought } = limits;
        if (share === 0) {
          // A cumulative plan breaks even in the year where the deficit brought forward does not grow.
          if (planned >= 0) return;
          if (brought === null) return blank(limits, 'surplus_brought_forward', context);
          if (planned >= brought) return;
          context.report('notBreakingEven', {
            at: limits.at(at),
            values: { ...values, brought: show.money(brought), other },
            related: [limits.at('surplus_brought_forward')],
          });
          return;
        }
        if (limit === null) return blank(limits, 'revenue_resource_limit', context);
        context.lookUp(planningDenominators, start);
        if (planned >= leastOf(limit, share, context)) return;
        context.report('surplusBelowShare', {
          at: limits.at(at),
          values: {
            ...values,
            share: show.percentage(share),
            limit: show.money(limit),
            asked: show.money(Math.round(limit * share)),
            other,
          },
          related: [limits.at('revenue_resource_limit')],
        });
      },
    }),
  ],
});

interface Limits<F extends string> {
  at(field: F): Place;
}

function blank<F extends string>(
  limits: Limits<F>,
  field: F,
  context: Pick<Context<Record<never, never>, Record<never, never>, string, string>, 'cannotJudge'>,
): never {
  return context.cannotJudge('blank', `the ${field.replaceAll('_', ' ')} is blank`, [limits.at(field)]);
}
