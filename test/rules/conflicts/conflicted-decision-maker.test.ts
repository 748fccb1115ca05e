import rule from '../../../src/rules/conflicts/conflicted-decision-maker.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const decision = {
  decision_ref: 'D1',
  date: '2015-06-10',
  title: 'Community dermatology',
  contract_ref: 'C1',
  decision_body: 'Governing body',
  decision_makers: 'P01, P02',
  conflict: 'No',
  how_managed: null,
  award_to: 'Anytown Skin Clinic Ltd',
};
const contract = {
  contract_ref: 'C1',
  title: 'Community dermatology',
  provider_name: 'Anytown Skin Clinic Limited',
  provider_ods: '8ZZ01',
  start_date: '2015-07-01',
  end_date: '2018-06-30',
};
const interest = {
  person_id: 'P02',
  name: 'Dr John Sample',
  interest_type: 'Financial',
  organisation: 'Anytown Skin Clinic',
  organisation_ods: '8ZZ01',
  nature: 'Partner',
  declared_on: '2013-05-01',
  interest_from: '2012-01-01',
  interest_to: null,
};
const tables = (row: { decision?: Row; interest?: Row } = {}) => ({
  procurementDecisions: [{ ...decision, ...row.decision }],
  contracts: [contract],
  interests: [{ ...interest, ...row.interest }],
});
const own = {
  at: 'procurementDecisions[0].decision_makers',
  message: 'decidedOnOwnInterest',
  severity: 'error' as const,
};
const perhaps = { ...own, message: 'perhapsOwnInterest', severity: 'info' as const };
const listed = { ...own, message: 'listedThoughOut', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    { name: 'the person did not take part', tables: tables({ decision: { decision_makers: 'P01; P03' } }) },
    {
      name: 'an interest in another body',
      tables: tables({ interest: { organisation: 'Anytown Eye Clinic', organisation_ods: '8ZZ02' } }),
    },
    {
      name: 'a GP with an interest in their own practice decides on a contract of all practices',
      tables: tables({
        decision: { contract_ref: null, award_to: 'All member practices' },
        interest: { organisation: 'High Street Surgery', organisation_ods: 'A81001' },
      }),
    },
    { name: 'a nil return', tables: tables({ interest: { interest_type: 'Nil' } }) },
    {
      name: 'a reference that begins alike is another person',
      tables: tables({ decision: { decision_makers: 'P021, P01' } }),
    },
    {
      name: 'a decision that awards nothing is left out',
      tables: {
        ...tables(),
        procurementDecisions: [
          { ...decision, decision_makers: 'P01' },
          { ...decision, decision_ref: 'D2', award_to: null, contract_ref: null },
        ],
      },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'a partner of the provider is among those who decided',
      tables: tables(),
      findings: [
        { ...own, says: ['P02', '10 June 2015', '8ZZ01', '1 April 2013'], related: ['interests[0]'] },
      ],
    },
    {
      name: 'by name, in the order of a list',
      tables: tables({
        decision: { decision_makers: 'Example, Jane; Sample, John' },
        interest: { person_id: null },
      }),
      findings: [own],
    },
    {
      name: 'two conflicted members are two findings',
      tables: {
        ...tables(),
        interests: [interest, { ...interest, person_id: 'P01', name: 'Dr Jane Example' }],
      },
      findings: [
        { ...own, says: 'P01' },
        { ...own, says: 'P02' },
      ],
    },
    {
      name: 'an indirect interest',
      tables: tables({ interest: { interest_type: 'Indirect', nature: 'Spouse is a partner' } }),
      findings: [own],
    },
    {
      name: 'the codes differ in nothing, the names do',
      tables: tables({ interest: { organisation: 'Skin Partners of Anytown' } }),
      findings: [own],
    },
    {
      name: 'only the names are the same',
      tables: tables({ interest: { organisation_ods: null } }),
      findings: [perhaps],
    },
    {
      name: 'only the names are the same, and no contract is held',
      tables: {
        procurementDecisions: [decision],
        interests: [{ ...interest, organisation: 'The Anytown Skin Clinic Ltd.' }],
      },
      findings: [{ ...perhaps, says: 'Anytown Skin Clinic' }],
    },
    {
      name: 'the person is listed, and is said to have withdrawn',
      tables: tables({ decision: { conflict: 'Yes', how_managed: 'P02 withdrew from the meeting' } }),
      findings: [{ ...listed, says: 'withdrew' }],
    },
    {
      name: 'the person is listed, and is said not to have voted',
      tables: tables({ decision: { conflict: 'Yes', how_managed: 'Declared; did not vote' } }),
      findings: [listed],
    },
    {
      name: 'advice was asked, and the person still decided',
      tables: tables({ decision: { conflict: 'Yes', how_managed: 'Advice of the HWB' } }),
      findings: [own],
    },
  ],

  dates: [
    {
      name: 'the day before CCGs began',
      tables: tables({ decision: { date: '2013-03-31' } }),
      outsideDates: 1,
    },
    { name: 'the first day of CCGs', tables: tables({ decision: { date: '2013-04-01' } }), findings: [own] },
    { name: 'the last day of CCGs', tables: tables({ decision: { date: '2022-06-30' } }), findings: [own] },
    {
      name: 'the day after CCGs ended',
      tables: tables({ decision: { date: '2022-07-01' } }),
      outsideDates: 1,
    },
    {
      name: 'the interest ended the day before the decision',
      tables: tables({ interest: { interest_to: '2015-06-09' } }),
    },
    {
      name: 'the interest ended on the day of the decision',
      tables: tables({ interest: { interest_to: '2015-06-10' } }),
      findings: [own],
    },
    {
      name: 'the interest began on the day of the decision',
      tables: tables({ interest: { interest_from: '2015-06-10' } }),
      findings: [own],
    },
    {
      name: 'the interest began the day after the decision',
      tables: tables({ interest: { interest_from: '2015-06-11' } }),
    },
    {
      name: 'without a first day, the interest was held when it was declared',
      tables: tables({ interest: { interest_from: null, declared_on: '2015-06-10' } }),
      findings: [own],
    },
    {
      name: 'without a first day, the interest was declared after the decision',
      tables: tables({ interest: { interest_from: null, declared_on: '2015-06-11' } }),
    },
    {
      name: 'without a first day, the interest arose before it was declared',
      tables: tables({
        interest: { interest_from: null, arose_on: '2015-06-10', declared_on: '2015-06-30' },
      }),
      findings: [own],
    },
  ],

  notEvaluated: [
    { name: 'no register of decisions', tables: { interests: [interest] }, reason: 'table-missing' },
    {
      name: 'no register of interests',
      tables: { procurementDecisions: [decision] },
      reason: 'table-missing',
    },
    {
      name: 'no column for who decided',
      tables: {
        procurementDecisions: [{ decision_ref: 'D1', date: '2015-06-10', award_to: 'Anytown Skin Clinic' }],
        interests: [interest],
      },
      reason: 'column-missing',
    },
    {
      name: 'who decided is blank',
      tables: tables({ decision: { decision_makers: null } }),
      reason: 'blank',
    },
    {
      name: 'the day of the decision is blank',
      tables: tables({ decision: { date: null } }),
      reason: 'date-unknown',
    },
    {
      name: 'the contract is not held, and nobody is said to have been awarded it',
      tables: { procurementDecisions: [{ ...decision, award_to: null }], interests: [interest] },
      reason: 'reference-missing',
    },
    {
      name: 'nothing says since when the interest is held',
      tables: tables({ interest: { interest_from: null, declared_on: null } }),
      reason: 'blank',
    },
    {
      name: 'the organisation of an interest of the person cannot be read',
      tables: tables({ interest: { organisation_ods: { error: '#N/A' } } }),
      reason: 'unreadable',
    },
    {
      name: 'the decision awards nothing',
      tables: tables({ decision: { award_to: null, contract_ref: null } }),
      reason: 'not-applicable',
    },
  ],
});
