import { ruleTester, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/member-practice-award.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
};
const member = {
  practice_ods: 'Y99001',
  practice_name: 'Anytown Road Surgery',
  ccg_ods: '99X',
  joined: '2013-04-01',
};
const contract = {
  contract_ref: 'C-001',
  title: 'Minor surgery in the community',
  service_category: 'Community',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Road Surgery',
  provider_ods: 'Y99001',
  contract_form: 'NHS Standard Contract',
  start_date: '2015-06-01',
  end_date: '2018-05-31',
  origin: 'New',
  procurement_ref: 'P-001',
};
const decision = {
  decision_ref: 'D-001',
  date: '2015-04-14',
  title: 'Minor surgery',
  decision_body: 'Governing body',
  contract_ref: 'C-001',
  award_to: 'Anytown Road Surgery',
  conflict: 'Yes',
  how_managed: 'GP members withdrew',
};
/** The decision on another contract with another provider. */
const other = {
  ...decision,
  decision_ref: 'D-009',
  date: '2014-12-09',
  contract_ref: 'C-009',
  title: 'Transport',
  award_to: 'Vans',
};
const procurement = {
  procurement_ref: 'P-001',
  title: 'Surgery',
  route: 'Single tender',
  award_date: '2015-05-01',
};
const undecided = (row: Row, ...more: Row[]) => ({
  contracts: [{ ...contract, ...row }, ...more],
  memberPractices: [member],
  procurementDecisions: [other],
});
const decided = (row: Row, route: string | null = null) => ({
  contracts: [contract],
  memberPractices: [member],
  procurementDecisions: [{ ...decision, ...row }],
  ...(route === null ? {} : { procurement: [{ ...procurement, route }] }),
});
const began = (start_date: string) => undecided({ start_date });
const none = (message = 'noDecision', i = 0) => ({
  at: `contracts[${i}].contract_ref`,
  message,
  severity: message === 'noDecision' ? ('error' as const) : ('warning' as const),
});
const notHandled = {
  at: 'procurementDecisions[0].how_managed',
  message: 'directAwardNotHandled',
  severity: 'warning' as const,
};
const noted = {
  at: 'procurementDecisions[0].conflict',
  message: 'noConflictNoted',
  severity: 'info' as const,
};

