import { ruleTester, type Case } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/competition-law-considered.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
/** A register that has no column for either limb. */
const bare = {
  procurement_ref: 'P-001',
  title: 'Community podiatry',
  service_nature: 'Health',
  est_value: 150_000,
  route: 'Single tender',
  advert_date: '2016-05-03',
};
const row = {
  ...bare,
  competition_law_considered: 'Yes',
  only_capable_provider_evidence: 'Options paper OP-3',
  award_date: '2016-08-01',
};
const notConsidered = { ...row, competition_law_considered: 'No' };
const noEvidence = { ...row, only_capable_provider_evidence: null };
const contract = { contract_ref: 'C-001', procurement_ref: 'P-001', title: 'Podiatry', total_value: 50_000 };

const limbA = (i = 0) => ({
  at: `procurement[${i}].competition_law_considered`,
  message: 'competitionLawNotConsidered',
  severity: 'warning' as const,
});
const limbB = (i = 0) => ({
  at: `procurement[${i}].only_capable_provider_evidence`,
  message: 'noOnlyProviderEvidence',
  severity: 'warning' as const,
});

/** A case under the Cover above. */
const given = (name: string, tables: NonNullable<Case['tables']>, findings: Case['findings'] = []): Case => ({
  name,
  cover,
  tables,
  findings,
});

