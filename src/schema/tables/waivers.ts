import { choice, date, money, text } from '../field.js';
import { defineTable } from '../table.js';

export const waivers = defineTable({
  name: 'waivers',
  template: 'contracts',
  sheet: 'Waivers',
  sheetSynonyms: ['Waiver register', 'Register of waivers', 'Single tender waivers', 'Tender waivers'],
  record: 'waiver',
  title: 'Waivers of competition',
  help: 'One row for each time quotations or tenders were waived.',
  key: ['waiver_ref'],
  recognisedBy: { needs: ['waiver_ref', 'supplier', 'reason_text'], atLeast: 5 },
  fields: {
    waiver_ref: text({
      heading: 'Waiver reference',
      synonyms: ['Waiver ref', 'Waiver number', 'Waiver no'],
      help: 'Your reference of the waiver, different on every row.',
      required: true,
    }),
    procurement_ref: text({
      heading: 'Procurement reference',
      synonyms: ['Procurement ref', 'Procurement number'],
      help: 'Reference of the procurement on the Procurement sheet.',
      references: 'procurement.procurement_ref',
    }),
    supplier: text({
      heading: 'Supplier',
      synonyms: ['Supplier name', 'Provider', 'Provider name', 'Contractor'],
      help: 'Name of the supplier that was chosen.',
      required: true,
    }),
    value: money({
      heading: 'Value',
      synonyms: ['Contract value', 'Waiver value', 'Total value', 'Amount'],
      help: 'Whole value of what is bought, without VAT.',
      required: true,
    }),
    reason_code: choice({
      heading: 'Reason code',
      synonyms: ['Ground', 'Reason category', 'Grounds for waiver'],
      help: 'Which of the grounds for a waiver applies.',
      required: true,
      values: [
        'Only supplier',
        'Urgency not of own making',
        'Existing framework',
        'Continuity',
        'Professional advice',
        'Other',
      ],
      valueSynonyms: {
        'sole supplier': 'Only supplier',
        'single supplier': 'Only supplier',
        urgency: 'Urgency not of own making',
        framework: 'Existing framework',
        'continuity of service': 'Continuity',
        'continuity of existing service': 'Continuity',
        'specialist advice': 'Professional advice',
      },
    }),
    reason_text: text({
      heading: 'Reason',
      synonyms: ['Reason for waiver', 'Justification', 'Reason for the waiver', 'Rationale'],
      help: 'Why competition was waived, in a sentence.',
      required: true,
    }),
    requested_by: text({
      heading: 'Requested by',
      synonyms: ['Requester', 'Requesting officer'],
      help: 'Name or post of the officer who asked for the waiver.',
      required: true,
    }),
    approved_by: text({
      heading: 'Approved by',
      synonyms: ['Approver', 'Approving officer', 'Authorised by'],
      help: 'Name or post of the officer who approved it.',
      required: true,
    }),
    approved_on: date({
      heading: 'Approved on',
      synonyms: ['Date approved', 'Approval date', 'Date of approval'],
      help: 'The day it was approved, as day/month/year.',
      required: true,
    }),
    reported_to_audit_committee_on: date({
      heading: 'Reported to audit committee on',
      synonyms: ['Date reported to audit committee', 'Audit committee date', 'Reported to audit committee'],
      help: 'The day of the audit committee that it was reported to, as day/month/year.',
    }),
  },
});
