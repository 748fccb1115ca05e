import rule from '../../../src/rules/governing-body/clinician-not-of-provider.js';
import { ruleTester } from '../../../src/testing/index.js';
import { CHAIR, cover, NURSE, SPECIALIST, type Post } from './people.js';

const contract = {
  contract_ref: 'C1',
  title: 'Acute services',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Hospitals NHS Foundation Trust',
  provider_ods: 'RX9',
  start_date: '2015-04-01',
  end_date: '2016-03-31',
};
const nurse = { ...NURSE, employer: 'Anytown Hospitals NHS Foundation Trust' };
const specialist = { ...SPECIALIST, employer: 'Northshire University Hospitals NHS Trust' };
const given = (governingBody: Post[], ...contracts: Post[]) => ({
  cover,
  tables: { governingBody, contracts },
});
const found = (index = 0) => ({
  at: `governingBody[${index}].employer`,
  message: 'worksForProvider',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'a trust without a contract', ...given([specialist], contract), judged: 1 },
    { name: 'the CCG’s own nurse', ...given([{ ...nurse, employer: 'NHS Anytown CCG' }], contract) },
    {
      name: 'a contract of another commissioner',
      ...given([nurse], { ...contract, commissioner_org: 'NHS Othertown CCG' }),
    },
    {
      name: 'a contract of NHS England',
      ...given([nurse], { ...contract, commissioner_org: null, commissioner_type: 'NHS England' }),
    },
    {
      name: 'the chair works for a provider: another matter',
      ...given([{ ...CHAIR, employer: contract.provider_name }, specialist], contract),
      judged: 1,
    },
    {
      name: 'a nurse who has left worked for a provider',
      ...given([{ ...nurse, to: '2015-03-31' }, { ...specialist }], contract),
      judged: 1,
    },
    {
      name: 'an employer that is not given, beside one that is',
      ...given([{ ...nurse, employer: null }, specialist], contract),
      notJudged: { blank: 1 },
    },
  ],

  invalid: [
    {
      name: 'the nurse works for a provider',
      ...given([specialist, nurse], contract),
      findings: [
        {
          ...found(1),
          says: ['Registered nurse', 'Anytown Hospitals NHS Foundation Trust', '30 September 2015'],
          related: ['contracts[0].provider_name'],
        },
      ],
    },
    {
      name: 'the name is written in another way',
      ...given([{ ...nurse, employer: 'ANYTOWN HOSPITALS NHS FT' }], contract),
      findings: [found()],
    },
    {
      name: 'the employer is given by its code',
      ...given([{ ...nurse, employer: 'rx9' }], contract),
      findings: [found()],
    },
    {
      name: 'the secondary care specialist, by the second of two contracts',
      ...given([specialist], contract, {
        ...contract,
        contract_ref: 'C2',
        provider_name: 'Northshire University Hospitals NHS Trust',
        provider_ods: null,
      }),
      findings: [{ ...found(), related: ['contracts[1].provider_name'] }],
    },
    {
      name: 'two contracts with the employer are one finding',
      ...given([nurse], { ...contract, end_date: '2015-06-30' }, { ...contract, contract_ref: 'C2' }),
      findings: [{ ...found(), related: ['contracts[1].provider_name'] }],
    },
    {
      name: 'a contract without dates',
      ...given([nurse], { ...contract, start_date: null, end_date: null }),
      findings: [found()],
    },
  ],

  dates: [
    {
      name: 'the contract ends on the day',
      ...given([nurse], { ...contract, end_date: '2015-09-30' }),
      findings: [found()],
    },
    { name: 'the contract ended the day before', ...given([nurse], { ...contract, end_date: '2015-09-29' }) },
    {
      name: 'the contract begins on the day',
      ...given([nurse], { ...contract, start_date: '2015-09-30' }),
      findings: [found()],
    },
    {
      name: 'the contract begins the day after',
      ...given([nurse], { ...contract, start_date: '2015-10-01' }),
    },
    {
      name: 'the nurse’s last day',
      ...given([{ ...nurse, to: '2015-09-30' }], contract),
      findings: [found()],
    },
    {
      name: 'the first day of CCGs',
      ...given([nurse], { ...contract, start_date: '2013-04-01' }),
      asOf: '2013-04-01',
      findings: [found()],
    },
    {
      name: 'the last day of CCGs',
      ...given([nurse], { ...contract, end_date: null }),
      asOf: '2022-06-30',
      findings: [found()],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before CCGs',
      ...given([{ ...nurse, from: null }], { ...contract, start_date: null }),
      asOf: '2013-03-31',
      reason: 'outside-dates',
    },
    {
      name: 'the day after CCGs',
      ...given([nurse], { ...contract, end_date: null }),
      asOf: '2022-07-01',
      reason: 'outside-dates',
    },
    {
      name: 'the nurse left the day before',
      ...given([{ ...nurse, to: '2015-09-29' }], contract),
      reason: 'not-applicable',
    },
    { name: 'no contracts', cover, tables: { governingBody: [nurse] }, reason: 'table-missing' },
    { name: 'no column for the employer', ...given([NURSE], contract), reason: 'column-missing' },
    { name: 'the employer is blank', ...given([{ ...nurse, employer: null }], contract), reason: 'blank' },
    {
      name: 'neither post is listed',
      ...given([{ ...CHAIR, employer: null }], contract),
      reason: 'not-applicable',
    },
    {
      name: 'the dates of the contract cannot be read',
      ...given([nurse], { ...contract, end_date: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    {
      name: 'the dates of the post cannot be read',
      ...given([{ ...nurse, to: { text: 'spring' } }], contract),
      reason: 'unreadable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { governingBody: [nurse], contracts: [contract] },
      reason: 'date-unknown',
    },
  ],
});
