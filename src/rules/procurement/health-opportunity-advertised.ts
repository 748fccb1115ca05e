import { nhsAdvertSites } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import {
  ccgProcurementStrategy,
  lexologyNhsProcurement,
  procurementRegulations2013Record,
  refer,
} from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { commencedOn } from './dates.js';
import { knownNature } from './nature.js';
import { isCompetitive } from './routes.js';

const ASKED =
  'Since 1 April 2013 opportunities to provide NHS health care are advertised on the website kept for them';

export default defineRule({
  id: 'PR-13',
  slug: 'health-opportunity-advertised',
  title: 'A competition for health care is advertised on the NHS site of its day',
  basis: 'law',
  sources: [
    refer(procurementRegulations2013Record),
    refer(lexologyNhsProcurement),
    refer(ccgProcurementStrategy),
  ],
  why: 'A competition reaches only the providers that hear of it, so the NHS has had one site for its adverts at a time.',
  messages: {
    notAdvertised: {
      severity: 'warning',
      text: `Procurement {procurement_ref} has the route “{route}”, and no site is recorded on which it was advertised. ${ASKED}; on {on} that was {sites}.`,
      remedy: 'Enter the site of the advert.',
    },
    otherSite: {
      severity: 'warning',
      text: `Procurement {procurement_ref} was advertised on {on} on {advert_site}. ${ASKED}; on that day it was {sites}.`,
      remedy: 'Correct the site or the date, or record the notice on Contracts Finder.',
    },
    officialSiteOnly: {
      severity: 'info',
      text: `Procurement {procurement_ref} was advertised on {on} on {advert_site}. ${ASKED} as well; on that day it was {sites}.`,
      remedy: 'If it was advertised there too, record the number of that notice.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurement',
      needs: { procurement: ['route', 'advert_site'] },
      uses: {
        procurement: [
          'procurement_ref',
          'service_nature',
          'advert_date',
          'award_date',
          'contracts_finder_ref',
        ],
      },
      where: (row, context) => isCompetitive(row.route) && knownNature(row, context) === 'Health',
      applies: { from: '2013-04-01', to: '2022-06-30', by: commencedOn },
      check(row, context) {
        const on = commencedOn(row)!;
        const sites = context.value(nhsAdvertSites, on);
        const { entry } = context.lookUp(nhsAdvertSites, on)!;
        const values = { on: show.date(on), sites: show.text(sites.join(' or ')) };
        const { advert_site: site } = row;
        if (sites.includes('Contracts Finder') && row.contracts_finder_ref !== null) return;
        if (site === null || site === 'None') {
          context.report('notAdvertised', { at: 'advert_site', values });
          return;
        }
        if (sites.includes(site)) return;
        // The site changed: without the day of the advert nothing tells which was the right one.
        const isAnEarlierSite = nhsAdvertSites.values.some(
          ({ from, value }) => day(from) < day(entry.from) && value.includes(site),
        );
        if (row.advert_date === null && isAnEarlierSite)
          return context.cannotJudge('date-unknown', 'the date of the advert is blank', [
            row.at('advert_date'),
          ]);
        const isOfficial = site === 'OJEU/TED' || site === 'FTS';
        context.report(isOfficial ? 'officialSiteOnly' : 'otherSite', { at: 'advert_site', values });
      },
    }),
  ],
});
