import rule from '../../../src/rules/conflicts/register-columns-filled.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const entry = {
  person_id: 'P01',
  name: 'A Example',
  position: 'Governing body member',
  interest_type: 'Financial',
  direct: 'Direct',
  organisation: 'Anytown Diagnostics',
  nature: 'Director',
  interest_from: '2014-05-01',
  interest_to: null,
  mitigation: 'Leaves the room for decisions on diagnostics',
};
const nil = {
  ...entry,
  interest_type: 'Nil',
  direct: null,
  organisation: null,
  nature: null,
  interest_from: null,
  mitigation: null,
};
const only = (row: Row) => ({ interests: [{ ...entry, ...row }] });
const blank = (field: string, says: string) => ({
  at: `interests[0].${field}`,
  message: 'blank',
  severity: 'error' as const,
  says,
});
const missing = (field: string, says: string) => ({
  name: `${field} is blank`,
  cover,
  tables: only({ [field]: null }),
  findings: [blank(field, says)],
});
const noType = { at: 'interests[0].interest_type', message: 'noType', severity: 'warning' as const };
const noAction = { at: 'interests[0].mitigation', message: 'noAction', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    { name: 'a complete entry of an interest that lasts', cover, tables: only({}), judged: 8 },
    {
      name: 'an interest that ended',
      cover,
      tables: only({ interest_to: '2016-07-31' }),
    },
    {
      name: 'a nil return gives the person only',
      cover,
      tables: { interests: [nil] },
      judged: 3,
    },
    {
      name: 'an indirect interest is indirect',
      cover,
      tables: only({ interest_type: 'Indirect', direct: null }),
    },
    {
      name: 'the day on which the interest arose is its first day',
      cover,
      tables: only({ interest_from: null, arose_on: '2014-05-01' }),
    },
    {
      name: 'ordinary registers have no column for the action taken, nor for direct or indirect',
      cover,
      tables: {
        interests: [
          {
            name: 'A Example',
            position: 'Governing body member',
            interest_type: 'Financial',
            organisation: 'Anytown Diagnostics',
            nature: 'Director',
            interest_from: '2014-05-01',
          },
        ],
      },
    },
    {
      name: 'an empty row is no entry',
      cover,
      tables: { interests: [entry, { name: null, interest_from: '2016-09-30' }] },
      judged: 8,
    },
  ],

  invalid: [
    missing('name', 'Name'),
    missing('position', 'Position'),
    missing('organisation', 'Organisation'),
    missing('nature', 'Nature of interest'),
    missing('interest_from', 'Interest from'),
    missing('direct', 'Direct or indirect'),
    {
      name: 'the type is blank: the types are known from memory',
      cover,
      tables: only({ interest_type: null }),
      findings: [{ ...noType, says: ['Financial', 'Non-financial professional', '28 June 2016'] }],
    },
    {
      name: 'the action taken is blank',
      cover,
      tables: only({ mitigation: null }),
      findings: [noAction],
    },
    {
      name: 'an organisation shows that an entry without a type is no nil return',
      cover,
      tables: only({ interest_type: null, nature: null, interest_from: null }),
      findings: [noType, blank('nature', 'Nature'), blank('interest_from', 'Interest from')],
    },
    {
      name: 'a nil return without a name',
      cover,
      tables: { interests: [{ ...nil, name: null }] },
      findings: [blank('name', 'Name')],
    },
    {
      name: 'tbc is blank, in a list that is not our own too',
      cover,
      layout: 'foreign',
      tables: only({ nature: 'tbc' }),
      findings: [blank('nature', '28 June 2016')],
    },
  ],

  dates: [
    {
      name: 'the day before the guidance of 2016',
      asOf: '2016-06-27',
      tables: only({ name: null, nature: null, mitigation: null }),
      outsideDates: 8,
    },
    {
      name: 'the first day of the guidance of 2016',
      asOf: '2016-06-28',
      tables: only({ nature: null, interest_type: null }),
      findings: [noType, blank('nature', 'Nature')],
    },
    {
      name: 'the last day of CCGs',
      asOf: '2022-06-30',
      tables: only({ nature: null, interest_type: null }),
      findings: [noType, blank('nature', 'Nature')],
    },
    {
      name: 'the day after CCGs ended',
      asOf: '2022-07-01',
      tables: only({ nature: null, interest_type: null }),
      outsideDates: 8,
    },
  ],

  notEvaluated: [
    { name: 'no register', cover, reason: 'table-missing' },
    {
      name: 'none of the columns',
      cover,
      tables: { interests: [{ person_id: 'P01', declared_on: '2016-07-01' }] },
      reason: 'column-missing',
    },
    {
      name: 'the register is empty',
      cover,
      tables: { interests: [] },
      columns: { interests: Object.keys(entry) },
      reason: 'not-applicable',
    },
    {
      name: 'without a type and an organisation an entry may be a nil return',
      cover,
      tables: { interests: [{ person_id: 'P01', organisation: null, nature: null }] },
      reason: 'blank',
    },
    {
      name: 'a type that is not on the list may mean a nil return',
      cover,
      tables: { interests: [{ interest_type: 'Nothing to declare', organisation: null, nature: null }] },
      reason: 'unreadable',
    },
    { name: 'no date at all', tables: only({ nature: null }), reason: 'date-unknown' },
  ],
});