ruleTester(rule, {
  valid: [
    {
      name: 'a decision with a conflict that was managed',
      cover,
      tables: decided({}, 'Single tender'),
      judged: 2,
    },
    {
      name: 'the procurement names the decision',
      cover,
      tables: {
        ...decided({ contract_ref: null }),
        procurement: [{ ...procurement, decision_ref: 'D-001' }],
      },
      judged: 1,
    },
    {
      name: 'a decision that names no contract, for the same provider',
      cover,
      tables: decided({ contract_ref: null, title: 'Surgery' }),
      judged: 1,
    },
    {
      name: 'extended, taken over, GMS, PMS, and care of one patient, beside an award with its decision',
      cover,
      tables: {
        ...decided({}),
        contracts: [
          contract,
          { ...contract, contract_ref: 'C-002', origin: 'Extension' },
          { ...contract, contract_ref: 'C-003', origin: 'Transferred from PCT' },
          { ...contract, contract_ref: 'C-004', contract_form: 'GMS' },
          { ...contract, contract_ref: 'C-005', contract_form: 'PMS' },
          { ...contract, contract_ref: 'C-006', service_category: 'Individual placement' },
        ],
      },
      judged: 2,
    },
    {
      name: 'a provider that is no member, and another commissioner',
      cover,
      tables: {
        ...decided({}),
        contracts: [
          contract,
          {
            ...contract,
            contract_ref: 'C-002',
            title: 'Podiatry',
            provider_ods: '8ZZ01',
            provider_name: 'Stepwell',
          },
          {
            ...contract,
            contract_ref: 'C-003',
            commissioner_type: 'NHS England',
            commissioner_org: 'NHS England',
          },
        ],
      },
      judged: 2,
    },
    {
      name: 'AQP, where the decision notes no conflict',
      cover,
      tables: decided({ conflict: 'No', how_managed: null }, 'AQP'),
    },
    {
      name: 'a conflict that was not managed is for CI-01 to report',
      cover,
      tables: decided({ how_managed: null }, 'Open'),
    },
  ],
  invalid: [
    {
      name: 'a member practice, and no decision',
      cover,
      tables: undecided({}),
      findings: [{ ...none(), says: ['C-001', 'Anytown Road Surgery', '1 June 2015', '1 January 2015'] }],
    },
    {
      name: 'owned by a member practice, as the register marks it',
      cover,
      tables: {
        contracts: [
          {
            ...contract,
            provider_ods: null,
            provider_name: 'Anytown GP Care',
            member_practice_provider: 'Yes',
          },
        ],
        procurementDecisions: [other],
      },
      findings: [none()],
    },
    {
      name: 'a renewal',
      cover,
      tables: undecided({ origin: 'Renewal' }),
      findings: [none()],
    },
    {
      name: 'nothing says whether the contract is new',
      cover,
      tables: undecided({ origin: null }),
      findings: [none('noDecisionOriginUnknown')],
    },
    {
      name: 'the register does not say what is new, but the procurement was awarded',
      cover,
      tables: { ...undecided({ origin: null }), procurement: [procurement] },
      findings: [{ ...none(), says: '1 May 2015' }],
    },
    {
      name: 'a single tender, and no word on conflicts',
      cover,
      tables: decided({ conflict: 'No', how_managed: null }, 'Single tender'),
      findings: [
        { ...notHandled, says: ['Single tender', '1 May 2015'], related: ['contracts[0].contract_ref'] },
      ],
    },
    {
      name: 'a negotiation without notice, and a conflict that was not managed',
      cover,
      tables: decided({ how_managed: null }, 'Negotiated without notice'),
      findings: [notHandled],
    },
    {
      name: 'a competition, and no conflict noted',
      cover,
      tables: decided({ conflict: 'No', how_managed: null }, 'Open'),
      findings: [noted],
    },
    {
      name: 'no route known, and no conflict noted',
      cover,
      tables: decided({ conflict: 'No', how_managed: null }),
      findings: [noted],
    },
  ],
  dates: [
    { name: 'began the day before CCGs', cover, tables: began('2013-03-31'), outsideDates: 1 },
    {
      name: 'began on the first day of CCGs',
      cover,
      tables: began('2013-04-01'),
      findings: [{ ...none('noDecisionBefore2015'), says: '1 April 2013' }],
    },
    {
      name: 'began on the day before the register had to hold it',
      cover,
      tables: began('2014-12-31'),
      findings: [none('noDecisionBefore2015')],
    },
    {
      name: 'began on the day from which the register had to hold it',
      cover,
      tables: began('2015-01-01'),
      findings: [none()],
    },
    {
      name: 'awarded in 2014, began in 2015',
      cover,
      tables: { ...began('2015-02-01'), procurement: [{ ...procurement, award_date: '2014-12-31' }] },
      findings: [none('noDecisionBefore2015')],
    },
    { name: 'began on the last day of CCGs', cover, tables: began('2022-06-30'), findings: [none()] },
    { name: 'began on the day after CCGs ended', cover, tables: began('2022-07-01'), outsideDates: 1 },
  ],
  notEvaluated: [
    {
      name: 'no register of decisions',
      cover,
      tables: { contracts: [contract], memberPractices: [member] },
      reason: 'table-missing',
    },
    {
      name: 'no list of member practices and no column that marks them',
      cover,
      tables: { contracts: [contract], procurementDecisions: [other] },
      reason: 'table-missing',
    },
    {
      name: 'contracts without codes of providers',
      cover,
      tables: {
        contracts: [
          { contract_ref: 'C-001', provider_name: 'Vans', start_date: '2015-06-01', end_date: null },
        ],
        memberPractices: [member],
        procurementDecisions: [other],
      },
      reason: 'column-missing',
    },
    {
      name: 'neither award nor start is dated',
      cover,
      tables: undecided({ start_date: null }),
      reason: 'date-unknown',
    },
    {
      name: 'the contract of a decision cannot be read',
      cover,
      tables: { ...undecided({}), procurementDecisions: [{ ...other, contract_ref: { error: '#REF!' } }] },
      reason: 'unreadable',
    },
    {
      name: 'no contract with a member practice',
      cover,
      tables: undecided({ provider_ods: '8ZZ01' }),
      reason: 'not-applicable',
    },
  ],
});
