import type { TemplateRecord } from '../../../src/writing/index.js';
import { row, without, type PlantedRecord } from '../plant.js';

/** A decision of the governing body without a conflict, on a contract of the register. */
const decision = (
  ref: string,
  title: string,
  award_to: string,
  own: TemplateRecord = {},
): TemplateRecord => ({
  decision_ref: `D-${ref}`,
  date: '2015-03-11',
  title,
  existing_or_new: 'New',
  procurement_type: 'Competitive procurement',
  contract_ref: `C-${ref}`,
  clinical_lead: 'Jo Sample',
  contract_manager: 'Head of contracts',
  decision_body: 'Governing body',
  decision_makers: 'PE03, PE04, PE06',
  conflict: 'No',
  justification: 'Highest score for quality and price.',
  award_to,
  contract_value: 250_000,
  published_on: '2015-04-10',
  ...own,
});

const CONFLICT = { conflict: 'Yes', conflict_summary: 'PE01 holds shares in the provider' };
const PRACTICE = { contract_value: 8_000 };

/** The register of procurement decisions of 2015. */
export const DECISIONS: readonly PlantedRecord[] = [
  row(decision('130', 'Phlebotomy at home', 'Draw Well Limited', CONFLICT), [
    'CI-01',
    'notManaged',
    'how_managed',
  ]),
  row(decision('131', 'Memory clinics', 'Mind How You Go Limited', { ...CONFLICT, how_managed: 'Other' }), [
    'CI-01',
    'onlyOther',
    'how_managed',
  ]),
  row(
    decision('132', 'Extended access', 'Anytown GP Federation Limited', {
      decision_makers: 'PE01, PE03, PE06',
    }),
    ['CI-02', 'decidedOnOwnInterest', 'decision_makers'],
  ),
  row(decision('133', 'Exercise on referral', 'Move Well Limited', { decision_makers: 'PE02, PE03, PE06' }), [
    'CI-02',
    'perhapsOwnInterest',
    'decision_makers',
  ]),
  row(
    decision('134', 'Frailty clinics', 'Anytown GP Federation Limited', {
      ...CONFLICT,
      decision_makers: 'PE01, PE03, PE06',
      how_managed: 'PE01 left the meeting',
    }),
    ['CI-02', 'listedThoughOut', 'decision_makers'],
  ),
  row(without(decision('135', '', 'Sleep Clinic Limited'), 'title'), ['CI-21', 'noDetails', 'title']),
  row(without(decision('136', 'Lymphoedema', 'Soft Tissue Limited'), 'decision_body', 'decision_makers'), [
    'CI-21',
    'nobodyNamed',
    'decision_body',
  ]),
  row(
    without(
      decision('137', 'Tissue viability', 'Skin Deep Limited', {
        ...CONFLICT,
        how_managed: 'PE01 did not vote',
      }),
      'conflict_summary',
    ),
    ['CI-21', 'noSummary', 'conflict_summary'],
  ),
  row(
    without(decision('138', 'Voice therapy', 'Speak Up Limited'), 'date', 'contract_value'),
    ['CI-21', 'noDate', 'date'],
    ['CI-21', 'noValue', 'contract_value'],
  ),
  row(decision('139', 'Stroke support', 'Anytown Carers Trust'), ['XW-07', 'otherProvider', 'award_to']),
  row(decision('140', 'Parkinson’s nurses', 'Steady Hand Limited', { contract_value: 200_000 }), [
    'XW-07',
    'valueAbove',
    'contract_value',
  ]),
  row(decision('141', 'Epilepsy nurses', 'Even Keel Limited', { contract_value: 290_000 }), [
    'XW-07',
    'valueBelow',
    'contract_value',
  ]),
  // An award to a member practice without competition, and one by competition.
  row(
    decision('143', 'Ear irrigation', 'Abbey Road Surgery', {
      ...PRACTICE,
      procurement_type: 'Single tender',
    }),
    ['PR-05', 'directAwardNotHandled', 'how_managed'],
  ),
  row(decision('144', 'Spirometry', 'Abbey Road Surgery', PRACTICE), [
    'PR-05',
    'noConflictNoted',
    'conflict',
  ]),
  // Of all contracts with this provider.
  row(
    without(
      decision('110', 'Hand therapy', 'Therapy First Limited', { contract_value: 120_000 }),
      'contract_ref',
    ),
  ),
];
