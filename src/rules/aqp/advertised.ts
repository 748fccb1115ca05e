import { nhsAdvertSites } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { ccgProcurementStrategy, cite, lmcCommissioningGuidance, refer } from '../../sources/index.js';
import { day, type Day } from '../../workbook/index.js';
import { liveFrom } from './service-period.js';

const ASKED = 'Since April 2012 a service that any qualified provider may offer is advertised to providers.';
const DATES = ['price_from', 'live_from'] as const;
const APPLIES = { from: '2012-04-01', by: liveFrom } as const;

export default defineRule({
  id: 'AQ-05',
  slug: 'advertised',
  title: 'Each AQP service is advertised, on the site of its day',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'the service specification will be advertised on the NHS Supply2Health website',
    ),
    refer(ccgProcurementStrategy),
  ],
  why: 'Providers can only qualify for a service that they hear of. The NHS had one site for this at a time.',
  messages: {
    notAdvertised: {
      severity: 'error',
      text: `The list does not say where {aqp_service} was advertised. ${ASKED}`,
      remedy: 'Enter the site on which the service was advertised. If it was not, advertise it.',
    },
    noAdvertDate: {
      severity: 'error',
      text: `The list does not say when {aqp_service} was advertised. ${ASKED}`,
      remedy: 'Enter the day of the advert. If there was none, advertise the service.',
    },
    otherSite: {
      severity: 'warning',
      text: '{aqp_service} was advertised on {advert_date} on {advert_site}. From {since} the site for such adverts was {sites}.',
      remedy: 'Correct the site or the date, or note where else the service was advertised.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'aqpServices',
      needs: { aqpServices: ['advert_site'] },
      uses: { aqpServices: ['aqp_service', 'advert_date', ...DATES] },
      where: (row, context) => !isYetToCome(row, context),
      applies: APPLIES,
      check(row, context) {
        const { advert_site: site } = row;
        if (site === null || site === 'None') {
          context.report('notAdvertised', { at: 'advert_site' });
          return;
        }
        if (row.advert_date === null) return;
        const sites = context.value(nhsAdvertSites, row.advert_date);
        const { entry } = context.lookUp(nhsAdvertSites, row.advert_date)!;
        if (!sites.includes(site))
          context.report('otherSite', {
            at: 'advert_site',
            values: { sites: show.text(sites.join(' or ')), since: show.date(day(entry.from)) },
          });
      },
    }),
    limb.record({
      name: 'b',
      of: 'aqpServices',
      needs: { aqpServices: ['advert_date'] },
      uses: { aqpServices: ['aqp_service', 'advert_site', ...DATES] },
      // Without a site there was no advert, and limb a says so.
      where: (row, context) =>
        !isYetToCome(row, context) &&
        (row.state('advert_site') === 'absent' || (row.advert_site !== null && row.advert_site !== 'None')),
      applies: APPLIES,
      check(row, context) {
        if (row.advert_date === null) context.report('noAdvertDate', { at: 'advert_date' });
      },
    }),
  ],
});

/** A service that is only planned may be advertised later. */
function isYetToCome(
  { live_from: first }: { readonly live_from: Day | null },
  { judgementDate: on }: { readonly judgementDate: Day | null },
): boolean {
  return first !== null && on !== null && first > on;
}