ruleTester(rule, {
  valid: [
    given('above the figure, competition law considered and evidence given', { procurement: [row] }),
    given('exactly 100,000 without VAT, nothing considered', {
      procurement: [{ ...notConsidered, est_value: 100_000, only_capable_provider_evidence: null }],
    }),
    given('a penny below 100,000', { procurement: [{ ...notConsidered, est_value: 99_999.99 }] }),
    {
      name: 'exactly 100 in a register in thousands',
      cover: { ...cover, units: 'GBP000' },
      tables: { procurement: [{ ...notConsidered, est_value: 100 }] },
    },
    given('two linked contracts that make exactly 100,000 together', {
      procurement: [{ ...notConsidered, est_value: 90_000 }],
      contracts: [contract, { ...contract, contract_ref: 'C-002' }],
    }),
    given('the estimate and the contract are not added: the greater counts', {
      procurement: [{ ...notConsidered, est_value: 60_000 }],
      contracts: [contract],
    }),
    given('a large contract of another procurement', {
      procurement: [{ ...notConsidered, est_value: 60_000 }],
      contracts: [{ ...contract, procurement_ref: 'P-002', total_value: 900_000 }],
    }),
    given('two blank references are not the same reference', {
      procurement: [{ ...notConsidered, procurement_ref: null, est_value: 60_000 }],
      contracts: [{ ...contract, procurement_ref: null, total_value: 900_000 }],
    }),
    given('only a single tender needs evidence of the only capable provider', {
      procurement: ['AQP', 'Framework', 'Open', 'Negotiated without notice'].map((route) => ({
        ...noEvidence,
        route,
      })),
    }),
    given('goods, legal services and land stand beside one health service', {
      procurement: [
        row,
        { ...notConsidered, service_nature: 'Non-health' },
        { ...notConsidered, service_nature: 'Other light-touch' },
        { ...notConsidered, service_nature: 'Excluded' },
      ],
    }),
    given('no nature in the row, the linked contract is for goods', {
      procurement: [row, { ...notConsidered, procurement_ref: 'P-002', service_nature: null }],
      contracts: [{ ...contract, procurement_ref: 'P-002', service_category: 'Non-health goods/services' }],
    }),
    given('no nature in the row, the linked contract is for commissioning support', {
      procurement: [row, { ...notConsidered, procurement_ref: 'P-002', service_nature: 'tbc' }],
      contracts: [{ ...contract, procurement_ref: 'P-002', service_category: 'Commissioning support' }],
    }),
  ],
  invalid: [
    given(
      'a penny above 100,000 and competition law not considered',
      { procurement: [{ ...notConsidered, est_value: 100_000.01 }] },
      [{ ...limbA(), says: ['£100,000.01', '£100,000'] }],
    ),
    given(
      'a penny above 100,000 and no evidence for a single tender',
      { procurement: [{ ...noEvidence, est_value: 100_000.01 }] },
      [{ ...limbB(), says: ['£100,000.01', '£100,000'] }],
    ),
    given(
      'neither considered nor evidenced: one finding for each',
      { procurement: [{ ...notConsidered, only_capable_provider_evidence: null }] },
      [limbA(), limbB()],
    ),
    given(
      'blank and n/a are not Yes',
      {
        procurement: [
          { ...row, competition_law_considered: null },
          { ...row, competition_law_considered: 'n/a' },
        ],
      },
      [limbA(0), limbA(1)],
    ),
    given('tbc is no evidence', { procurement: [{ ...row, only_capable_provider_evidence: 'tbc' }] }, [
      limbB(),
    ]),
    given('a direct award is a single tender', { procurement: [{ ...noEvidence, route: 'Direct award' }] }, [
      limbB(),
    ]),
    given(
      'a competitive route does not do away with competition law',
      { procurement: [{ ...notConsidered, route: 'Open', only_capable_provider_evidence: null }] },
      [limbA()],
    ),
    given(
      'two linked contracts that make a penny above 100,000 together',
      {
        procurement: [{ ...notConsidered, est_value: 90_000 }],
        contracts: [contract, { ...contract, contract_ref: 'C-002', total_value: 50_000.01 }],
      },
      [{ ...limbA(), says: '£100,000.01' }],
    ),
    given(
      'no estimate, the linked contract is above the figure',
      {
        procurement: [{ ...notConsidered, est_value: null }],
        contracts: [{ ...contract, total_value: 120_000 }],
      },
      [{ ...limbA(), says: '£120,000' }],
    ),
    given(
      'an estimate that cannot be read, the linked contract is above the figure',
      {
        procurement: [{ ...notConsidered, est_value: { text: 'c. 80k pa' } }],
        contracts: [{ ...contract, total_value: 120_000 }],
      },
      [limbA()],
    ),
    given(
      'a contract value that cannot be read, the estimate is above the figure',
      { procurement: [notConsidered], contracts: [{ ...contract, total_value: { error: '#REF!' } }] },
      [limbA()],
    ),
    given(
      'no nature anywhere: treated as health',
      { procurement: [{ ...notConsidered, service_nature: null }] },
      [limbA()],
    ),
    given(
      'no nature in the row, the linked contract is for a community service',
      {
        procurement: [{ ...notConsidered, service_nature: null }],
        contracts: [{ ...contract, service_category: 'Community' }],
      },
      [limbA()],
    ),
    {
      name: 'a register in thousands',
      cover: { ...cover, units: 'GBP000' },
      tables: { procurement: [{ ...notConsidered, est_value: 101 }] },
      findings: [{ ...limbA(), says: ['£101,000', '£100,000'] }],
    },
    given(
      'no column for competition law: the evidence is still judged',
      { procurement: [{ ...bare, only_capable_provider_evidence: null }] },
      [limbB()],
    ),
    given(
      'no column for evidence: competition law is still judged',
      { procurement: [{ ...bare, competition_law_considered: 'No' }] },
      [limbA()],
    ),
  ],
  dates: [
    given('advertised the day before CCGs began', {
      procurement: [{ ...notConsidered, advert_date: '2013-03-31' }],
    }),
    given(
      'advertised on the day CCGs began',
      { procurement: [{ ...notConsidered, advert_date: '2013-04-01' }] },
      [limbA()],
    ),
    given(
      'never advertised, awarded on the day CCGs began',
      { procurement: [{ ...notConsidered, advert_date: null, award_date: '2013-04-01' }] },
      [limbA()],
    ),
    given(
      'advertised on the last day of CCGs',
      { procurement: [{ ...notConsidered, advert_date: '2022-06-30' }] },
      [limbA()],
    ),
    given('advertised the day after CCGs ended', {
      procurement: [{ ...notConsidered, advert_date: '2022-07-01', award_date: '2022-09-01' }],
    }),
    {
      name: 'no date in the row, judged as of the last day of CCGs',
      cover,
      asOf: '2022-06-30',
      tables: { procurement: [{ ...notConsidered, advert_date: null, award_date: null }] },
      findings: [limbA()],
    },
    {
      name: 'no date in the row, judged as of the day after CCGs ended',
      cover,
      asOf: '2022-07-01',
      tables: { procurement: [{ ...notConsidered, advert_date: null, award_date: null }] },
    },
  ],
  notEvaluated: [
    { ...given('no procurement table', { contracts: [contract] }), reason: 'table-missing' },
    {
      ...given('neither estimate nor linked contract', {
        procurement: [{ ...notConsidered, est_value: null }],
      }),
      reason: 'blank',
    },
    {
      ...given('an estimate that cannot be read and no linked contract', {
        procurement: [{ ...notConsidered, est_value: { text: 'c. 80k pa' } }],
      }),
      reason: 'unreadable',
    },
    {
      ...given('an estimate below the figure and a contract value that cannot be read', {
        procurement: [{ ...notConsidered, est_value: 60_000 }],
        contracts: [contract, { ...contract, contract_ref: 'C-002', total_value: { error: '#REF!' } }],
      }),
      reason: 'unreadable',
    },
    { ...given('neither column of the two limbs', { procurement: [bare] }), reason: 'column-missing' },
    {
      ...given('only goods and services other than health care', {
        procurement: [{ ...notConsidered, service_nature: 'Non-health' }],
      }),
      reason: 'not-applicable',
    },
    {
      name: 'no date in the row, no Cover and no as-of date',
      tables: { procurement: [{ ...notConsidered, advert_date: null, award_date: null }] },
      reason: 'date-unknown',
    },
  ],
});
