import type { TemplateRecord } from '../../../src/writing/index.js';
import { neighbourCover } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';

const post = (
  person_id: string,
  name: string,
  role: string,
  member_type: string,
  own: TemplateRecord = {},
) => ({
  person_id,
  name,
  role,
  member_type,
  from: '2017-04-01',
  ...own,
});

const OFFICER = { employed_by_ccg: 'Yes' };

/** An interest that is declared, confirmed and published as the guidance of 2017 asks. */
const interest = (person_id: string, name: string, organisation: string, own: TemplateRecord = {}) => ({
  person_id,
  name,
  position: 'Governing body member',
  interest_type: 'Financial',
  direct: 'Direct',
  organisation,
  nature: 'Director',
  arose_on: '2017-05-02',
  declared_on: '2017-05-09',
  interest_from: '2017-05-02',
  mitigation: 'Leaves the meeting for decisions on it',
  last_confirmed: '2018-10-15',
  published_to: '2020-03-31',
  decision_making_staff: 'Yes',
  ...own,
});

const offer = (
  person_id: string,
  kind: string,
  description: string,
  value: number,
  own: TemplateRecord = {},
) => ({
  person_id,
  date_offered: '2018-12-12',
  date_declared: '2018-12-14',
  donor: 'Winter Events Limited',
  donor_is_supplier: 'No',
  kind,
  description,
  value,
  accepted: 'Accepted',
  approved_by: 'Chair of audit',
  ...own,
});

/** Registers as the guidance on conflicts of interest of 2016 and 2017 asks for them. */
export const governance2018: BreachFile = onTemplate('governance-registers-2018-19.xlsx', 'governance', {
  org: [
    row(
      neighbourCover({
        financial_year: '2018/19',
        period_end: '2019-03-31',
        coi_audit_on: '2018-02-20',
        coi_training_pct: 0.86,
      }),
      ['CI-20', 'auditedInAnotherYear', 'coi_audit_on'],
      ['CI-20', 'trainingIncomplete', 'coi_training_pct'],
    ),
  ],
  governingBody: [
    row(post('PN01', 'Dr Val Template', 'Chair', 'GP'), ['CI-16', 'tooFew', 'person_id', 'heading']),
    row(post('PN02', 'Ray Proxy', 'Accountable Officer', 'Executive')),
    row(
      post('PN03', 'Dee Fault', 'Chief Finance Officer', 'Executive', {
        ...OFFICER,
        accountancy_qualified: 'Yes',
      }),
    ),
    row(post('PN04', 'Nell Standin', 'Registered nurse', 'Clinical other')),
    row(post('PN05', 'Dr Ian Filler', 'Secondary care specialist', 'Clinical other')),
    row(post('PN06', 'May Placeholder', 'Lay - audit', 'Lay')),
    row(post('PN07', 'Tom Dummy', 'Lay - PPI', 'Lay')),
    row(post('PN07', 'Tom Dummy', 'Deputy chair', 'Lay')),
    row(post('PN07', 'Tom Dummy', 'Conflicts guardian', 'Lay'), ['CI-17', 'notAuditChair', 'role']),
    row(post('PN01', 'Dr Val Template', 'Health and Wellbeing Board representative', 'GP')),
  ],
  committees: [
    row({ committee_id: 'CM-1', name: 'Audit committee', type: 'Audit', established: '2013-04-01' }),
    row({
      committee_id: 'CM-2',
      name: 'Remuneration committee',
      type: 'Remuneration',
      established: '2013-04-01',
    }),
    row({
      committee_id: 'CM-3',
      name: 'Primary care commissioning committee',
      type: 'Primary care commissioning committee',
      established: '2015-04-01',
      purpose: 'Primary care',
      decision_powers: 'Yes',
    }),
  ],
  committeeMembers: (
    [
      ['PN07', 'Chair', 'Lay'],
      ['PN06', 'Member', 'Lay'],
      ['PN02', 'Member', 'Executive'],
      ['PN04', 'Member', 'Clinical other'],
    ] as const
  ).map(([person_id, role, member_type]) =>
    row(
      { committee_id: 'CM-3', person_id, role, member_type, voting: 'Yes', from: '2017-04-01' },
      ...(role === 'Chair' ? ([['CI-17', 'chairsPrimaryCare', 'role']] as const) : []),
    ),
  ),
  interests: [
    row(without(interest('PN01', 'Dr Val Template', 'Template Health Limited'), 'organisation'), [
      'CI-12',
      'blank',
      'organisation',
    ]),
    row(without(interest('PN02', 'Ray Proxy', 'Proxy Advice Limited'), 'interest_type'), [
      'CI-12',
      'noType',
      'interest_type',
    ]),
    row(without(interest('PN03', 'Dee Fault', 'Fault Finders Limited'), 'mitigation'), [
      'CI-12',
      'noAction',
      'mitigation',
    ]),
    row(interest('PN04', 'Nell Standin', 'Standin Nursing Limited', { last_confirmed: '2018-01-22' }), [
      'CI-13',
      'outOfDate',
      'last_confirmed',
    ]),
    // Six months after 31 August 2018 is 28 February 2019.
    row(
      interest('PN05', 'Dr Ian Filler', 'Filler Clinics Limited', {
        interest_to: '2018-08-31',
        published_to: '2018-12-31',
      }),
      ['CI-14', 'removedEarly', 'published_to'],
    ),
    row(interest('PN06', 'May Placeholder', 'Placeholder Homes Limited')),
    row(interest('PN07', 'Tom Dummy', 'Dummy Foundation')),
    row(interest('PN20', 'Lou Backoffice', 'Backoffice Records Limited', { decision_making_staff: 'No' }), [
      'CI-15',
      'otherStaff',
      'published_to',
    ]),
  ],
  gifts: [
    row(
      offer('PN02', 'Gift', 'Case of wine', 90, { donor: 'Rolling Along Limited', donor_is_supplier: 'Yes' }),
      ['CI-18', 'supplierGift', 'accepted'],
    ),
    row(
      without(offer('PN03', 'Hospitality', 'Dinner', 40), 'date_declared'),
      ['CI-18', 'notDeclared', 'date_declared'],
      ['DA-03', 'requiredBlank', 'date_declared'],
    ),
    row(without(offer('PN05', 'Hospitality', 'Weekend at a conference', 310), 'approved_by'), [
      'CI-18',
      'notRefused',
      'approved_by',
    ]),
    row(offer('PN01', 'Gift', 'Painting', 120), ['CI-18', 'largeGift', 'value']),
  ],
  breaches: [
    row(
      {
        breach_ref: 'B-2018-01',
        date: '2018-07-03',
        summary: 'An interest of Nell Standin was declared two months late.',
        action: 'Reminded of the 28 days.',
      },
      ['CI-19', 'notPublished', 'published_on'],
      ['CI-19', 'namesPerson', 'summary'],
    ),
  ],
});
