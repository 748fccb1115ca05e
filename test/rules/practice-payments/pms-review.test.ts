import rule from '../../../src/rules/practice-payments/pms-review.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const contract = {
  practice_ods: 'Y99999',
  practice_name: 'Anytown Surgery',
  contract_form: 'PMS',
  list_size: 8_100,
  contract_start: '2006-04-01' as string | null,
  contract_end: null as string | null,
  pms_review_completed: '2015-11-30' as string | null,
};
const blank = { ...contract, pms_review_completed: null };
const noReview = {
  at: 'practiceContracts[0].pms_review_completed',
  message: 'reviewNotRecorded',
  severity: 'warning' as const,
};
const late = { ...noReview, message: 'reviewLate' };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], asOf?: string): Case => ({
  name,
  cover,
  tables: { practiceContracts: [row] },
  findings,
  ...(asOf === undefined ? {} : { asOf }),
});

ruleTester(rule, {
  valid: [
    given('reviewed in 2015', contract),
    given('reviewed on the last day', { ...contract, pms_review_completed: '2016-03-31' }),
    {
      name: 'GMS and APMS contracts have no such review',
      cover,
      tables: {
        practiceContracts: [
          contract,
          { ...blank, practice_ods: 'Y88888', contract_form: 'GMS' },
          { ...blank, practice_ods: 'Y77777', contract_form: 'APMS' },
        ],
      },
      judged: 1,
    },
    {
      name: 'a contract that began on the day after, and one that ended on the last day',
      cover,
      tables: {
        practiceContracts: [
          contract,
          { ...blank, practice_ods: 'Y88888', contract_start: '2016-04-01' },
          { ...blank, practice_ods: 'Y77777', contract_end: '2016-03-31' },
        ],
      },
      judged: 1,
    },
  ],
  invalid: [
    given('no review', blank, [{ ...noReview, says: ['Y99999', '31 March 2016'] }]),
    given('reviewed a day late', { ...contract, pms_review_completed: '2016-04-01' }, [
      { ...late, says: ['1 April 2016', '31 March 2016'] },
    ]),
    given('the start is not known', { ...blank, contract_start: null }, [noReview]),
    given('a contract that began on the last day', { ...blank, contract_start: '2016-03-31' }, [noReview]),
    given('a contract that ended the day after', { ...blank, contract_end: '2016-04-01' }, [noReview]),
  ],
  dates: [
    given('a review that is still to come, on the last day', blank, [], '2016-03-31'),
    given('on the day after', blank, [noReview], '2016-04-01'),
    given('on the last day of CCGs', blank, [noReview], '2022-06-30'),
    { ...given('on the day after that', blank, [], '2022-07-01'), outsideDates: 1 },
    given('on the first day of CCGs', blank, [], '2013-04-01'),
    { ...given('on the day before that', blank, [], '2013-03-31'), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no contracts', cover, reason: 'table-missing' },
    {
      name: 'no column for the review',
      cover,
      tables: {
        practiceContracts: [
          { practice_ods: 'Y99999', practice_name: 'Anytown Surgery', contract_form: 'PMS' },
        ],
      },
      reason: 'column-missing',
    },
    {
      ...given('the date cannot be read', { ...contract, pms_review_completed: 'in progress' }),
      reason: 'unreadable',
    },
    {
      name: 'no date of the workbook is known',
      tables: { practiceContracts: [blank] },
      reason: 'date-unknown',
    },
    { ...given('no PMS contract', { ...blank, contract_form: 'GMS' }), reason: 'not-applicable' },
  ],
});
