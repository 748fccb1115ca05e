import type { TemplateRecord } from '../../../src/writing/index.js';
import { AMBULANCE, COMMUNITY, HOSPITALS, OUT_OF_HOURS, PARTNERSHIP } from '../ccg.js';

/** A decision of the governing body in which nobody had an interest. */
function decision(decision_ref: string, date: string, title: string, own: TemplateRecord): TemplateRecord {
  return {
    decision_ref,
    date,
    title,
    existing_or_new: 'New',
    clinical_lead: 'Jo Sample',
    contract_manager: 'Head of contracts',
    decision_body: 'Governing body',
    decision_makers: 'PE01, PE02, PE03, PE06, PE07',
    conflict: 'No',
    ...own,
  };
}

/** A yearly contract renewed with its provider. */
function renewal(
  decision_ref: string,
  title: string,
  contract_ref: string,
  award_to: string,
  contract_value: number,
): TemplateRecord {
  return decision(decision_ref, '2015-03-11', title, {
    existing_or_new: 'Existing',
    procurement_type: 'Renewal with the incumbent provider',
    contract_ref,
    justification: 'Only this provider runs the service in Anytown.',
    award_to,
    contract_value,
    published_on: '2015-04-10',
  });
}

export const decisions: readonly TemplateRecord[] = [
  decision('D-2014-07', '2014-12-10', 'Community health services', {
    procurement_type: 'Competitive procurement',
    contract_ref: 'C-004',
    justification: 'Highest score for quality and price of three tenders.',
    award_to: COMMUNITY.name,
    contract_value: 64_800_000,
    published_on: '2015-01-09',
  }),
  decision('D-2015-02', '2015-02-11', 'GP out-of-hours service', {
    existing_or_new: 'Existing',
    procurement_type: 'Single tender',
    contract_ref: 'C-005',
    justification: 'Extended for two years while urgent care is redesigned.',
    award_to: OUT_OF_HOURS.name,
    contract_value: 7_800_000,
    published_on: '2015-03-06',
  }),
  decision('D-2015-03', '2015-03-11', 'Wound care in GP practices', {
    procurement_type: 'Single tender',
    contract_ref: 'C-007',
    decision_makers: 'PE02, PE03, PE04, PE06, PE07',
    conflict: 'Yes',
    conflict_summary: 'GP members are partners in practices that may provide the service',
    how_managed: 'GP members left the room and did not vote',
    justification: 'Only the practice with the registered list can provide the service.',
    award_to: 'Abbey Road Surgery',
    contract_value: 38_500,
    published_on: '2015-04-10',
  }),
  renewal('D-2015-11', 'Acute services', 'C-001', HOSPITALS.name, 118_400_000),
  renewal('D-2015-12', 'Mental health services', 'C-002', PARTNERSHIP.name, 24_300_000),
  renewal('D-2015-13', 'Emergency ambulance service', 'C-003', AMBULANCE.name, 7_450_000),
  renewal('D-2015-14', 'Community equipment', 'C-011', 'Anyshire County Council', 940_000),
  decision('D-2015-04', '2015-03-11', 'Commissioning support', {
    existing_or_new: 'Existing',
    procurement_type: 'Public body arrangement',
    contract_ref: 'C-010',
    justification: 'Service level agreement with a unit hosted by NHS England.',
    award_to: 'Anyshire Commissioning Support Unit',
    contract_value: 1_664_000,
    published_on: '2015-04-10',
  }),
  decision('D-2015-05', '2015-05-13', 'Adult hearing aids', {
    procurement_type: 'Any qualified provider',
    contract_ref: 'C-006',
    justification: 'Patients choose among qualified providers at one fixed price.',
    award_to: 'Clear Hearing (Anytown) Limited and others',
    contract_value: 1_200_000,
    published_on: '2015-06-12',
  }),
  decision('D-2015-06', '2015-08-12', 'GP clinical system', {
    procurement_type: 'Framework',
    contract_ref: 'C-008',
    justification: 'Best score for quality and price in the mini-competition.',
    award_to: 'Sample Clinical Systems plc',
    contract_value: 408_000,
    published_on: '2015-09-11',
  }),
  decision('D-2015-07', '2015-08-05', 'Storage of records', {
    procurement_type: 'Single tender',
    contract_ref: 'C-013',
    justification: 'The records are in the store already, until they are scanned.',
    award_to: 'Anytown Archives Limited',
    contract_value: 48_000,
    published_on: '2015-09-04',
  }),
  decision('D-2015-08', '2015-10-07', 'Legal advice', {
    procurement_type: 'Competitive procurement',
    contract_ref: 'C-009',
    justification: 'Best score for quality and price of four tenders.',
    award_to: 'Example and Partners LLP',
    contract_value: 660_000,
    published_on: '2015-11-06',
  }),
];
