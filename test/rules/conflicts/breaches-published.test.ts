import rule from '../../../src/rules/conflicts/breaches-published.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const breach = {
  breach_ref: 'B1',
  date: '2016-08-01',
  summary: 'A member declared an interest in a supplier six months late.',
  action: 'The member was reminded of the policy.',
  published_on: '2016-09-01',
};
const interests = [{ person_id: 'P01', name: 'Dr Jane Example', interest_type: 'Nil' }];
const log = (row: Row) => ({ breaches: [{ ...breach, ...row }] });
const notPublished = {
  at: 'breaches[0].published_on',
  message: 'notPublished',
  severity: 'warning' as const,
};
const names = { at: 'breaches[0].summary', message: 'namesPerson', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    { name: 'published, and nobody to compare names with', cover, tables: log({}), judged: 1 },
    {
      name: 'published without names',
      cover,
      tables: { ...log({}), interests },
      judged: 2,
    },
    {
      name: 'words of a name that do not follow each other',
      cover,
      tables: { ...log({ summary: 'For example, the late declaration of a Jane Doe.' }), interests },
    },
    {
      name: 'a name of one word is any word',
      cover,
      tables: { ...log({}), interests: [...interests, { ...interests[0], name: 'Member' }] },
    },
  ],

  invalid: [
    {
      name: 'not published',
      cover,
      tables: log({ published_on: null }),
      findings: [{ ...notPublished, says: '28 June 2016' }],
    },
    {
      name: 'the summary names somebody in the register',
      cover,
      tables: { ...log({ summary: 'Dr Jane Example declared an interest late.' }), interests },
      findings: [names],
    },
    {
      name: 'the action names a member of the governing body, surname first',
      cover,
      tables: {
        ...log({ action: 'Sample, John was reminded of the policy.' }),
        governingBody: [
          { person_id: 'P02', name: 'John Sample', role: 'GP member', member_type: 'GP', from: '2013-04-01' },
        ],
      },
      findings: [{ ...names, at: 'breaches[0].action' }],
    },
    {
      name: 'not published, and named',
      cover,
      tables: { ...log({ summary: 'Late declaration (Jane Example).', published_on: 'tbc' }), interests },
      findings: [notPublished, names],
    },
  ],

  dates: [
    {
      name: 'the day before the guidance of 2016',
      cover,
      tables: log({ date: '2016-06-27', published_on: null }),
      outsideDates: 2,
    },
    {
      name: 'the first day of the guidance of 2016',
      cover,
      tables: {
        ...log({ date: '2016-06-28', published_on: null, action: 'Jane Example was told.' }),
        interests,
      },
      findings: [notPublished, { ...names, at: 'breaches[0].action' }],
    },
    {
      name: 'the last day of CCGs',
      tables: log({ date: '2022-06-30', published_on: null }),
      findings: [notPublished],
    },
    {
      name: 'the day after CCGs ended',
      tables: log({ date: '2022-07-01', published_on: null }),
      outsideDates: 2,
    },
    {
      name: 'without a day of the breach the period end decides',
      cover,
      tables: log({ date: null, published_on: null }),
      findings: [notPublished],
    },
  ],

  notEvaluated: [
    { name: 'no log', cover, reason: 'table-missing' },
    {
      name: 'no columns for the publication and the text',
      cover,
      tables: { breaches: [{ breach_ref: 'B1', date: '2016-08-01', action: 'Reminder' }] },
      reason: 'column-missing',
    },
    {
      name: 'the log has no breaches',
      cover,
      tables: { breaches: [] },
      columns: { breaches: Object.keys(breach) },
      reason: 'not-applicable',
    },
    {
      name: 'no column for the publication, and nobody to compare names with',
      cover,
      tables: { breaches: [{ breach_ref: 'B1', date: '2016-08-01', summary: 'Late', action: 'Reminder' }] },
      reason: 'reference-missing',
    },
    {
      name: 'neither a day of the breach nor a Cover',
      tables: log({ date: null, published_on: null }),
      reason: 'date-unknown',
    },
  ],
});
