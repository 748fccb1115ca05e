import rule from '../../../src/rules/conflicts/award-has-decision.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
};
const contract = {
  contract_ref: 'C1',
  title: 'Community dermatology',
  service_category: 'Community',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Skin Clinic Ltd',
  provider_ods: '8ZZ01',
  start_date: '2015-06-01',
  end_date: '2018-05-31',
  origin: 'New',
  procurement_ref: 'T1',
};
const decision = {
  decision_ref: 'D1',
  date: '2015-03-10',
  title: 'Dermatology services in the community',
  decision_body: 'Governing body',
  contract_ref: 'C1',
  award_to: 'Anytown Skin Clinic',
};
const otherDecision = {
  decision_ref: 'D9',
  date: '2014-12-10',
  title: 'Patient transport',
  decision_body: 'Governing body',
  contract_ref: 'C9',
  award_to: 'Anytown Ambulances',
};
const procurement = {
  procurement_ref: 'T1',
  title: 'Community dermatology',
  route: 'Open',
  award_date: '2015-03-15',
  decision_ref: 'D1',
};
const noDecision = { at: 'contracts[0].contract_ref', message: 'noDecision', severity: 'error' as const };
const of = (row: Row, ...decisions: Row[]) => ({
  contracts: [{ ...contract, ...row }],
  procurementDecisions: decisions.length === 0 ? [otherDecision] : decisions,
});
const judgedToo = { ...contract, contract_ref: 'C9' };

