import { choice, date, money, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const procurementDecisions = defineTable({
  name: 'procurementDecisions',
  template: 'governance',
  sheet: 'Procurement decisions',
  sheetSynonyms: ['Register of procurement decisions', 'Procurement decisions register'],
  record: 'procurement decision',
  title: 'Register of procurement decisions',
  help: 'One row for each decision to buy: who took part, which conflicts there were, and how they were managed.',
  key: ['decision_ref'],
  recognisedBy: { needs: ['decision_ref', 'title', 'decision_body', 'conflict_summary'], atLeast: 6 },
  fields: {
    decision_ref: text({
      heading: 'Decision reference',
      synonyms: ['Decision ref', 'Ref no', 'Reference', 'Decision number'],
      help: 'Your reference of the decision, different on every row.',
      required: true,
    }),
    date: date({
      heading: 'Date of decision',
      synonyms: ['Date', 'Decision date', 'Date decided'],
      help: 'The day of the decision, as day/month/year.',
      required: true,
      blankOwner: 'CI-21',
    }),
    title: text({
      heading: 'Title',
      synonyms: ['Contract title', 'Service title', 'Contract/service title'],
      help: 'What was decided on.',
      required: true,
      blankOwner: 'CI-21',
    }),
    existing_or_new: choice({
      heading: 'Existing or new',
      synonyms: ['Existing contract or new procurement', 'Existing/new', 'New or existing'],
      help: 'Whether it is an existing contract or a new procurement.',
      values: ['Existing', 'New'],
      valueSynonyms: {
        'existing contract': 'Existing',
        'new procurement': 'New',
        'new contract': 'New',
      },
    }),
    procurement_type: text({
      heading: 'Procurement type',
      synonyms: ['Type of procurement', 'Procurement route'],
      help: 'By whom and how it is procured: by this CCG, jointly with partners.',
    }),
    contract_ref: text({
      heading: 'Contract reference',
      synonyms: ['Contract ref', 'Contract number', 'Contract no'],
      help: 'Reference of the contract on the Contracts sheet.',
      references: 'contracts.contract_ref',
    }),
    clinical_lead: text({
      heading: 'Clinical lead',
      synonyms: ['CCG clinical lead', 'Lead clinician'],
      help: 'Name of the CCG’s clinical lead.',
    }),
    contract_manager: text({
      heading: 'Contract manager',
      synonyms: ['CCG contract manager', 'Lead manager'],
      help: 'Name of the CCG’s contract manager.',
    }),
    decision_body: text({
      heading: 'Decision-making body',
      synonyms: [
        'Decision body',
        'Decision making process and name of decision making committee',
        'Name of decision making committee',
        'Decision making committee',
      ],
      help: 'The committee or officer that decided.',
      required: true,
      blankOwner: 'CI-21',
    }),
    decision_makers: text({
      heading: 'Decision makers',
      synonyms: ['Who was involved', 'Persons involved', 'Members involved'],
      help: 'References of the persons who decided, separated by commas.',
    }),
    conflict: yesNo({
      heading: 'Conflict of interest',
      synonyms: ['Conflict', 'Conflicts of interest', 'Any conflict'],
      help: 'Whether any conflict of interest was noted.',
      required: true,
    }),
    conflict_summary: text({
      heading: 'Summary of conflicts',
      synonyms: [
        'Conflict summary',
        'Summary of conflicts of interest noted',
        'Summary of conflicts of interest',
      ],
      help: 'Who was conflicted and how.',
    }),
    how_managed: text({
      heading: 'How conflicts were managed',
      synonyms: ['How managed', 'Actions to mitigate conflicts of interest', 'How the conflict was managed'],
      help: 'What was done: scrutiny committee, advice of the Health and Wellbeing Board or of NHS England, withdrew, did not vote, or other.',
    }),
    justification: text({
      heading: 'Justification',
      synonyms: ['Justification for decision', 'Rationale', 'Reason for decision'],
      help: 'Why it was decided so.',
      required: true,
    }),
    award_to: text({
      heading: 'Awarded to',
      synonyms: ['Award to', 'Contract awarded', 'Contract awarded to', 'Supplier', 'Provider'],
      help: 'Name of the provider that was awarded the contract.',
    }),
    contract_value: money({
      heading: 'Contract value',
      synonyms: ['Value', 'Contract value (total)', 'Total contract value'],
      help: 'Whole value of the contract, without VAT.',
      required: true,
      blankOwner: 'CI-21',
    }),
    published_on: date({
      heading: 'Published on',
      synonyms: ['Date published', 'Publication date'],
      help: 'The day the entry was published, as day/month/year.',
    }),
  },
});
