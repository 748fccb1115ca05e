import { financialYear, integer, money, text } from '../field.js';
import { defineTable } from '../table.js';

export const allocation = defineTable({
  name: 'allocation',
  template: 'finance',
  sheet: 'Allocation',
  sheetSynonyms: ['Allocations', 'Resource limit', 'Revenue resource limit', 'RRL'],
  record: 'allocation',
  title: 'Allocations and limits',
  help: 'What NHS England notified for the financial year, and the CCG’s plan against it.',
  shapes: ['form', 'list'],
  key: ['financial_year'],
  recognisedBy: { needs: ['revenue_resource_limit', 'running_cost_allowance'], atLeast: 4 },
  fields: {
    financial_year: financialYear({
      heading: 'Financial year',
      synonyms: ['Year', 'FY'],
      help: 'The year of the allocation, such as 2015/16.',
      required: true,
    }),
    revenue_resource_limit: money({
      heading: 'Revenue resource limit',
      synonyms: [
        'RRL',
        'Total revenue resource limit',
        'Total allocation',
        'Total resource limit',
        'Resource limit',
      ],
      help: 'The whole notified limit: programme, running costs, delegated, and surplus brought forward where notified.',
      required: true,
    }),
    capital_resource_limit: money({
      heading: 'Capital resource limit',
      synonyms: ['CRL', 'Capital limit', 'Capital allocation'],
      help: 'The notified limit on capital spending; 0 where there is none.',
    }),
    programme_allocation: money({
      heading: 'Programme allocation',
      synonyms: ['Core allocation', 'Programme baseline', 'Programme', 'CCG programme allocation'],
      help: 'The allocation for commissioning services, without running costs and delegated primary care.',
      required: true,
    }),
    running_cost_allowance: money({
      heading: 'Running cost allowance',
      synonyms: [
        'RCA',
        'Running costs',
        'Running costs allowance',
        'Running cost allocation',
        'Admin allocation',
      ],
      help: 'The most that the CCG may spend on running itself.',
      required: true,
    }),
    delegated_primary_medical: money({
      heading: 'Delegated primary medical allocation',
      synonyms: [
        'Delegated primary medical',
        'Delegated primary care',
        'Delegated primary care allocation',
        'Delegated co-commissioning',
        'Primary care co-commissioning',
        'Primary medical care allocation',
      ],
      help: 'The allocation for delegated primary medical services; 0 before delegation.',
    }),
    surplus_brought_forward: money({
      heading: 'Surplus brought forward',
      synonyms: ['Surplus b/f', 'Cumulative surplus brought forward', 'Historic surplus'],
      help: 'Surplus of earlier years that the limit includes; a deficit is negative.',
    }),
    planned_surplus: money({
      heading: 'Planned surplus',
      synonyms: [
        'Planned surplus/(deficit)',
        'Planned cumulative surplus',
        'Surplus planned',
        'Planned year-end surplus',
      ],
      help: 'Surplus planned for the year end; cumulative where the limit includes surplus brought forward. A deficit is negative.',
    }),
    prior_year_outturn: money({
      heading: 'Prior year outturn',
      synonyms: ['Previous year outturn', 'Last year’s outturn'],
      help: 'Surplus with which the year before ended; a deficit is negative.',
    }),
    control_total: money({
      heading: 'Control total',
      synonyms: ['Agreed control total', 'Financial control total'],
      help: 'The surplus or deficit agreed with NHS England for the year.',
    }),
    cash_limit: money({
      heading: 'Cash limit',
      synonyms: ['Maximum cash drawdown', 'MCD', 'Cash drawdown limit'],
      help: 'The most cash that the CCG may draw down in the year.',
    }),
    population: integer({
      heading: 'Population',
      synonyms: ['Registered population', 'Registered patients', 'Allocation population'],
      help: 'Number of people that the allocation is made for.',
    }),
    recurrent_allocation: money({
      heading: 'Recurrent allocation',
      synonyms: ['Recurrent resource limit', 'Recurrent', 'Total recurrent allocation'],
      help: 'The part of the limit that recurs every year.',
      required: true,
      not: ['Non-recurrent allocation', 'Non-recurrent'],
    }),
    quality_premium: money({
      heading: 'Quality premium',
      synonyms: ['Quality premium received', 'Quality premium payment'],
      help: 'Quality premium received in the year, for what was achieved the year before.',
    }),
    underlying_position: money({
      heading: 'Underlying position',
      synonyms: ['Underlying surplus', 'Underlying surplus/(deficit)', 'Underlying recurrent position'],
      help: 'Surplus that is left when everything non-recurrent is taken out; a deficit is negative.',
    }),
    source_ref: text({
      heading: 'Source',
      synonyms: ['Source reference', 'Allocation letter', 'Notification reference'],
      help: 'Where the figures were notified: the letter or schedule and its date.',
    }),
  },
});
