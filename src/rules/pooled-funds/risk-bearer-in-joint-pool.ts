import { defineRule, show, type Place, type RecordMethods } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { isLost, leftOutNote } from '../left-out.js';
import { inWords } from './bodies.js';
import { isJoint, byPool, poolOf } from './joint-pool.js';

export default defineRule({
  id: 'PF-03',
  slug: 'risk-bearer-in-joint-pool',
  title: 'In a joint pooled fund each line has one body that bears its risk, within what that body pays in',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'each organisation would remain statutorily responsible for their own statutory duties',
    ),
  ],
  why: 'Joint commissioning does not merge the money of a CCG and NHS England: each stays responsible for its own, so each line needs one of the two to bear its risk.',
  messages: {
    noRiskBearer: {
      severity: 'warning',
      text: 'No body is shown as bearing the risk of {scheme} in pool {pool_ref}, planned at {planned}. Since 1 April 2015 the CCG and NHS England each answer for their own money in a joint commissioning pool.',
      remedy: 'State whether the CCG or NHS England bears the risk of the scheme.',
    },
    sharedRisk: {
      severity: 'warning',
      text: 'The risk of {scheme} in pool {pool_ref}, planned at {planned}, is shared. Since 1 April 2015 the CCG and NHS England each answer for their own money in a joint commissioning pool.',
      remedy: 'Split the scheme into a line for each body, each with the amount at that body’s risk.',
    },
    localAuthorityRisk: {
      severity: 'warning',
      text: 'A local authority bears the risk of {scheme} in pool {pool_ref}, planned at {planned}. Since 1 April 2015 a joint commissioning pool holds money of the CCG and NHS England, who answer for it.',
      remedy: 'State whether the CCG or NHS England bears the risk, or correct the arrangement of the pool.',
    },
    plannedAboveContribution: {
      severity: 'warning',
      text: 'In pool {pool_ref} the lines at the risk of {body} are planned at {planned} in all, and {body} pays in {contributed}.{note} Since 1 April 2015 the CCG and NHS England each answer for their own money in a joint commissioning pool.',
      remedy: 'Reduce the plan, show the missing contribution, or correct who bears the risk of each line.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'poolSpend',
      needs: { poolSpend: ['pool_ref', 'risk_bearer'], pools: ['pool_ref', 'arrangement'] },
      uses: { poolSpend: ['scheme', 'planned'], pools: ['start', 'end'] },
      where: (row, context) => isJoint(poolOf(row, context), context),
      applies: { from: '2015-04-01', to: '2022-06-30', ...byPool },
      check(row, context) {
        const related = [poolOf(row, context).at('arrangement')];
        if (row.risk_bearer === null) context.report('noRiskBearer', { at: 'risk_bearer', related });
        if (row.risk_bearer === 'Shared') context.report('sharedRisk', { at: 'risk_bearer', related });
        if (row.risk_bearer === 'Local authority')
          context.report('localAuthorityRisk', { at: 'risk_bearer', related });
      },
    }),
    limb.record({
      name: 'b',
      of: 'pools',
      needs: {
        pools: ['pool_ref', 'arrangement'],
        poolSpend: ['pool_ref', 'risk_bearer', 'planned'],
        poolContrib: ['pool_ref', 'contributor_type', 'amount'],
      },
      uses: { pools: ['start', 'end'] },
      where: (pool, context) =>
        isJoint(pool, context) && context.tables.poolSpend.where('pool_ref', pool.pool_ref).length > 0,
      applies: {
        from: '2015-04-01',
        to: '2022-06-30',
        by: (pool, context) => context.rowDate(pool),
      },
      check(pool, context) {
        const { poolSpend, poolContrib } = context.tables;
        const lines = poolSpend.where('pool_ref', pool.pool_ref);
        const contributions = poolContrib.where('pool_ref', pool.pool_ref);
        const bearers = lost(lines, 'risk_bearer');
        const contributors = lost(contributions, 'contributor_type');
        const doubtful = new Set<Place>();
        for (const body of ['CCG', 'NHS England', 'Local authority'] as const) {
          const borne = lines.filter(
            (line) => !isLost(line.state('risk_bearer')) && line.risk_bearer === body,
          );
          const paying = contributions.filter(
            (row) => !isLost(row.state('contributor_type')) && row.contributor_type === body,
          );
          const planned = poolSpend.sum('planned', borne);
          const paid = poolContrib.sum('amount', paying);
          const isOver = planned.total > paid.total + context.sumTolerance(planned.count + paid.count);
          // What could not be read may add to the lower of the two, never take from the higher.
          const doubts = isOver ? [...paid.leftOut, ...contributors] : [...planned.leftOut, ...bearers];
          if (isOver && doubts.length === 0)
            context.report('plannedAboveContribution', {
              at: 'pool_ref',
              values: {
                body: show.text(inWords(body)),
                planned: show.money(planned.total),
                contributed: show.money(paid.total),
                note: leftOutNote(planned.leftOut.length + bearers.length),
              },
              related: borne.map((line) => line.at('planned')),
              discriminator: body,
            });
          for (const place of doubts) doubtful.add(place);
        }
        if (doubtful.size > 0)
          context.cannotJudge('unreadable', 'cells of the pool could not be read', [...doubtful]);
      },
    }),
  ],
});

function lost<F extends string>(rows: readonly RecordMethods<F>[], field: F): Place[] {
  return rows.filter((row) => isLost(row.state(field))).map((row) => row.at(field));
}
