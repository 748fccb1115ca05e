import { aqpFewestServices } from '../../parameters/index.js';
import { defineRule, show, type Place } from '../../rulekit/index.js';
import { cite, hsjAnyQualifiedProvider, lmcCommissioningGuidance, refer } from '../../sources/index.js';
import { financialYearEnd, financialYearStart } from '../../workbook/index.js';
import { isReadable, serviceName } from './set-prices.js';

export default defineRule({
  id: 'AQ-03',
  slug: 'fewest-services',
  title: 'At least three services are provided through AQP',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'Commissioners, currently PCT clusters, are required to identify a minimum of three of these services to provide via AQP.',
    ),
    refer(hsjAnyQualifiedProvider),
  ],
  why: 'The duty to open three services to any qualified provider lay on the PCT clusters of 2012/13. No minimum for CCGs was found, so for later years the number is only mentioned.',
  messages: {
    tooFewServices: {
      severity: 'error',
      text: 'The number of AQP services listed as live in {year} is {count}. In 2012/13 commissioners had to provide at least {fewest} through AQP.',
      remedy: 'List every service that was live in the year, with its dates.',
    },
    fewServices: {
      severity: 'info',
      text: 'The number of AQP services listed as live in {year} is {count}. In 2012/13 primary care trusts had to provide at least {fewest} through AQP; no such number is known for CCGs.',
      remedy: 'Nothing, if the list is complete.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { aqpServices: ['aqp_service', 'live_from'] },
      uses: { aqpServices: ['live_to'] },
      applies: {
        from: '2012-04-01',
        by: (_, { financialYear: year }) => (year === null ? null : financialYearStart(year)),
      },
      check(context) {
        const { aqpServices } = context.tables;
        const year = context.financialYear!;
        const [first, last] = [financialYearStart(year), financialYearEnd(year)];
        const dates = (['live_from', 'live_to'] as const).filter((field) => aqpServices.has(field));
        const live = new Set<string>();
        const doubtful = new Map<string, Place>();
        const listed = aqpServices.records.filter(
          (row) => isReadable(row, ['aqp_service']) && serviceName(row) !== '',
        );
        if (listed.length === 0) context.cannotJudge('not-applicable', 'no AQP service is listed');
        for (const row of listed) {
          const name = serviceName(row);
          if (!isReadable(row, dates) || row.live_from === null) doubtful.set(name, row.at('live_from'));
          else if (row.live_from <= last && (row.live_to === null || row.live_to >= first)) live.add(name);
        }
        const fewest = context.constant(aqpFewestServices);
        if (live.size >= fewest) return;
        const open = [...doubtful].filter(([name]) => !live.has(name)).map(([, place]) => place);
        if (live.size + open.length >= fewest)
          context.cannotJudge('blank', 'dates of services that would decide are not known', open);
        const isOfTrusts = context.lookUp(aqpFewestServices, last) !== null;
        context.report(isOfTrusts ? 'tooFewServices' : 'fewServices', {
          at: aqpServices.heading('aqp_service'),
          values: {
            count: show.number(live.size),
            year: show.financialYear(year),
            fewest: show.number(fewest),
          },
        });
      },
    }),
  ],
});
