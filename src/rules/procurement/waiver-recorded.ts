import { quotationsFrom, tenderOver, waiverReportMonths } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { ccgWaiverForm, refer } from '../../sources/index.js';
import { addMonths } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { commencedOrJudged } from './dates.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' } as const;

export default defineRule({
  id: 'PR-19',
  slug: 'waiver-recorded',
  title: 'Each single tender has a waiver, which is reported to the audit committee',
  basis: 'local',
  sources: [refer(ccgWaiverForm)],
  why: 'A CCG’s own rules ask for several quotations or a tender. Asking one supplier only is a waiver of them, which somebody approves and the audit committee sees.',
  messages: {
    noWaiver: {
      severity: 'error',
      text: 'Procurement {procurement_ref} is worth {value} and went to a single tender, and the register of waivers has none for it. Since 1 April 2013 CCGs’ own rules ask for quotations (here from {quotations}) or a tender (here over {tender}), unless that is waived.',
      remedy: 'Record the waiver with the reference of the procurement, or correct the route.',
    },
    notReported: {
      severity: 'warning',
      text: 'The waiver {waiver_ref} was approved on {approved_on}, more than {months} months before {on}, and is not shown as reported to the audit committee.',
      remedy: 'Enter the day of the audit committee that saw it, or report it to the next.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'procurement',
      needs: { procurement: ['procurement_ref', 'route', 'est_value'], waivers: ['procurement_ref'] },
      uses: {
        procurement: ['service_nature', 'route_justification', 'advert_date', 'award_date'],
        waivers: ['waiver_ref', 'supplier'],
        contracts: ['procurement_ref', 'provider_name'],
      },
      where: (row, context) => row.route === 'Single tender' && context.nature(row) !== 'Excluded',
      applies: { ...LIFE_OF_CCGS, by: commencedOrJudged },
      // Suppliers of waivers that do not name their procurement.
      prepare: ({ tables: { waivers } }) =>
        new Set(
          waivers.records
            .filter((waiver) => waiver.state('procurement_ref') !== 'value')
            .map((waiver) => companyKey(waiver.raw('supplier'))),
        ),
      check(row, context, unnamed) {
        const { waivers, contracts } = context.tables;
        const on = commencedOrJudged(row, context)!;
        const quotations = context.value(quotationsFrom, on);
        const tender = context.value(tenderOver, on);
        if (row.est_value === null)
          return context.cannotJudge('blank', 'the estimated value is blank', [row.at('est_value')]);
        if (row.est_value < quotations) return;
        if (row.procurement_ref === null)
          return context.cannotJudge('blank', 'the reference is blank', [row.at('procurement_ref')]);
        if (waivers.find('procurement_ref', row.procurement_ref) !== null) return;
        const words = (row.route_justification ?? '').split(/[\s,;:.()]+/).filter((word) => word !== '');
        if (words.some((word) => waivers.find('waiver_ref', word) !== null)) return;
        const providers = (contracts?.where('procurement_ref', row.procurement_ref) ?? [])
          .map((contract) => companyKey(contract.provider_name ?? ''))
          .filter((name) => name !== '');
        if (providers.some((name) => unnamed.has(name))) return;
        if (unnamed.has('') || (unnamed.size > 0 && providers.length === 0))
          return context.cannotJudge(
            'reference-missing',
            'a waiver does not say which procurement it is for',
          );
        context.report('noWaiver', {
          at: 'route',
          values: {
            value: show.money(row.est_value, row.at('est_value')),
            quotations: show.money(quotations),
            tender: show.money(tender),
          },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'waivers',
      needs: { waivers: ['approved_on', 'reported_to_audit_committee_on'] },
      uses: { waivers: ['waiver_ref'] },
      applies: { ...LIFE_OF_CCGS, by: (waiver) => waiver.approved_on },
      check(waiver, context) {
        if (waiver.reported_to_audit_committee_on !== null) return;
        const on = context.judgementDate;
        if (on === null)
          return context.cannotJudge('date-unknown', 'no day on which a missing report is judged');
        const months = context.constant(waiverReportMonths);
        if (addMonths(waiver.approved_on!, months) < on)
          context.report('notReported', {
            at: 'reported_to_audit_committee_on',
            values: { months: show.number(months), on: show.date(on) },
          });
      },
    }),
  ],
});
