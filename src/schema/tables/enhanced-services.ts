import { commissionerType, contractForm } from '../common-fields.js';
import { choice, date, money, text } from '../field.js';
import { defineTable } from '../table.js';

export const enhancedServices = defineTable({
  name: 'enhancedServices',
  template: 'contracts',
  sheet: 'Enhanced services',
  sheetSynonyms: ['Local services', 'Local primary care services', 'Enhanced service register'],
  record: 'enhanced service',
  title: 'Enhanced and local services',
  help: 'One row for each service and the practice or provider that gives it.',
  key: ['service_id', 'practice_or_provider'],
  periods: [['start', 'end']],
  recognisedBy: { needs: ['service_id', 'type', 'practice_or_provider'], atLeast: 5 },
  fields: {
    service_id: text({
      heading: 'Service reference',
      synonyms: ['Service ID', 'Service ref', 'Service number', 'Scheme reference'],
      help: 'Your reference of the service.',
      required: true,
    }),
    title: text({
      heading: 'Title',
      synonyms: ['Service', 'Service title', 'Service name', 'Name of service'],
      help: 'What the service is called.',
      required: true,
    }),
    type: choice({
      heading: 'Type of service',
      synonyms: ['Service type', 'Type of enhanced service', 'Enhanced service type', 'Type'],
      help: 'What kind of enhanced or local service it is.',
      required: true,
      values: [
        'DES',
        'NES',
        'Local service (former LES)',
        'Newly designed enhanced service',
        'LA public health',
      ],
      valueSynonyms: {
        'directed enhanced service': 'DES',
        'national enhanced service': 'NES',
        les: 'Local service (former LES)',
        'local enhanced service': 'Local service (former LES)',
        'local service': 'Local service (former LES)',
        'former les': 'Local service (former LES)',
        'newly designed': 'Newly designed enhanced service',
        'new enhanced service': 'Newly designed enhanced service',
        'local authority public health': 'LA public health',
        'public health les': 'LA public health',
      },
      not: ['Contract type'],
    }),
    commissioner_type: commissionerType(),
    contract_form: contractForm(),
    practice_or_provider: text({
      heading: 'Practice or provider',
      synonyms: ['Provider', 'Practice', 'Provider name', 'Practice name'],
      help: 'Name or code of the practice or provider.',
      required: true,
    }),
    start: date({
      heading: 'Start',
      synonyms: ['Start date', 'From', 'Contract start date'],
      help: 'First day of the service, as day/month/year.',
      required: true,
    }),
    end: date({
      heading: 'End',
      synonyms: ['End date', 'To', 'Contract end date'],
      help: 'Last day of the service, as day/month/year.',
    }),
    annual_value: money({
      heading: 'Annual value',
      synonyms: ['Annual contract value', 'Value', 'Value per year'],
      help: 'What the service costs in a year, in the units of the Cover.',
    }),
    lmc_consulted_on: date({
      heading: 'LMC consulted on',
      synonyms: ['LMC consulted date', 'Date LMC consulted', 'LMC consultation date'],
      help: 'The day the Local Medical Committee was consulted, as day/month/year.',
    }),
    partnership_ref: text({
      heading: 'Partnership agreement',
      synonyms: ['Partnership reference', 'Section 75 agreement', 'Section 256 agreement', 'Partnership ref'],
      help: 'Reference of the section 75 or section 256 agreement under which the CCG pays, if any.',
    }),
    procurement_ref: text({
      heading: 'Procurement reference',
      synonyms: ['Procurement ref', 'Procurement number'],
      help: 'Reference of the procurement on the Procurement sheet.',
      references: 'procurement.procurement_ref',
    }),
    contract_ref: text({
      heading: 'Contract reference',
      synonyms: ['Contract ref', 'Contract number', 'Contract no'],
      help: 'Reference of the contract on the Contracts sheet.',
      references: 'contracts.contract_ref',
    }),
  },
});
