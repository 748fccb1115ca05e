import {
  contractsFinderAwardDays,
  contractsFinderThreshold,
  goodsAndServicesThreshold,
} from '../../parameters/index.js';
import { defineRule, show, type Context, type Operand, type RuleRecord } from '../../rulekit/index.js';
import { refer, regulation109Notes } from '../../sources/index.js';
import { commencedOn } from './dates.js';
import { knownNature } from './nature.js';
import { isCompetitive, isDirectAward } from './routes.js';
import { comparable } from './threshold.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'lookUp' | 'value'
>;
type Row = RuleRecord<'procurement', 'est_value' | 'vat_rate' | 'advert_date' | 'award_date'>;

const WORTH =
  'Procurement {procurement_ref}, which is not for health care, is worth {value}. From 1 April 2015, from {threshold} up to the procurement threshold of {upper},';
const APPLIES = { from: '2015-04-01', to: '2022-06-30', by: commencedOn } as const;
const COMMON = ['procurement_ref', 'service_nature', 'vat_rate', 'advert_date', 'award_date'] as const;

export default defineRule({
  id: 'PR-18',
  slug: 'contracts-finder',
  title: 'Contracts for goods and services other than health care are published on Contracts Finder',
  basis: 'law',
  sources: [refer(regulation109Notes)],
  why: 'Small suppliers find public contracts on Contracts Finder. What is advertised anywhere is to stand there too, and so are awards.',
  messages: {
    notOnContractsFinder: {
      severity: 'error',
      text: `${WORTH} a contract that is advertised is published on Contracts Finder as well, and no notice there is recorded.`,
      remedy: 'Record the number of the notice on Contracts Finder.',
    },
    noticeNotNumbered: {
      severity: 'warning',
      text: `${WORTH} a contract that is advertised is published on Contracts Finder. It is said to have been, and the number of the notice is not recorded.`,
      remedy: 'Record the number of the notice on Contracts Finder.',
    },
    awardNotPublished: {
      severity: 'error',
      text: `${WORTH} an award is published on Contracts Finder. The award was on {award_date}, and nothing shows that it was published.`,
      remedy: 'Publish the award, or record the number of the notice.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'procurement',
      needs: { procurement: ['est_value', 'contracts_finder_ref'] },
      uses: { procurement: [...COMMON, 'route', 'advert_site'] },
      // A call-off is not advertised: the framework was.
      where: (row, context) =>
        row.route !== 'Framework' && isAdvertised(row) && knownNature(row, context) === 'Non-health',
      applies: APPLIES,
      check(row, context) {
        const values = thresholdReached(row, context);
        if (values === null || row.contracts_finder_ref !== null) return;
        const isThere = row.advert_site === 'Contracts Finder';
        context.report(isThere ? 'noticeNotNumbered' : 'notOnContractsFinder', {
          at: 'contracts_finder_ref',
          values,
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'procurement',
      needs: { procurement: ['est_value', 'route', 'award_date', 'contracts_finder_ref'] },
      uses: {
        procurement: [...COMMON, 'advert_site', 'award_notice_ref', 'award_notice_date'],
        contracts: ['procurement_ref', 'published_on'],
      },
      // A missing notice of what was advertised is for limb a to report.
      where: (row, context) =>
        (isCompetitive(row.route) || isDirectAward(row.route) || row.route === 'Quotations') &&
        row.award_date !== null &&
        !isAdvertised(row) &&
        knownNature(row, context) === 'Non-health',
      applies: APPLIES,
      check(row, context) {
        const values = thresholdReached(row, context);
        if (values === null) return;
        if (
          [row.contracts_finder_ref, row.award_notice_ref, row.award_notice_date].some(
            (held) => held !== null,
          )
        )
          return;
        const contracts = context.tables.contracts?.where('procurement_ref', row.procurement_ref) ?? [];
        if (contracts.some((contract) => contract.published_on !== null)) return;
        const today = context.judgementDate;
        if (today === null)
          return context.cannotJudge('date-unknown', 'no day on which a missing publication is judged');
        if (row.award_date! + context.constant(contractsFinderAwardDays) < today)
          context.report('awardNotPublished', { at: 'contracts_finder_ref', values });
      },
    }),
  ],
});

/**
 * The figures for the message where the value reaches the threshold of Contracts Finder, else null; null also from
 * the procurement threshold on, where PR-10 asks for more.
 */
function thresholdReached(row: Row, context: AnyContext): Readonly<Record<string, Operand>> | null {
  if (row.est_value === null)
    return context.cannotJudge('blank', 'the estimated value is blank', [row.at('est_value')]);
  const on = commencedOn(row)!;
  const threshold = context.value(contractsFinderThreshold, on);
  if (row.est_value < threshold) return null;
  const upper = context.value(goodsAndServicesThreshold, on);
  const { entry } = context.lookUp(goodsAndServicesThreshold, on)!;
  if (comparable(row.est_value, row, entry, on, context).least >= upper) return null;
  return {
    value: show.money(row.est_value, row.at('est_value')),
    threshold: show.money(threshold),
    upper: show.money(upper),
  };
}

/** A day alone may be that on which chosen suppliers were asked for quotations: no advert, unless it is a competition. */
function isAdvertised(row: RuleRecord<'procurement', 'advert_date' | 'advert_site' | 'route'>): boolean {
  const isOnSite = row.advert_site !== null && row.advert_site !== 'None';
  return isOnSite || (row.advert_date !== null && isCompetitive(row.route));
}