ruleTester(rule, {
  valid: [
    { name: 'the decision names the contract', cover, tables: of({}, decision), judged: 1 },
    {
      name: 'references are compared without case and padding',
      cover,
      tables: of({}, { ...decision, contract_ref: ' c1 ' }),
    },
    {
      name: 'the procurement names the decision',
      cover,
      tables: { ...of({}, { ...decision, contract_ref: null, award_to: null }), procurement: [procurement] },
    },
    {
      name: 'a decision that names no contract has its title',
      cover,
      tables: of({}, { ...decision, contract_ref: null, award_to: null, title: 'Community Dermatology' }),
    },
    {
      name: 'a decision that names no contract is an award to its provider',
      cover,
      tables: of({}, { ...decision, contract_ref: null }),
    },
    {
      name: 'an extension of a contract of several years',
      cover,
      tables: {
        ...of({ origin: 'Extension' }),
        contracts: [judgedToo, { ...contract, origin: 'Extension' }],
      },
      judged: 1,
    },
    {
      name: 'a contract transferred from a primary care trust',
      cover,
      tables: { ...of({}), contracts: [judgedToo, { ...contract, origin: 'Transferred from PCT' }] },
      judged: 1,
    },
    {
      name: 'how the contract came about is blank',
      cover,
      tables: { ...of({}), contracts: [judgedToo, { ...contract, origin: null }] },
      judged: 1,
    },
    {
      name: 'packages of care for single patients',
      cover,
      tables: {
        ...of({}),
        contracts: [
          judgedToo,
          { ...contract, service_category: 'Continuing care' },
          { ...contract, service_category: 'Individual placement' },
        ],
      },
      judged: 1,
    },
    {
      name: 'contracts of NHS England and of a council',
      cover,
      tables: {
        ...of({}),
        contracts: [
          judgedToo,
          { ...contract, commissioner_type: 'NHS England', commissioner_org: 'NHS England' },
          { ...contract, commissioner_type: 'Local authority', commissioner_org: 'Anytown Council' },
        ],
      },
      judged: 1,
    },
    {
      name: 'a member practice is for PR-05',
      cover,
      tables: {
        ...of({}),
        contracts: [
          { ...judgedToo, member_practice_provider: null },
          { ...contract, member_practice_provider: 'Yes' },
          { ...contract, member_practice_provider: null, provider_ods: 'A81001' },
        ],
        memberPractices: [
          { practice_ods: 'A81001', practice_name: 'High Street', ccg_ods: '99X', joined: '2013-04-01' },
        ],
      },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'a new contract that the register lacks',
      cover,
      tables: of({}),
      findings: [{ ...noDecision, says: ['C1', '1 January 2015'], related: ['procurementDecisions'] }],
    },
    { name: 'a renewal', cover, tables: of({ origin: 'Renewal' }), findings: [noDecision] },
    {
      name: 'another decision on the same provider names another contract',
      cover,
      tables: of({}, { ...decision, contract_ref: 'C2' }),
      findings: [noDecision],
    },
    {
      name: 'a decision of the same title names another contract',
      cover,
      tables: of({}, { ...otherDecision, title: 'Community dermatology' }),
      findings: [noDecision],
    },
    {
      name: 'the procurement names a decision that the register lacks',
      cover,
      tables: { ...of({}), procurement: [{ ...procurement, decision_ref: 'D404' }] },
      findings: [noDecision],
    },
    {
      name: 'a practice that is not a member',
      cover,
      tables: {
        ...of({ member_practice_provider: 'No', provider_ods: 'B82002' }),
        memberPractices: [
          { practice_ods: 'A81001', practice_name: 'High Street', ccg_ods: '99X', joined: '2013-04-01' },
        ],
      },
      findings: [noDecision],
    },
    {
      name: 'each contract is judged',
      cover,
      tables: {
        contracts: [contract, judgedToo, { ...contract, contract_ref: 'C3' }],
        procurementDecisions: [otherDecision],
      },
      findings: [noDecision, { ...noDecision, at: 'contracts[2].contract_ref' }],
    },
  ],

  dates: [
    {
      name: 'it started the day before the rule',
      cover,
      tables: of({ start_date: '2014-12-31' }),
      outsideDates: 1,
    },
    {
      name: 'it started on the first day of the rule',
      cover,
      tables: of({ start_date: '2015-01-01' }),
      findings: [noDecision],
    },
    {
      name: 'it started on the day on which the register of decisions begins',
      cover,
      tables: of({}, { ...otherDecision, date: '2015-06-01' }),
      findings: [noDecision],
    },
    {
      name: 'it was awarded the day before the rule',
      cover,
      tables: { ...of({}), procurement: [{ ...procurement, award_date: '2014-12-31' }] },
      outsideDates: 1,
    },
    {
      name: 'it was awarded on the first day of the rule',
      cover,
      tables: { ...of({}), procurement: [{ ...procurement, award_date: '2015-01-01' }] },
      findings: [noDecision],
    },
    {
      name: 'it started on the last day of CCGs',
      cover,
      tables: of({ start_date: '2022-06-30' }),
      findings: [noDecision],
    },
    {
      name: 'it started the day after CCGs ended',
      cover,
      tables: of({ start_date: '2022-07-01' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no register of decisions', cover, tables: { contracts: [contract] }, reason: 'table-missing' },
    {
      name: 'no register of contracts',
      cover,
      tables: { procurementDecisions: [decision] },
      reason: 'table-missing',
    },
    {
      name: 'no column for how contracts came about',
      cover,
      tables: {
        contracts: [
          { contract_ref: 'C1', title: 'Community dermatology', provider_name: 'Anytown Skin Clinic' },
        ],
        procurementDecisions: [otherDecision],
      },
      reason: 'column-missing',
    },
    {
      name: 'nothing says which contract a decision is about',
      cover,
      tables: {
        contracts: [contract],
        procurementDecisions: [
          { decision_ref: 'D9', title: 'Patient transport', award_to: 'Anytown Ambulances' },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the register of decisions has no entries',
      cover,
      tables: { contracts: [contract], procurementDecisions: [] },
      columns: { procurementDecisions: ['decision_ref', 'contract_ref', 'title'] },
      reason: 'not-applicable',
    },
    { name: 'the contract has no reference', cover, tables: of({ contract_ref: null }), reason: 'blank' },
    {
      name: 'neither an award nor a start',
      cover,
      tables: of({ start_date: null }),
      reason: 'date-unknown',
    },
    {
      name: 'the contract of a decision cannot be read',
      cover,
      tables: of({}, { ...otherDecision, contract_ref: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    {
      name: 'the register of decisions begins the day after the award',
      cover,
      tables: of({}, { ...otherDecision, date: '2015-06-02' }),
      reason: 'reference-missing',
    },
    {
      name: 'only an extension',
      cover,
      tables: of({ origin: 'Extension' }),
      reason: 'not-applicable',
    },
  ],
});
