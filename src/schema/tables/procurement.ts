import { serviceNature } from '../common-fields.js';
import { choice, date, money, percentage, text, yesNo } from '../field.js';
import { ADVERT_SITES, ADVERT_SITE_SYNONYMS, ROUTES, ROUTE_SYNONYMS } from '../lists.js';
import { defineTable } from '../table.js';

export const procurement = defineTable({
  name: 'procurement',
  template: 'contracts',
  sheet: 'Procurement',
  sheetSynonyms: ['Procurements', 'Procurement register', 'Procurement log', 'Tenders'],
  record: 'procurement',
  title: 'Procurement register',
  help: 'One row for each decision to buy: how it was advertised, and how it was awarded.',
  key: ['procurement_ref'],
  recognisedBy: { needs: ['procurement_ref', 'est_value', 'route'], atLeast: 5 },
  fields: {
    procurement_ref: text({
      heading: 'Procurement reference',
      synonyms: ['Procurement ref', 'Procurement number', 'Tender reference', 'Project reference'],
      help: 'Your reference of the procurement, different on every row.',
      required: true,
    }),
    title: text({
      heading: 'Title',
      synonyms: ['Procurement title', 'Tender title', 'Project title', 'Project'],
      help: 'What is being bought.',
      required: true,
    }),
    service_nature: serviceNature(),
    est_value: money({
      heading: 'Estimated value',
      synonyms: [
        'Est value',
        'Estimated total value',
        'Estimated contract value',
        'Whole life value',
        'Value',
      ],
      help: 'Whole-life value with all extensions, without VAT.',
      required: true,
      not: ['Estimated annual value'],
    }),
    vat_rate: percentage({
      heading: 'VAT rate',
      synonyms: ['VAT %', 'Rate of VAT'],
      help: 'VAT on the supply, such as 20%; 0% where it is exempt. Thresholds include VAT from 1 January 2022.',
    }),
    route: choice({
      heading: 'Route',
      synonyms: [
        'Procurement route',
        'Procurement process',
        'Tendering process',
        'Procedure',
        'Procurement method',
      ],
      help: 'How the provider was, or is to be, selected.',
      required: true,
      values: ROUTES,
      valueSynonyms: ROUTE_SYNONYMS,
      open: true,
      blankOwner: 'PR-01',
    }),
    exemption_ground: text({
      heading: 'Ground of exemption',
      synonyms: ['Exemption ground', 'Exemption', 'Legal ground'],
      help: 'The regulation relied on for not advertising, such as reg 12, reg 32(2)(b) or reg 72.',
    }),
    route_justification: text({
      heading: 'Reason for the route',
      synonyms: ['Route justification', 'Justification', 'Rationale', 'Justification for route'],
      help: 'Why this route was chosen, in a sentence, or the waiver or decision that says so.',
    }),
    competition_law_considered: yesNo({
      heading: 'Competition law considered',
      synonyms: ['Competition considered'],
      help: 'Whether competition law was considered before the route was chosen.',
    }),
    only_capable_provider_evidence: text({
      heading: 'Evidence of only capable provider',
      synonyms: ['Only capable provider', 'Only capable provider evidence', 'Sole provider evidence'],
      help: 'For a single tender: where it is shown that only this provider can provide the service.',
    }),
    advert_site: choice({
      heading: 'Advertised on',
      synonyms: ['Advert site', 'Advertised in', 'Where advertised'],
      help: 'Where the opportunity was advertised.',
      values: ADVERT_SITES,
      valueSynonyms: ADVERT_SITE_SYNONYMS,
    }),
    advert_date: date({
      heading: 'Advert date',
      synonyms: ['Date advertised', 'Date of advert', 'Notice date', 'Advertised date'],
      help: 'The day the opportunity was advertised, as day/month/year.',
    }),
    notice_ref: text({
      heading: 'Contract notice',
      synonyms: [
        'Notice reference',
        'Contract notice reference',
        'Notice ref',
        'OJEU reference',
        'OJEU notice',
      ],
      help: 'Number of the contract notice in OJEU/TED or Find a Tender, or of the call for a framework.',
      not: ['Award notice'],
    }),
    award_date: date({
      heading: 'Award date',
      synonyms: ['Date of award', 'Date awarded', 'Contract award date'],
      help: 'The day the contract was awarded, as day/month/year.',
    }),
    award_notice_ref: text({
      heading: 'Award notice',
      synonyms: ['Award notice reference', 'Award notice ref', 'Contract award notice', 'Award notice link'],
      help: 'Number of the contract award notice.',
    }),
    award_notice_date: date({
      heading: 'Award notice date',
      synonyms: ['Date of award notice', 'Award notice published on'],
      help: 'The day the contract award notice was sent, as day/month/year.',
    }),
    contracts_finder_ref: text({
      heading: 'Contracts Finder reference',
      synonyms: ['Contracts Finder', 'Contracts Finder notice', 'Contracts Finder ref'],
      help: 'Number of the notice on Contracts Finder.',
    }),
    standstill_end: date({
      heading: 'Standstill ends',
      synonyms: ['Standstill end', 'End of standstill', 'Standstill end date'],
      help: 'Last day of the standstill before the contract is signed, as day/month/year.',
    }),
    decision_ref: text({
      heading: 'Decision reference',
      synonyms: ['Decision ref', 'Procurement decision', 'Procurement decision reference'],
      help: 'Reference of the decision in the register of procurement decisions.',
      references: 'procurementDecisions.decision_ref',
    }),
  },
});
