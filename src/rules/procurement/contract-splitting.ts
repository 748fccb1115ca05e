import { ccgsBegan, ccgsEnded, splittingWindow } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cheshireEastProcurement, cite, lmcCommissioningGuidance, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { leftOutNote } from '../left-out.js';
import { commissionerColumn } from '../scope/commissioner-column.js';
import { isLeftOut } from './splitting-left-out.js';
import { figuresFor, splitUnder, stopUndecided, windowsOf } from './splitting.js';

const TOGETHER =
  '{count} contracts with {provider} for {service_category} start between {first} and {last} and are worth {sum} together.{note}';

export default defineRule({
  id: 'PR-04',
  slug: 'contract-splitting',
  title: 'Contracts are not split to stay below a threshold',
  basis: 'national-guidance',
  sources: [
    refer(cheshireEastProcurement),
    cite(
      lmcCommissioningGuidance,
      'Although competition law applies, as currently, this will only be relevant where contracts are worth over £100,000.',
    ),
  ],
  why: 'Like contracts with one provider count together. Several small ones in place of a large one may keep a purchase out of the procedure that its value calls for.',
  messages: {
    splitUnderThreshold: {
      severity: 'warning',
      text: `${TOGETHER} From {since} the threshold was {figure}: each is below it. Contracts for like services that start within {months} months count together.`,
      remedy: 'Record the procurement that covered them together, or note why they are separate purchases.',
    },
    splitUnderGuidance: {
      severity: 'warning',
      text: `${TOGETHER} From {since}, according to LMC guidance, competition law is relevant to contracts over {figure}: none is over it. Contracts for like services that start within {months} months count together.`,
      remedy:
        'Record that competition law was considered for them together, or note why they are separate purchases.',
    },
  },
  limbs: (limb) => {
    const byProvider = (key: 'provider_ods' | 'provider_name') =>
      limb.group({
        of: 'contracts',
        by: [key, 'service_category'],
        smallest: 2,
        needs: { contracts: [key, 'service_category', 'start_date', 'total_value'] },
        uses: {
          contracts: [
            'provider_ods',
            'provider_name',
            'commissioner_org',
            'commissioner_type',
            'service_nature',
            'contract_form',
            'origin',
            'vat_rate',
            'procurement_ref',
          ],
          procurement: ['procurement_ref', 'route', 'notice_ref'],
        },
        prepare(context) {
          commissionerColumn(context, 'commissioner_org');
        },
        where(row, context) {
          // A provider is known by its code where there is one, else by its name.
          if ((row.provider_ods === null) !== (key === 'provider_name')) return false;
          if (!context.isThisCcg(row) || isLeftOut(row, context)) return false;
          if (row.start_date === null)
            return context.cannotJudge('date-unknown', 'the start date is blank', [row.at('start_date')]);
          const [began, ended] = [context.constant(ccgsBegan), context.constant(ccgsEnded)];
          return row.start_date >= day(began) && row.start_date <= day(ended);
        },
        check(group, context) {
          const months = context.constant(splittingWindow);
          const undecided: (typeof group)[number][] = [];
          for (const nature of new Set(group.map((row) => context.nature(row))))
            for (const window of windowsOf(
              group.filter((row) => context.nature(row) === nature),
              months,
            )) {
              const on = window[0]!.start_date!;
              const splits = figuresFor(nature, on, context).map((figure) =>
                splitUnder(figure, window, context),
              );
              const split = splits.find(({ outcome }) => outcome === 'certain');
              if (split === undefined) {
                if (splits.some(({ outcome }) => outcome === 'possible')) undecided.push(...window);
                continue;
              }
              const { contracts, sum, figure, leftOut } = split;
              const latest = contracts.at(-1)!;
              context.report(figure.isStatutory ? 'splitUnderThreshold' : 'splitUnderGuidance', {
                at: latest.at('total_value'),
                values: {
                  count: show.number(contracts.length),
                  provider: show.text(latest.provider_name ?? latest.provider_ods ?? ''),
                  service_category: show.text(latest.service_category ?? ''),
                  first: show.date(contracts[0]!.start_date!),
                  last: show.date(latest.start_date!),
                  sum: show.money(sum),
                  note: leftOutNote(leftOut),
                  figure: show.money(figure.found.entry.value),
                  since: show.date(day(figure.found.entry.from)),
                  months: show.number(months),
                },
                related: contracts.slice(0, -1).map((contract) => contract.at('total_value')),
                parameters: [figure.found],
              });
            }
          if (undecided.length > 0) stopUndecided(undecided, context);
        },
      });
    return [byProvider('provider_ods'), byProvider('provider_name')];
  },
});
